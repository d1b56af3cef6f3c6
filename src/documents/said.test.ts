// Whatever happens to a register, no published text says what nobody said: deadlines, promises, groups, counts, replacements.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { histories, site } from '../derive/journal/history.fixture.ts';
import { assembleTrust, type Change, type Site } from '../trust.ts';
import { falsehoodsIn, textsOn } from './said.fixture.ts';
import { habits, isAllowed, listings, policies, trustOf } from './said-worlds.fixture.ts';

test('over 2,000 random histories, promises and days, no published text says what nobody said', async () => {
  let deadlines = 0;
  await fc.assert(
    fc.asyncProperty(
      histories,
      policies,
      habits,
      listings,
      fc.nat(400),
      async (chapters, notice, how, listing, later) => {
        const trust = trustOf(chapters, notice, how, listing);
        const asOf = addDays('2028-02-20', later);
        fc.pre(isAllowed(trust));
        const texts = await textsOn(trust, asOf);
        deadlines += Number(/-objection@/.test(texts.get('/changes/deadlines.ics') ?? ''));
        expect(falsehoodsIn(texts, trust, asOf)).toEqual([]);
      },
    ),
    { seed: 20_261_129, numRuns: 2000 },
  );
  // The histories are worth something only if many of them have deadlines.
  expect(deadlines).toBeGreaterThan(300);
}, 600_000);

const { notice: _, ...withoutNotice } = site;

describe('a planted falsehood is found', () => {
  const asOf = '2028-06-01';
  const change: Change = {
    id: 'x',
    kind: 'added',
    subprocessor: 'a',
    announced: '2028-05-01T09:00:00Z',
    effective: '2028-07-01',
    summary: 'A comes.',
    after: { name: 'A', purpose: 'Mail', engagement: 'always' },
  };
  const gone: Change = {
    id: 'y',
    kind: 'removed',
    subprocessor: 'b',
    announced: '2028-05-02T09:00:00Z',
    effective: '2028-05-03',
    summary: 'B goes.',
    before: { name: 'B', purpose: 'Hosting', engagement: 'always' },
  };
  const start: Change = {
    id: 's',
    kind: 'baseline',
    announced: '2028-04-01T09:00:00Z',
    summary: 'The journal begins.',
    register: [{ id: 'b', name: 'B', purpose: 'Hosting', engagement: 'always' }],
  };
  const trust = (notice: Site['notice']) =>
    assembleTrust({
      site: {
        ...withoutNotice,
        contact: { email: 'security@example.com' },
        ...(notice && { notice }),
      },
      subprocessors: [{ id: 'a', name: 'A', purpose: 'Mail', engagement: 'always' }],
      changes: [start, change, gone],
    });
  const mail = '/changes/x/notice.txt';

  test.each<[string, Site['notice'], string, (text: string) => string, RegExp]>([
    [
      'a deadline before its announcement',
      { objection_days: 14 },
      mail,
      (text) => text.replaceAll('15 May 2028', '30 Apr 2028'),
      /before its announcement/,
    ],
    [
      'a deadline that nobody promised',
      { objection_days: 14 },
      mail,
      (text) => text.replaceAll('15 May 2028', '16 May 2028'),
      /nobody promised/,
    ],
    [
      'the day of effect as a deadline',
      { objection_days: 14 },
      '/changes/deadlines.ics',
      (text) => text.replaceAll('20280515', '20280701'),
      /nobody promised/,
    ],
    [
      'another day in the feed',
      { objection_days: 14 },
      '/changes/feed.json',
      (text) => text.replace('"object_by": "2028-05-15"', '"object_by": "2028-05-14"'),
      /nobody promised/,
    ],
    [
      'a right without a promise',
      undefined,
      '/changes/rss.xml',
      (text) => `${text}To object, write to a@example.com by 3 May 2028`,
      /asks to object/,
    ],
    [
      'a group that no entry names',
      undefined,
      '/changes/atom.xml',
      (text) => `${text}&lt;li&gt;Affects: members&lt;/li&gt;`,
      /affects/,
    ],
    [
      'all customers',
      undefined,
      mail,
      (text) => `${text}It concerns all customers.`,
      /all customers/,
    ],
    [
      'a vendor that replaces itself',
      undefined,
      '/changes/rss.xml',
      (text) => `${text}Acme will take the place of Acme.`,
      /replaces itself/,
    ],
    [
      'a lost row',
      undefined,
      '/subprocessors.csv',
      (text) => text.trim().split('\r\n').slice(0, -1).join('\r\n'),
      /1 rows, 2 in trust.json/,
    ],
    [
      'an ended vendor in the present',
      undefined,
      '/subprocessors.csv',
      (text) => text.replace(',ended,', ',active,'),
      /b: active, and it has ended/,
    ],
  ])('%s', async (_name, notice, path, plant, told) => {
    const texts = await textsOn(trust(notice), asOf);
    expect(falsehoodsIn(texts, trust(notice), asOf)).toEqual([]);
    const planted = plant(texts.get(path) ?? '');
    expect(planted).not.toBe(texts.get(path));
    texts.set(path, planted);
    expect(falsehoodsIn(texts, trust(notice), asOf).join('\n')).toMatch(told);
  });
});

describe('beside a title that is kept', () => {
  const asOf = '2028-06-01';
  const row = (subprocessor: string, announced: string, effective: string, summary: string) => ({
    id: `${subprocessor}-added`,
    kind: 'added' as const,
    subprocessor,
    announced: `${announced}T09:00:00Z`,
    effective,
    summary,
    after: { name: 'A', purpose: subprocessor, engagement: 'always' as const },
  });
  const changes = [
    row('a', '2028-05-01', '2028-07-01', 'A will be a subprocessor: a.'),
    // Disclosed late: the company was there before.
    row('b', '2028-05-02', '2028-04-01', 'A has been a subprocessor since 1 Apr 2028: b.'),
  ];
  const trust = assembleTrust({
    site: withoutNotice,
    subprocessors: changes.map(({ subprocessor: id, after }) => ({ id, ...after })),
    changes,
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'another kind in the mail',
      '/changes/a-added/notice.txt',
      (text) => text.replace('Further purpose (by what is known since)', 'Further purpose'),
      /beside/,
    ],
    [
      'another kind in the feed',
      '/changes/feed.json',
      (text) => text.replaceAll('Further purpose (by what is known since)', 'Further purpose'),
      /beside/,
    ],
    [
      'what held before it was announced as still to come',
      '/changes/b-added/notice.txt',
      (text) => text.replace('Took effect', 'Takes effect'),
      /still to come/,
    ],
    [
      'the same in the feed',
      '/changes/feed.json',
      (text) => text.replaceAll('Took effect', 'Takes effect'),
      /still to come/,
    ],
  ])('%s is found', async (_name, path, plant, told) => {
    const texts = await textsOn(trust, asOf);
    expect(falsehoodsIn(texts, trust, asOf)).toEqual([]);
    const planted = plant(texts.get(path) ?? '');
    expect(planted).not.toBe(texts.get(path));
    texts.set(path, planted);
    expect(falsehoodsIn(texts, trust, asOf).join('\n')).toMatch(told);
  });
});
