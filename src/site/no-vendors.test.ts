// What the pages say of a company without subprocessors: that it uses none only where its list is complete.
import { afterAll, expect, test } from 'vitest';
import { assembleTrust } from '../trust.ts';
import { pageRenderer } from './page-renderer.fixture.ts';

const renderer = await pageRenderer();
afterAll(() => renderer.close());

async function annexOf(more: object): Promise<string> {
  const site = { url: 'https://trust.example.com', company: { name: 'Example' }, ...more };
  const pages = await renderer.pagesOn(assembleTrust({ site } as never), '2026-11-21');
  return pages.get('/subprocessors/annex-iii/') ?? '';
}

test('the annex counts none where the list is complete, and nothing where it is not', async () => {
  const complete = await annexOf({
    subprocessors_complete: true,
    subprocessors_as_of: '2026-11-20',
  });
  expect(complete).toContain('We use no subprocessors.');
  expect(complete).toMatch(/>0</);
  const silent = await annexOf({});
  expect(silent).toContain('No subprocessor in use or announced is listed.');
  expect(silent).not.toMatch(/>0</);
});
