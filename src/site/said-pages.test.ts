// Whatever happens to a register, no page and no Markdown twin says what nobody said.
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { histories, site } from '../derive/journal/history.fixture.ts';
import {
  habits,
  isAllowed,
  listings,
  policies,
  trustOf,
} from '../documents/said-worlds.fixture.ts';
import { assembleTrust, type Change, type Site } from '../trust.ts';
import { twinOf } from '../twins/twin.ts';
import { pageRenderer } from './page-renderer.fixture.ts';
import { falsehoodsIn, falsehoodsOn } from './said-pages.fixture.ts';

const renderer = await pageRenderer();
afterAll(() => renderer.close());

test('over 2,000 random histories, promises, lists and days, no page says what nobody said', async () => {
  let asked = 0;
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(
      histories,
      policies,
      habits,
      listings,
      fc.nat(400),
      async (chapters, notice, how, listing, later) => {
        const trust = trustOf(chapters, notice, how, listing);
        fc.pre(isAllowed(trust));
        const asOf = addDays('2028-02-20', later);
        const pages = await renderer.pagesOn(trust, asOf);
        asked += Number([...pages.values()].some((html) => html.includes('Last day to object')));
        expect(falsehoodsOn(pages, trust, asOf)).toEqual([]);
        // Twins are made from these pages; a part of them shows that nothing is lost or joined on the way.
        runs += 1;
        if (runs % 20 === 0) expect(falsehoodsIn(twinsOf(pages), trust, asOf)).toEqual([]);
      },
    ),
    { seed: 20_261_130, numRuns: 2000 },
  );
  // The histories are worth something only if many of them have deadlines.
  expect(asked).toBeGreaterThan(300);
}, 900_000);

/** The Markdown twin of each page, without its marks. */
const twinsOf = (pages: ReadonlyMap<string, string>) =>
  new Map(
    [...pages].map(([path, html]) => [
      path,
      twinOf(html, new URL(path, site.url).href)
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*#>`\\|]|<[^>]*>/g, ' ')
        .replace(/\s+/g, ' '),
    ]),
  );

describe('a planted falsehood is found', () => {
  const asOf = '2028-06-01';
  const changes: Change[] = [
    {
      id: 's',
      kind: 'baseline',
      announced: '2028-04-01T09:00:00Z',
      summary: 'The journal begins.',
      register: [{ id: 'b', name: 'B', purpose: 'Hosting', engagement: 'always' }],
    },
    {
      id: 'x',
      kind: 'added',
      subprocessor: 'a',
      announced: '2028-05-01T09:00:00Z',
      effective: '2028-05-20',
      summary: 'A will be a subprocessor: Mail.',
      after: { name: 'A', purpose: 'Mail', engagement: 'always' },
    },
    {
      id: 'y',
      kind: 'removed',
      subprocessor: 'b',
      announced: '2028-05-02T09:00:00Z',
      effective: '2028-05-03',
      summary: 'B goes.',
      before: { name: 'B', purpose: 'Hosting', engagement: 'always' },
    },
  ];
  const trustUnder = (notice: Site['notice']) => {
    const { notice: _, ...rest } = site;
    return assembleTrust({
      site: { ...rest, contact: { email: 'security@example.com' }, ...(notice && { notice }) },
      subprocessors: [{ id: 'a', name: 'A', purpose: 'Mail', engagement: 'always' }],
      changes,
    });
  };

  test.each<[string, Site['notice'], string, (html: string) => string, RegExp]>([
    [
      'a deadline before its announcement',
      { objection_days: 40 },
      '/changes/x/',
      (html) => html.replaceAll('10 Jun 2028', '30 Apr 2028'),
      /before its announcement/,
    ],
    [
      'a deadline that nobody promised',
      { objection_days: 40 },
      '/changes/x/',
      (html) => html.replaceAll('10 Jun 2028', '11 Jun 2028'),
      /nobody promised/,
    ],
    [
      'a deadline without a promise',
      undefined,
      '/subprocessors/',
      (html) => html.replace('</main>', 'Last day to object 10 Jun 2028</main>'),
      /asks to object by a day/,
    ],
    [
      'what has happened as still to come',
      undefined,
      '/changes/x/',
      (html) => html.replace(/<h1>[^<]*/, '<h1>A will be a subprocessor: Mail.'),
      /it has happened/,
    ],
    [
      'a title that says another kind',
      undefined,
      '/changes/x/',
      (html) => html.replace(/(Kind of change<\/dt>\s*<dd>\s*)Added/, '$1Further purpose'),
      /"Further purpose" beside/,
    ],
    [
      'a timeline that says another kind',
      undefined,
      '/changes/',
      (html) => html.replace('A: added', 'A: further purpose'),
      /"A: further purpose" in the timeline/,
    ],
    [
      'an ended vendor among those in use',
      undefined,
      '/subprocessors/',
      (html) => html.replace('id="ended"', 'id="active"'),
      /b: has ended/,
    ],
    [
      'another count at a glance',
      undefined,
      '/',
      (html) => html.replace('1 subprocessor', '2 subprocessors'),
      /2 at a glance, 1 in the register/,
    ],
    [
      'a denial that nobody wrote',
      undefined,
      '/subprocessors/',
      (html) => html.replace('</main>', 'It does not receive logs.</main>'),
      /a denial/,
    ],
    [
      'a complete list',
      undefined,
      '/subprocessors/',
      (html) => html.replace('Subprocessors of Example', 'Every subprocessor of Example'),
      /complete list/,
    ],
    [
      'a group that no entry names',
      undefined,
      '/changes/x/',
      (html) => html.replace('</main>', '<dt>Affects</dt><dd>All customers</dd></main>'),
      /affects/,
    ],
  ])('%s', async (_name, notice, path, plant, told) => {
    const trust = trustUnder(notice);
    const pages = new Map(await renderer.pagesOn(trust, asOf));
    expect(falsehoodsOn(pages, trust, asOf)).toEqual([]);
    const planted = plant(pages.get(path) ?? '');
    expect(planted).not.toBe(pages.get(path));
    pages.set(path, planted);
    expect(falsehoodsOn(pages, trust, asOf).join('\n')).toMatch(told);
  });
});
