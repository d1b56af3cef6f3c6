// The trust.json of the example company comes in as its own records.
import { expect, test } from 'vitest';
import { registerOn } from '../derive/journal/register.ts';
import { trustFileOn } from '../documents/trust-file.ts';
import { load } from '../load/load.ts';
import { importList } from './list-import.ts';

const asOf = '2026-11-21';
const { trust } = load('content', asOf);
if (!trust) throw new Error('The example has mistakes.');
const file = trustFileOn(trust, asOf);
const read = importList({ name: 'trust.json', text: JSON.stringify(file, null, 2) });
const rows = registerOn(trust, asOf);

test('every row of the register is a record or is listed', () => {
  expect(read.rows).toBe(rows.length);
  const listed = read.unplaced.filter(({ what }) => what === 'row');
  expect(read.subprocessors.length + listed.length).toBe(rows.length);
  expect(listed.length).toBeGreaterThan(0);
  expect(read.unplaced.filter(({ what }) => what !== 'row')).toEqual([]);
});

test('a vendor in use keeps its id and every field, as they hold on the day', () => {
  const used = rows.filter(({ standing }) => standing === 'active' || standing === 'ending');
  expect(read.subprocessors.map(({ id }) => id)).toEqual(used.map(({ id }) => id));
  for (const { id, material, record } of used) {
    const { allow: _, ...rest } = record ?? {};
    expect(read.subprocessors.find((one) => one.id === id)).toEqual({ ...rest, id, ...material });
  }
});

test('the categories of data come with it', () => {
  expect(read.categories).toEqual(
    (trust.data.categories ?? []).map(({ id, title }) => ({ id, title })),
  );
});

test('a file that was cut off says so', () => {
  const text = JSON.stringify(file).slice(0, 500);
  expect(importList({ name: 'trust.json', text })).toMatchObject({
    rows: 0,
    subprocessors: [],
    unplaced: [{ what: 'file' }],
  });
});
