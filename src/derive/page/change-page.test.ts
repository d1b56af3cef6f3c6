// What the page of a change says on a day.
import { expect, test } from 'vitest';
import { trustWith } from '../journal/journal.fixture.ts';
import type { Change } from '../../trust.ts';
import { changePagesOn } from './change-page.ts';

const entry = (id: string, announced: string, more: object) =>
  ({ id, announced: `${announced}T09:00:00Z`, summary: `${id}.`, ...more }) as Change;
const after = { name: 'Acme', purpose: 'Mail', engagement: 'always' };
const trust = trustWith([
  entry('added', '2026-11-01', {
    kind: 'added',
    subprocessor: 'acme',
    effective: '2026-12-01',
    object_by: '2026-11-20',
    after,
  }),
  entry('later', '2026-11-10', { kind: 'amended', amends: 'added', effective: '2026-12-20' }),
]);
const pageOn = (asOf: string, id: string) =>
  changePagesOn(trust, asOf).find(({ notice }) => notice.change.id === id);

test('a change is not known before its announcement', () => {
  expect(changePagesOn(trust, '2026-11-09').map(({ notice }) => notice.change.id)).toEqual([
    'added',
  ]);
});

test('one can object until the end of the last day, and a change is ahead until it takes effect', () => {
  const on = (day: string) => {
    const { isOpen, isAhead } = pageOn(day, 'added')?.notice ?? {};
    return { isOpen, isAhead };
  };
  const last = pageOn('2026-11-10', 'added')?.notice.object_by ?? '';
  expect(on(last)).toEqual({ isOpen: true, isAhead: last < '2026-12-20' });
  expect(on('2026-12-19').isAhead).toBe(true);
  expect(on('2026-12-20')).toEqual({ isOpen: false, isAhead: false });
});

test('an amendment is objected to together with the entry that it amends', () => {
  const page = pageOn('2026-11-10', 'later');
  expect(page?.objected?.change.id).toBe('added');
  expect(page?.amends?.id).toBe('added');
  expect(pageOn('2026-11-10', 'added')?.amends).toBe(undefined);
});
