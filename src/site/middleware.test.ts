import type { APIContext } from 'astro';
import { expect, test } from 'vitest';
import { compactHtml } from '../compact.ts';
import { onRequest } from './middleware.ts';

const html = '<!doctype html><html lang="en"><title>A</title><ul></ul><p>A  b</p></html>';

/** What the middleware makes of a page; `isOurs` if our layout made it. */
async function answer(routePattern: string, isOurs: boolean): Promise<string> {
  const locals: App.Locals = {};
  const next = async () => {
    if (isOurs) locals.isOfTrustCenter = true;
    return new Response(html, { status: 404 });
  };
  const response = await onRequest({ routePattern, locals } as APIContext, next);
  expect(response?.status).toBe(404);
  return (await response?.text()) ?? '';
}

test.each(['/', '/changes/[id]', '/404'])('a page of ours at %s is compacted', async (pattern) => {
  expect(await answer(pattern, true)).toBe(compactHtml(html));
  expect(compactHtml(html)).not.toBe(html);
});

test.each(['/about', '/'])('a page of the project itself at %s stays as it is', async (pattern) => {
  expect(await answer(pattern, false)).toBe(html);
});
