// Where days and quarters are on an axis.
import { expect, test } from 'vitest';
import { timeAxis } from './time-axis.ts';

test('an axis runs over whole quarters, whatever days it was asked for', () => {
  const axis = timeAxis('2026-02-10', '2026-05-20', 0, 181);
  expect([axis.from, axis.to]).toEqual(['2026-01-01', '2026-06-30']);
  expect(axis.quarters).toEqual([
    { name: '2026-Q1', x: 0, named: true },
    { name: '2026-Q2', x: 90, named: true },
  ]);
});

test('a day stands in proportion to the days before it', () => {
  const { at } = timeAxis('2026-01-01', '2026-06-30', 100, 281);
  expect([at('2026-01-01'), at('2026-01-02'), at('2026-06-30')]).toEqual([100, 101, 280]);
});

test('a day outside stands at the nearer end', () => {
  const { at } = timeAxis('2026-01-01', '2026-06-30', 100, 281);
  expect([at('2024-05-05'), at('2030-01-01')]).toEqual([100, 281]);
});

test('with little room only the first quarter of a half, then of a year, is named', () => {
  const named = (last: string) =>
    timeAxis('2026-01-01', last, 0, 400)
      .quarters.filter((quarter) => quarter.named)
      .map(({ name }) => name);
  expect(named('2027-12-31')).toEqual(['2026-Q1', '2026-Q3', '2027-Q1', '2027-Q3']);
  expect(named('2030-12-31')).toEqual(['2026-Q1', '2027-Q1', '2028-Q1', '2029-Q1', '2030-Q1']);
});
