import { expect, test } from 'vitest';
import * as format from './format.ts';

test.each([
  ['2026-11-20', 'en', '20 Nov 2026'],
  ['2026-09-30', 'en-GB', '30 Sep 2026'],
  ['2026-09-30', 'en-US', '30 Sep 2026'],
  ['2026-11-20', 'de', '20. Nov. 2026'],
])('the day %s in %s is %s', (day, language, text) => {
  expect(format.formatDay(day, language)).toBe(text);
});

test.each([
  ['2026-Q3', 'Q3 2026'],
  ['2026-H2', 'H2 2026'],
  ['2026-11', 'Nov 2026'],
  ['2026', '2026'],
  ['2026-11-20', '20 Nov 2026'],
])('the target %s is %s', (target, text) => {
  expect(format.formatTarget(target)).toBe(text);
});

test('lengths of time agree in number', () => {
  expect(format.formatDuration('2 business-days')).toBe('2 business days');
  expect(format.formatDuration('1 hours')).toBe('1 hour');
  expect(format.formatInterval('1 day')).toBe('day');
  expect(format.formatInterval('12 months')).toBe('12 months');
});

test('a list whose phrases hold commas is told apart by semicolons', () => {
  expect(format.formatList(['a', 'b'])).toBe('a, b');
  expect(format.formatList(['a, b', 'c'])).toBe('a, b; c');
});

test('the public address of a page goes below that of the site', () => {
  expect(format.publicAddress('https://a.example/trust/', '/changes/')).toBe(
    'https://a.example/trust/changes/',
  );
});
