import { expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { categoriesCompleteWithoutDay } from './categories-complete-without-day.ts';

const check = (data: object) =>
  categoriesCompleteWithoutDay.check(contentWith({ trust: { data } }));

test('a list that is called complete needs the day of the check', () => {
  expect(check({ categories_complete: true })).toMatchObject([
    { place: { file: 'data.yaml', path: ['categories_complete'] } },
  ]);
  expect(check({ categories_complete: true, categories_as_of: '2026-11-20' })).toEqual([]);
  expect(check({ categories_complete: false })).toEqual([]);
  expect(check({})).toEqual([]);
});
