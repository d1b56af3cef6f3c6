import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addDuration,
  dayOf,
  daysBetween,
  isPassed,
  firstDayOf,
  lastDayOf,
  splitDuration,
} from './day.ts';

/** Any day that content can name. */
const days = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toISOString().startsWith(day);

test.each([
  ['2026-08-05', '2026-08-05'],
  ['2026-08', '2026-08-01'],
  ['2026-Q3', '2026-07-01'],
  ['2026-H2', '2026-07-01'],
  ['2026-H1', '2026-01-01'],
  ['2026', '2026-01-01'],
  ['undated', undefined],
])('the first day of %s is %s', (target, first) => {
  expect(firstDayOf(target)).toBe(first);
});

describe('the last day of a target', () => {
  test.each([
    ['2026-12-31', '2026-12-31'],
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
    ['2026-Q1', '2026-03-31'],
    ['2026-Q2', '2026-06-30'],
    ['2026-Q3', '2026-09-30'],
    ['2026-Q4', '2026-12-31'],
    ['2026-H1', '2026-06-30'],
    ['2026-H2', '2026-12-31'],
    ['2027', '2027-12-31'],
    ['undated', undefined],
  ])('%s ends on %s', (target, last) => {
    expect(lastDayOf(target)).toBe(last);
  });

  test('a target is passed on the day after its last, not on the last', () => {
    expect(isPassed('2026-Q3', '2026-09-30')).toBe(false);
    expect(isPassed('2026-Q3', '2026-10-01')).toBe(true);
  });

  test('no target and an undated one are never passed', () => {
    expect([isPassed(undefined, '2099-12-31'), isPassed('undated', '2099-12-31')]).toEqual([
      false,
      false,
    ]);
  });
});

describe('days', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-20', 30, '2026-12-20'],
  ])('%s and %i days is %s', (day, count, reached) => {
    expect(addDays(day, count)).toBe(reached);
  });

  test('a clock change of summer time neither adds nor loses a day', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
  });

  test('adding days and counting them are each other’s reverse', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const reached = addDays(day, count);
        expect(isDay(reached)).toBe(true);
        expect(daysBetween(day, reached)).toBe(count);
        expect(reached > day).toBe(count > 0);
      }),
    );
  });

  test('a moment belongs to its UTC day', () => {
    expect(dayOf('2026-11-20T23:59:59Z')).toBe('2026-11-20');
  });
});

describe('a length of time after a day', () => {
  test.each([
    ['2026-11-20', '45 minutes', '2026-11-20'],
    ['2026-11-20', '72 hours', '2026-11-20'],
    ['2026-11-20', '1 day', '2026-11-21'],
    ['2026-11-20', '2 weeks', '2026-12-04'],
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2028-01-31', '1 month', '2028-02-29'],
    ['2026-01-31', '2 months', '2026-03-31'],
    ['2026-10-31', '4 months', '2027-02-28'],
    ['2028-02-29', '1 year', '2029-02-28'],
    ['2028-02-29', '4 years', '2032-02-29'],
    ['2026-11-20', '1 business-day', '2026-11-23'],
    ['2026-11-20', '5 business-days', '2026-11-27'],
    ['2026-11-21', '1 business-day', '2026-11-23'],
    ['2026-11-22', '2 business-days', '2026-11-24'],
  ])('%s and %s is %s', (day, duration, reached) => {
    expect(addDuration(day, duration)).toBe(reached);
  });

  test('business days end on a working day, five of them a week later', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const reached = addDuration(day, `${count} business-days`);
        expect([0, 6]).not.toContain(new Date(reached).getUTCDay());
        expect(addDuration(reached, '5 business-days')).toBe(addDays(reached, 7));
      }),
    );
  });

  test('months keep the date, or end at the last that the month has', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 600 }), (day, count) => {
        const reached = addDuration(day, `${count} months`);
        expect(isDay(reached)).toBe(true);
        const last = lastDayOf(reached.slice(0, 7));
        expect(reached.slice(8) === day.slice(8) || reached === last).toBe(true);
      }),
    );
  });

  test('has a number and a unit in the singular', () => {
    expect(splitDuration('72 hours')).toEqual([72, 'hour']);
    expect(splitDuration('2 to 5 days')).toEqual([5, 'day']);
    expect(splitDuration('1 business-day')).toEqual([1, 'business-day']);
  });
});
