// Which years of the changelog have a page, and when a page last changed.
import { expect, test } from 'vitest';
import type { Change } from '../../trust.ts';
import { trustWith } from '../journal/journal.fixture.ts';
import { noticesOn } from '../journal/notices.ts';
import { byYear } from './changes-by-year.ts';

const entry = (id: string, announced: string, more: object) =>
  ({ id, announced: `${announced}T09:00:00Z`, summary: `${id}.`, ...more }) as Change;
const after = { name: 'Acme', purpose: 'Mail', engagement: 'always' };
const added = (id: string, announced: string) =>
  entry(id, announced, { kind: 'added', subprocessor: id, effective: announced, after });
const { changes, site } = trustWith([
  added('a', '2024-03-01'),
  added('b', '2025-03-01'),
  added('c', '2025-06-01'),
  entry('weaker', '2025-07-01', {
    kind: 'claim-changed',
    subject: 'control/x',
    before: 'a',
    after: 'b',
  }),
  entry('later', '2026-02-01', { kind: 'amended', amends: 'a', effective: '2026-03-01' }),
]);
const yearsListing = (most: number) =>
  byYear(noticesOn(changes, site, '2026-11-21'), most).map(({ notices, ...year }) => ({
    ...year,
    ids: notices.map(({ change }) => change.id),
  }));

test('the newest are listed, across years, and none is lost', () => {
  expect(yearsListing(2)).toEqual([
    { year: '2026', ids: ['later'], listed: 1, changed: '2026-02-01' },
    { year: '2025', ids: ['c', 'b'], listed: 1, changed: '2025-06-01' },
    { year: '2024', ids: ['a'], listed: 0, changed: '2026-02-01' },
  ]);
});

test('where all are listed, no year is cut', () => {
  expect(yearsListing(4).every(({ listed, ids }) => listed === ids.length)).toBe(true);
});
