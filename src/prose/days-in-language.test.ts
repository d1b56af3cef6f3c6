// Days in other languages than English.
import { expect, test } from 'vitest';
import { daysInLanguage } from './days-in-language.ts';

test.each([
  ['de', 'am 31. Januar 2027, im März 2027, am 01.02.2027', '2027-01-31, 2027-03, 2027-02-01'],
  ['de', '2027-Q1, Q2 2027, seit 2025, 2027-03-19', '2027-Q1, 2027-Q2, 2025, 2027-03-19'],
  ['fr', 'le 3 mars 2027, en mars 2027', '2027-03-03, 2027-03'],
  ['es', '31 de enero de 2027', '2027-01-31'],
  ['pl', '31 stycznia 2027, styczeń 2027', '2027-01-31, 2027-01'],
  ['de', 'ISO/IEC 27001:2022, im Mai, Fassung 3.10', ''],
])('%s: %s', (language, text, days) => {
  expect(
    daysInLanguage(text, language)
      .map(({ day }) => day)
      .join(', '),
  ).toBe(days);
});

test('a day without a year is one of which the year is not known', () => {
  const text = 'ab dem 3. Mai';
  expect(daysInLanguage(text, 'de')).toEqual([{ start: 7, end: text.length }]);
});
