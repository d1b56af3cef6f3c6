// No history can be edited, cut or slipped something without the rules noticing: random journals, random deeds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedFromJournal } from '../../derive/journal/published.ts';
import { journalOn } from '../../derive/journal/journal.ts';
import { assembleTrust, type Change, type Trust } from '../../trust.ts';
import { runRules } from '../index.ts';
import type { Content } from '../rule.ts';

const asOf = '2026-11-21';
const now = `${asOf}T09:00:00Z`;
const site = { url: 'https://trust.example.com', company: { name: 'Example' }, headline: 'Here' };

// Entries that leave the register alone, so that only the rules of this file have anything to say.
const entryAt = (day: number, text: string): Change => ({
  id: `entry-${day}`,
  kind: 'claim-changed',
  subject: 'control/mfa',
  announced: new Date(Date.UTC(2026, 0, 1, 9) + day * 86_400_000).toISOString().replace('.000', ''),
  summary: `It said: ${JSON.stringify(text)}`,
  before: 'Live',
  after: 'Planned',
});

const history = fc
  .uniqueArray(fc.nat({ max: 300 }), { minLength: 1, maxLength: 12 })
  .chain((days) => fc.tuple(...days.map((day) => fc.string().map((text) => entryAt(day, text)))));

function codesOf(changes: Change[], published: Trust): string[] {
  const trust = assembleTrust({ site, changes: structuredClone(changes) });
  const content: Content = {
    records: changes.map(({ id }) => ({
      list: 'changes',
      id,
      place: { file: `changes/${id}.yaml`, path: [] },
    })),
    fields: [],
    allowances: [],
    pictures: new Set<string>(),
    listOf: {} as Content['listOf'],
    unsure: new Set(),
    asOf,
    now,
    trust,
    published: publishedFromJournal(journalOn(published, asOf), 'changes.json'),
    placeOf: (_kind, id, path = []) => ({ file: `changes/${id}.yaml`, path }),
  };
  return runRules(content)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ code }) => code);
}

const live = (changes: Change[]) => assembleTrust({ site, changes: structuredClone(changes) });

test('a history that is as it was passes, in any order of its files', () => {
  fc.assert(
    fc.property(history, (changes) => {
      expect(codesOf(changes.toReversed(), live(changes))).toEqual([]);
    }),
  );
});

test('any text of any published entry that is changed, added or taken out is noticed', () => {
  const keys = [
    'kind',
    'subject',
    'announced',
    'summary',
    'before',
    'after',
    'reason',
    'effective',
  ];
  fc.assert(
    fc.property(
      history,
      fc.nat(),
      fc.constantFrom(...keys),
      fc.option(fc.string()),
      (changes, at, key, text) => {
        const place = at % changes.length;
        const said = (changes[place] as Record<string, unknown>)[key];
        const value =
          text === null ? undefined : key === 'announced' ? '2026-11-21T08:00:00Z' : `!${text}`;
        if (key === 'kind' || (said === undefined && value === undefined)) return;
        const { [key]: _, ...rest } = changes[place] as Record<string, unknown>;
        if (key === 'announced' && value === undefined) return;
        const edited = { ...rest, ...(value !== undefined && { [key]: value }) } as Change;
        expect(codesOf(changes.with(place, edited), live(changes))).toContain(
          'published-entry-edited',
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('any published entry that is gone is noticed', () => {
  fc.assert(
    fc.property(history, fc.nat(), (changes, at) => {
      const left = changes.toSpliced(at % changes.length, 1);
      expect(codesOf(left, live(changes))).toContain('published-entry-missing');
    }),
  );
});

test('an entry slipped in passes only with a moment after all others, and not older than a day', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 325 }), (changes, day) => {
      const slipped = { ...entryAt(day, 'slipped in'), id: 'slipped-in' };
      const newest =
        changes
          .map(({ announced }) => announced)
          .sort()
          .at(-1) ?? '';
      const { announced } = slipped;
      const codes = codesOf([...changes, slipped], live(changes));
      if (announced <= newest) expect(codes).toEqual(['announced-not-increasing']);
      else if (announced > now) expect(codes).toEqual(['announced-in-future']);
      else if (Date.parse(now) - Date.parse(announced) > 86_400_000)
        expect(codes).toEqual(['announced-long-ago']);
      else expect(codes).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
