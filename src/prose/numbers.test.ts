import { describe, expect, test } from 'vitest';
import { lengthsIn } from './numbers.ts';

describe('lengths of time in words', () => {
  test.each([
    ['72 hours', '72 hours'],
    ['72h', '72 hours'],
    ['4 hrs', '4 hours'],
    ['30 min', '30 minutes'],
    ['1 minute', '1 minute'],
    ['a 24-hour notice', '24 hours'],
    ['Three days', '3 days'],
    ['two business days', '2 business-days'],
    ['one working day', '1 business-day'],
    ['5 business-days', '5 business-days'],
    ['five calendar days', '5 days'],
    ['seven full days', '7 days'],
    ['ten consecutive days', '10 days'],
    ['thirty (30) days', '30 days'],
    ['seventy-two hours', '72 hours'],
    ['forty-eight hours', '48 hours'],
    ['twenty-four hours', '24 hours'],
    ['forty-five days', '45 days'],
    ['twelve months', '12 months'],
    ['eleven weeks', '11 weeks'],
    ['fourteen days', '14 days'],
    ['sixty days', '60 days'],
    ['ninety days', '90 days'],
    ['within a week', '1 week'],
    ['within an hour', '1 hour'],
    ['14\ndays', '14 days'],
    ['30 days’ notice', '30 days'],
    ['2 years', '2 years'],
  ])('%j is %s', (text, length) => {
    expect(lengthsIn(text).map((one) => one.length)).toEqual([length]);
  });

  test.each([
    'in a day',
    '24 hours a day',
    '3 days per week',
    'two days ago',
    '10 years old',
    '24 hours / 7',
    'every 3 months',
    'the last 30 days',
    'each 2 weeks',
    'older than 90 days',
    'over 10 years',
    'for over 10 years',
    '1.5 hours',
    '24-48 hours',
    '€30 days',
    'many days',
    '30 daylights',
    'someone hours',
    '2 dozen',
  ])('%j holds none', (text) => expect(lengthsIn(text)).toEqual([]));

  test('stand where they are, in the order of the text', () => {
    expect(lengthsIn('By day 3 hours, then two weeks.')).toEqual([
      { length: '3 hours', start: 7, end: 14 },
      { length: '2 weeks', start: 21, end: 30 },
    ]);
  });
});
