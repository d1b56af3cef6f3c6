// Real lists, written as the tables that companies publish, come in again: no row lost, no fact invented.
import { expect, test } from 'vitest';
import { fiveLists } from './five-lists.fixture.ts';
import { importList } from './list-import.ts';
import { formats, nameOf, tableText } from './write-table.fixture.ts';

const counts: Record<string, number> = {
  'analytics-16': 17,
  'auth-two-products': 10,
  'cloud-with-affiliates': 38,
  'mail-19': 19,
  'portal-history': 4,
};

const cases = Object.entries(fiveLists).flatMap(([name, list]) =>
  formats.map((format) => ({ name, list, format })),
);

test('all five are here', () => {
  expect(Object.keys(fiveLists)).toEqual(Object.keys(counts));
});

test.each(cases)('$name as $format says the same as before', ({ name, list, format }) => {
  const { titles, vendors } = list;
  const text = tableText(vendors, titles, format);
  const read = importList({ name: nameOf(format), text });
  expect(read.rows).toBe(counts[name]);
  expect(read.subprocessors).toHaveLength(vendors.length);
  expect(read.unplaced).toEqual([]);
  const named = new Map(read.categories.map(({ id, title }) => [id, title]));
  // Ids are made from names, which these lists did in other ways.
  const facts = read.subprocessors.map(({ id, data, ...rest }) => {
    expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
    return { ...rest, ...(data && { data: data.map((kind) => named.get(kind)) }) };
  });
  expect(facts).toEqual(
    vendors.map(({ id: _, data, ...rest }) => ({
      ...rest,
      ...(data && { data: data.map((kind) => titles[kind]) }),
    })),
  );
  expect(new Set(read.subprocessors.map(({ id }) => id)).size).toBe(vendors.length);
});

test('the company with two functions keeps its name and gets an id for each', () => {
  const { titles, vendors } = fiveLists['auth-two-products']!;
  const { subprocessors } = importList({ name: 'a.csv', text: tableText(vendors, titles, 'csv') });
  expect(subprocessors.slice(0, 2).map(({ id, name }) => [id, name])).toEqual([
    ['nimbusforge-public-cloud-hosting', 'Nimbusforge'],
    ['nimbusforge-email-services', 'Nimbusforge'],
  ]);
});
