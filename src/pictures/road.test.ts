// Where the road shows the items of a roadmap on a day.
import { expect, test } from 'vitest';
import { assembleTrust, type RoadmapItem } from '../trust.ts';
import { beside, layOutRoad, roadWidth } from './road.ts';

const item = (id: string, rest: Partial<RoadmapItem> = {}): RoadmapItem => ({
  id,
  title: `Title of ${id}`,
  ...rest,
});
const road = (items: RoadmapItem[], asOf = '2026-11-21') =>
  layOutRoad(
    assembleTrust({
      site: {
        url: 'https://trust.example.com',
        company: { name: 'Example' },
        headline: 'Where we are',
        feed: { authority: 'example.com', year: 2024 },
      },
      roadmap: { items },
    }),
    asOf,
    (_, passed) => (passed ? 'passed' : undefined),
  );

test('without a single day there is no road', () => {
  expect(road([item('a'), item('b', { target: 'undated' })])).toBeUndefined();
});

test('items stand in the order of their targets, those of one day in the order of the roadmap', () => {
  const stops = road([
    item('far', { target: '2027-Q4' }),
    item('year', { target: '2027' }),
    item('near', { target: '2027-02' }),
  ])?.dated;
  expect(stops?.map(({ item: { id } }) => id)).toEqual(['near', 'far', 'year']);
  const [near, far, year] = stops?.map(({ x }) => x) ?? [];
  expect(near).toBeLessThan(far ?? 0);
  expect(year).toBe(far);
});

test('a mark is filled as far as the work is', () => {
  const stops = road([
    item('a', { target: '2027-Q1' }),
    item('b', { target: '2027-Q2', status: 'in-progress' }),
    item('c', { target: '2027-Q3', status: 'done' }),
  ])?.dated;
  expect(stops?.map(({ fill }) => fill)).toEqual(['none', 'half', 'all']);
});

test('a target that is over is passed, unless the item is done', () => {
  const found = road([
    item('late', { target: '2026-Q2' }),
    item('met', { target: '2026-Q2', status: 'done' }),
    item('ahead', { target: '2026-Q4' }),
  ]);
  expect(found?.dated.map(({ passed }) => passed)).toEqual([true, false, false]);
  expect(found?.dated[0]?.notes).toEqual(['passed']);
  expect(found?.dated[0]?.x).toBeLessThan(found?.today ?? 0);
});

test('items without a day stand below the days; dropped ones nowhere', () => {
  const found = road([
    item('later', { after: 'roadmap/dated' }),
    item('dated', { target: '2027-Q1' }),
    item('never', { target: '2027-Q1', status: 'dropped' }),
    item('open', { target: 'undated' }),
  ]);
  expect(found?.dated.map((stop) => stop.item.id)).toEqual(['dated']);
  expect(found?.undated.map((stop) => stop.item.id)).toEqual(['later', 'open']);
  for (const { y } of found?.undated ?? []) expect(y).toBeGreaterThan(found?.floor ?? Infinity);
});

test('words stand on the side of their mark with more room, in lines that fit there', () => {
  const title =
    'A long title that goes on beside its mark until it has to be broken into several lines';
  const found = road([
    item('near', { target: '2026-Q4', title }),
    item('far', { target: '2027-Q3', title }),
  ]);
  const [near, far] = found?.dated ?? [];
  expect([near?.before, far?.before]).toEqual([false, true]);
  // Letters of the widest fonts that stand in for the font of a system.
  const widest = (lines: readonly string[] = []) => 8 * Math.max(...lines.map((l) => l.length));
  expect((near?.x ?? NaN) + beside + widest(near?.lines)).toBeLessThanOrEqual(roadWidth);
  expect((far?.x ?? NaN) - beside - widest(far?.lines)).toBeGreaterThanOrEqual(0);
});
