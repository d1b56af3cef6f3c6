// Compacts the pages of the trust center as they are made, so that `candor dev` and a build show the same document, and
// refuses what a company's own parts of them may not print.
import type { MiddlewareHandler } from 'astro';
import { pages } from '../documents/pages.ts';
import { compactHtml } from '../compact.ts';
import { withoutSlotMarks } from '../policy/slot-parts.ts';

const patterns = new Set([...pages.map(({ pattern }) => pattern), '/404']);

/** Leaves other pages of a project alone, even one that replaces a page of ours. */
export const onRequest: MiddlewareHandler = async ({ routePattern, locals }, next) => {
  const response = await next();
  if (!patterns.has(routePattern)) return response;
  // The layout runs while the text is read, so only then is it known that the page is ours.
  const html = await response.text();
  const { isOfTrustCenter, slots } = locals;
  if (!isOfTrustCenter) return new Response(html, response);
  const page = slots ? withoutSlotMarks(html, slots) : html;
  return new Response(compactHtml(page), response);
};
