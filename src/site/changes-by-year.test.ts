// A long changelog is split by year: nothing is lost, and every link leads to a page and a row that are there.
import { afterAll, expect, test } from 'vitest';
import { mostListed } from '../derive/page/changes-by-year.ts';
import { addDays } from '../day.ts';
import { pagesOn } from '../documents/pages.ts';
import { assembleTrust, type Change } from '../trust.ts';
import { pageRenderer } from './page-renderer.fixture.ts';

const asOf = '2026-11-21';
const renderer = await pageRenderer();
afterAll(() => renderer.close());

/** A journal with an entry every ten days; the last one was announced some days ago. */
function journalOf(entries: number) {
  const after = { name: 'Acme', purpose: 'Mail', engagement: 'always' } as const;
  const changes = Array.from({ length: entries }, (_, index): Change => {
    const day = addDays(asOf, (index - entries) * 10);
    const dates = { announced: `${day}T09:00:00Z`, effective: addDays(day, 40) };
    const named = { id: `${day}-acme`, subprocessor: 'acme', summary: `Change ${index}.` };
    return index === 0
      ? { kind: 'added', ...named, ...dates, after }
      : {
          kind: 'location-changed',
          ...named,
          ...dates,
          before: { locations: [{ country: index % 2 ? 'DE' : 'FR' }] },
          after: { locations: [{ country: index % 2 ? 'FR' : 'DE' }] },
        };
  });
  const company = { name: 'Example', url: 'https://example.com' };
  const site = { url: 'https://trust.example.com', company, headline: 'Where we are' };
  return assembleTrust({ site, changes });
}

const rowsOf = (html = '') => [...html.matchAll(/id="change-([^"]+)"/g)].map(([, id]) => id);

test('a journal that fits on one page has no other', async () => {
  const pages = await renderer.pagesOn(journalOf(mostListed), asOf);
  expect(rowsOf(pages.get('/changes/'))).toHaveLength(mostListed);
  expect([...pages.keys()].filter((path) => path.includes('/archive/'))).toEqual([]);
  expect(pages.get('/changes/')).toContain('Every announced change');
});

test('of a longer one the first page lists the newest, and each year that it cuts or leaves out has a page', async () => {
  const trust = journalOf(mostListed + 60);
  const pages = await renderer.pagesOn(trust, asOf);
  const first = pages.get('/changes/') ?? '';
  const newest = trust.changes.map(({ id }) => id).reverse();
  expect(rowsOf(first)).toEqual(newest.slice(0, mostListed));
  const years = [...pages.keys()].filter((path) => path.includes('/archive/'));
  expect(years).toEqual(['2025', '2024', '2023'].map((year) => `/changes/archive/${year}/`));
  for (const path of years) {
    const year = /\d{4}/.exec(path)?.[0] ?? '';
    expect(rowsOf(pages.get(path))).toEqual(newest.filter((id) => id.startsWith(year)));
    expect(first).toContain(`href="${path}"`);
  }
  // The address of a year on the first page leads there, even where it lists nothing of the year.
  for (const year of ['2026', '2025', '2024', '2023'])
    expect(first.split(`id="year-${year}"`)).toHaveLength(2);
  expect(first).not.toContain('Every announced change to the register');
});

test('every page of changes is planned, and every link between them leads somewhere', async () => {
  const trust = journalOf(mostListed + 60);
  const pages = await renderer.pagesOn(trust, asOf);
  expect([...pages.keys()].sort()).toEqual(
    pagesOn(trust, asOf)
      .map(({ path }) => path)
      .sort(),
  );
  const broken = [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/ href="([^"]*)"/g)].flatMap(([, href = '']) => {
      const { origin, pathname, hash } = new URL(href, `https://site.example${from}`);
      if (origin !== 'https://site.example' || !pathname.endsWith('/')) return [];
      const target = pages.get(pathname);
      const isThere = target !== undefined && (!hash || target.includes(`id="${hash.slice(1)}"`));
      return isThere ? [] : [`${from}: ${href}`];
    }),
  );
  expect(broken).toEqual([]);
});
