import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { dataCategoryWithoutHome } from './data-category-without-home.ts';

describe('data-category-without-home', () => {
  const check = (category: object) =>
    dataCategoryWithoutHome.check(
      contentWith({
        trust: { data: { categories: [{ id: 'a', title: 'Accounts', ...category }] } },
      }),
    );

  test('a category without a place or a store is warned about', () => {
    expect(check({})).toEqual([
      {
        place: { file: 'data/a', path: [] },
        message: 'The page does not say where "Accounts" is stored.',
        fix: expect.stringContaining('`locations: [{ country: DE }]`'),
      },
    ]);
  });

  test.each([
    { locations: [{ country: 'DE' }] },
    { locations: [{ selection: 'selectable' }] },
    { stored_in: 'PostgreSQL' },
  ])('%j is a home', (category) => expect(check(category)).toEqual([]));

  test('a place of all data is a home, and a list of what is processed needs none', () => {
    for (const more of [{ locations: [{ country: 'DE' }] }, { categories_are: 'processed' }])
      expect(
        dataCategoryWithoutHome.check(
          contentWith({ trust: { data: { categories: [{ id: 'a', title: 'A' }], ...more } } }),
        ),
      ).toEqual([]);
  });

  test('without a data.yaml there is nothing to say', () => {
    expect(dataCategoryWithoutHome.check(contentWith({ trust: { data: {} } }))).toEqual([]);
    expect(dataCategoryWithoutHome.check(contentWith({}))).toEqual([]);
  });
});
