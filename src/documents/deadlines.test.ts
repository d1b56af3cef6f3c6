// Which days matter to a subscriber.
import { expect, test } from 'vitest';
import { deadlinesOn } from './deadlines.ts';
import { trustWith } from '../derive/journal/journal.fixture.ts';

const deadlines = (asOf: string) =>
  deadlinesOn(trustWith(), asOf).map(
    ({ uid, day, end, sequence, revised, cancelled }) =>
      `${uid} ${day} ${end} ${sequence} ${revised.slice(0, 10)} ${cancelled ? 'off' : 'on'}`,
  );

test('a change has its last day to object and its day of effect', () => {
  expect(deadlines('2026-01-15')).toEqual([
    'first-objection@example.com 2026-01-15 2026-01-16 0 2026-01-01 on',
    'first-effective@example.com 2026-03-01 2026-03-02 0 2026-01-01 on',
  ]);
});

test('an amendment moves them, a withdrawal cancels them, and no deadline ever leaves', () => {
  expect(deadlines('2026-03-01')).toEqual([
    'first-objection@example.com 2026-02-24 2026-02-25 1 2026-02-10 on',
    'first-effective@example.com 2026-06-01 2026-06-02 1 2026-02-10 on',
    'never-objection@example.com 2026-02-15 2026-02-16 1 2026-02-20 off',
    'never-effective@example.com 2026-04-01 2026-04-02 1 2026-02-20 off',
  ]);
  const uids = (asOf: string) => deadlines(asOf).map((line) => line.split(' ')[0]);
  expect(uids('2027-01-01').slice(0, 4)).toEqual(uids('2026-03-01'));
});
