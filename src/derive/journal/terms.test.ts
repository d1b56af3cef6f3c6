// Days of notice and of objection under each term, counted from the announcement.
import { describe, expect, test } from 'vitest';
import type { Holidays, Site } from '../../trust.ts';
import { daysUnder, earliestEffect, lastDaysOf, lengthOf, termsOf, type Term } from './terms.ts';

const bavaria: Record<string, Holidays> = {
  'DE-BY': {
    from: '2026-01-01',
    to: '2027-12-31',
    days: ['2026-12-24', '2026-12-25', '2027-01-01', '2027-01-06'],
  },
};
const site = (notice: Site['notice']): Site => ({
  url: 'https://trust.example.com',
  company: { name: 'Example' },
  ...(notice && { notice }),
});

describe('a number of days after Friday 11 December 2026', () => {
  test.each<[string, Term, string | undefined]>([
    ['calendar days', { objection_days: 10 }, '2026-12-21'],
    [
      'business days',
      { objection_days: 10, count: 'business-days', holidays: 'none' },
      '2026-12-25',
    ],
    [
      'business days without holidays',
      { objection_days: 10, count: 'business-days', holidays: 'DE-BY' },
      '2026-12-29',
    ],
    [
      'holidays that are not known',
      { objection_days: 10, count: 'business-days', holidays: 'AT' },
      undefined,
    ],
    [
      'a length beyond the years that are known',
      { objection_days: 400, count: 'business-days', holidays: 'DE-BY' },
      undefined,
    ],
    ['no promise', { days: 10 }, undefined],
  ])('%s', (_name, term, day) => {
    expect(daysUnder(term, '2026-12-11', bavaria).object_by).toBe(day);
  });

  test('an announcement before the years that are known', () => {
    const term: Term = { objection_days: 10, count: 'business-days', holidays: 'DE-BY' };
    expect(daysUnder(term, '2025-12-11', bavaria).object_by).toBeUndefined();
  });
});

describe('several terms', () => {
  const several = site({
    days: 30,
    objection_days: 14,
    terms: [
      { id: 'enterprise', for: 'Enterprise customers', days: 45, objection_days: 20 },
      {
        id: 'bank',
        for: 'Banks',
        objection_days: 10,
        count: 'business-days',
        holidays: 'DE-BY',
        since: '2026-12-01',
      },
    ],
  });

  test('a change keeps the longest notice', () => {
    expect(earliestEffect('2026-12-11', several, bavaria)).toMatchObject({
      day: '2027-01-25',
      term: { id: 'enterprise' },
    });
  });

  test('each has a last day of its own, from the day on which it was promised', () => {
    expect(lastDaysOf('2026-12-11', several, bavaria)).toEqual([
      { term: 'enterprise', for: 'Enterprise customers', object_by: '2026-12-31' },
      { term: 'bank', for: 'Banks', object_by: '2026-12-29' },
    ]);
    expect(lastDaysOf('2026-11-30', several, bavaria)).toHaveLength(1);
  });

  test('a promise without days for all is no term for all', () => {
    const some = site({ terms: [{ id: 'enterprise', for: 'Enterprise customers', days: 45 }] });
    expect(termsOf(some).map(({ id }) => id)).toEqual(['enterprise']);
    expect(earliestEffect('2026-12-11', site(undefined), undefined)).toBeUndefined();
  });

  test('notice in business days whose holidays are not known is at least Monday to Friday', () => {
    const notice = site({ days: 10, count: 'business-days', holidays: 'DE-BY' });
    expect(earliestEffect('2026-12-11', notice, undefined)?.day).toBe('2026-12-25');
    expect(earliestEffect('2026-12-11', notice, bavaria)?.day).toBe('2026-12-29');
  });
});

test('a length is written as durations are', () => {
  expect(lengthOf({}, 1)).toBe('1 day');
  expect(lengthOf({ count: 'business-days' }, 20)).toBe('20 business-days');
  expect(lengthOf({ count: 'business-days' }, 1)).toBe('1 business-day');
});
