import { expect, test } from 'vitest';
import { formatList, formatsIn, publicAddress } from './format.ts';

const english = formatsIn('en');

test.each([
  ['2026-11-20', 'en', '20 Nov 2026'],
  ['2026-09-30', 'en-GB', '30 Sep 2026'],
  ['2026-09-30', 'en-US', '30 Sep 2026'],
  ['2026-11-20', 'de', '20. Nov. 2026'],
  ['2026-11-20', 'fr', '20 nov. 2026'],
])('the day %s in %s is %s', (day, language, text) => {
  expect(formatsIn(language).formatDay(day)).toBe(text);
});

test.each([
  ['2026-Q3', 'Q3 2026'],
  ['2026-H2', 'H2 2026'],
  ['2026-11', 'Nov 2026'],
  ['2026', '2026'],
  ['2026-11-20', '20 Nov 2026'],
])('the target %s is %s', (target, text) => {
  expect(english.formatTarget(target)).toBe(text);
});

test.each([
  ['2 business-days', '2 business days'],
  ['1 business-day', '1 business day'],
  ['1 hours', '1 hour'],
  ['30 minutes', '30 minutes'],
  ['90 days', '90 days'],
  ['1 weeks', '1 week'],
  ['18 months', '18 months'],
  ['1200 days', '1200 days'],
  ['10 years', '10 years'],
  ['2 to 5 days', '2 to 5 days'],
  ['1 to 2 business-days', '1 to 2 business days'],
])('the length of time %s is %s', (duration, text) => {
  expect(english.formatDuration(duration)).toBe(text);
});

test.each([
  ['1 day', 'day'],
  ['12 months', '12 months'],
  ['11 days', '11 days'],
  ['1 business-days', 'business day'],
])('what comes back after %s comes back every %s', (duration, text) => {
  expect(english.formatInterval(duration)).toBe(text);
});

test('countries and languages have their names in the language of the site', () => {
  expect(english.formatCountry('DE')).toBe('Germany');
  expect(formatsIn('de').formatCountry('DE')).toBe('Deutschland');
  expect(english.formatLanguage('de')).toBe('German');
});

test('a length of time stands in a sentence, so it is English where the sentence is', () => {
  expect(formatsIn('de').formatDuration('72 hours')).toBe('72 hours');
});

test('a list whose phrases hold commas is told apart by semicolons', () => {
  expect(formatList(['a', 'b'])).toBe('a, b');
  expect(formatList(['a, b', 'c'])).toBe('a, b; c');
});

test('the public address of a page goes below that of the site', () => {
  expect(publicAddress('https://a.example/trust/', '/changes/')).toBe(
    'https://a.example/trust/changes/',
  );
});
