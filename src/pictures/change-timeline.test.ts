// Which changes the timeline draws on a day, and where.
import { expect, test } from 'vitest';
import { assembleTrust, type Change } from '../trust.ts';
import { layOutTimeline, timelineEdges } from './change-timeline.ts';

const after = { name: 'Acme', purpose: 'Mail', engagement: 'always' as const };
const added = (id: string, announced: string, effective: string): Change => ({
  id,
  kind: 'added',
  subprocessor: 'acme',
  announced: `${announced}T09:00:00Z`,
  effective,
  summary: 'Acme will deliver mail.',
  after,
});
const baseline: Change = {
  id: 'baseline',
  kind: 'baseline',
  announced: '2024-01-10T09:00:00Z',
  summary: 'The register.',
  register: [],
};
const words = {
  label: () => 'Acme: added',
  coming: () => ['object by the last day', 'takes effect later'],
};
const drawn = (changes: Change[], asOf = '2026-11-21', most?: number) =>
  layOutTimeline(
    assembleTrust({
      site: {
        url: 'https://trust.example.com',
        company: { name: 'Example' },
        headline: 'Where we are',
        notice: { days: 30, objection_days: 14 },
        feed: { authority: 'example.com', year: 2024 },
      },
      changes,
    }),
    asOf,
    words,
    most,
  );

test('the first publication alone is no change, so there is no picture', () => {
  expect(drawn([baseline])).toBeUndefined();
  expect(drawn([])).toBeUndefined();
});

test('a change that is still to come stands across the day of the page, with its words', () => {
  const timeline = drawn([baseline, added('new', '2026-11-10', '2026-12-20')]);
  const [row] = timeline?.rows ?? [];
  expect(row?.notes).toEqual(['object by the last day', 'takes effect later']);
  const days = [row?.announced, timeline?.today, row?.objectBy[0], row?.effective];
  expect(days).toEqual([...days].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(new Set(days).size).toBe(4);
  expect(timeline?.coming).toBe(1);
});

test('the axis begins with the quarter a year ago and ends with that of the last day to come', () => {
  const timeline = drawn([added('new', '2026-11-10', '2027-01-04')]);
  expect(timeline?.quarters[0]).toEqual({ name: '2025-Q4', x: timelineEdges.left, named: true });
  expect(timeline?.quarters.at(-1)?.name).toBe('2027-Q1');
});

test('a change in effect has no words beside its label, and an open end', () => {
  const [row] = drawn([added('old', '2026-03-01', '2026-04-01')])?.rows ?? [];
  expect(row?.notes).toEqual([]);
  expect(row?.withdrawn).toBeUndefined();
  expect(row?.effective).toBe(row?.line[1]);
});

test('a withdrawn change ends where it was withdrawn and never takes effect', () => {
  const withdrawn: Change = {
    id: 'withdrawn',
    kind: 'withdrawn',
    amends: 'old',
    announced: '2026-03-15T09:00:00Z',
    summary: 'It will not happen.',
  };
  const timeline = drawn([added('old', '2026-03-01', '2027-06-01'), withdrawn]);
  expect(timeline?.rows.length).toBe(1);
  const [row] = timeline?.rows ?? [];
  expect(row?.effective).toBeUndefined();
  expect(row?.withdrawn).toBe(row?.line[1]);
  expect(row?.notes).toEqual([]);
  expect(timeline?.quarters.at(-1)?.name).toBe('2026-Q4');
});

test('the newest stand on top; what is older than a year or too much is counted', () => {
  const changes = [
    added('ancient', '2024-03-01', '2024-04-01'),
    added('one', '2026-01-05', '2026-02-05'),
    added('two', '2026-02-05', '2026-03-10'),
    added('three', '2026-03-05', '2026-04-10'),
  ];
  const all = drawn(changes);
  expect(all?.rows.map(({ notice }) => notice.change.id)).toEqual(['three', 'two', 'one']);
  expect(all?.earlier).toBe(1);
  const some = drawn(changes, '2026-11-21', 2);
  expect(some?.rows.map(({ notice }) => notice.change.id)).toEqual(['three', 'two']);
  expect(some?.earlier).toBe(2);
});

test('a change announced before the picture begins has no ring, and its line begins at the edge', () => {
  const [row] = drawn([added('slow', '2025-05-01', '2026-01-15')])?.rows ?? [];
  expect(row?.announced).toBeUndefined();
  expect(row?.line[0]).toBe(timelineEdges.left);
});

test('a change announced later than the day is not known yet', () => {
  const changes = [
    added('one', '2026-01-05', '2026-02-05'),
    added('two', '2026-12-05', '2027-01-10'),
  ];
  expect(drawn(changes)?.rows.map(({ notice }) => notice.change.id)).toEqual(['one']);
});
