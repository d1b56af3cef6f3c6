// The one object behind the register's page.
import { expect, test } from 'vitest';
import { added, trustWith } from '../journal/journal.fixture.ts';
import { registerOn } from '../journal/register.ts';
import { registerPageOn } from './register-page.ts';

const asOf = '2026-11-21';
const trust = {
  ...trustWith([]),
  data: { categories: [{ id: 'account', title: 'Accounts' }] },
  subprocessors: [
    {
      id: 'acme',
      name: 'Acme',
      purpose: 'Mail',
      engagement: 'optional',
      data: ['account'],
      certifications: [
        { title: 'Old', valid_until: '2026-11-20' },
        { title: 'New', valid_until: '2026-11-21' },
      ],
    },
    { id: 'bee', name: 'Bee', purpose: 'Maps', engagement: 'customer-directed', data: ['account'] },
    { id: 'desk', name: 'Desk', purpose: 'Help', engagement: 'always', undecided: {} },
  ],
} as ReturnType<typeof trustWith>;
const page = registerPageOn(trust, asOf);

test('every vendor is in one group, and counted', () => {
  expect(page.groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
    ['active', ['acme']],
    ['customer', ['bee']],
    ['undecided', ['desk']],
  ]);
  expect(page.count).toBe(registerOn(trust, asOf).length);
});

test('a row carries a mark for each dimension that vendors can be chosen by', () => {
  expect(page.choices.map(({ dimension }) => dimension)).toEqual(['of', 'use']);
  expect(page.groups[0]?.rows[0]?.marks).toEqual({ 'data-of': 'account', 'data-use': 'optional' });
});

test('a certificate has expired the day after its last', () => {
  expect(page.records[0]?.certificates.map(({ expired }) => expired)).toEqual([true, false]);
});

test('the map leaves out functions without a vendor; the matrix has a row for them', () => {
  expect(page.map?.rows.map(({ id }) => id)).toEqual(['acme', 'bee']);
  expect(page.map?.undecided).toBe(1);
  expect(page.matrix?.rows.map(({ row, cells }) => [row.id, cells.length])).toEqual([
    ['acme', 1],
    ['bee', 1],
    ['desk', 0],
  ]);
});

test('without data there is neither map nor matrix', () => {
  const none = registerPageOn({ ...trust, data: {} }, asOf);
  expect(none.matrix).toBe(undefined);
  expect(registerPageOn({ ...trust, subprocessors: [] }, asOf).map).toBe(undefined);
});

test('a change is coming until the day before it takes effect', () => {
  const coming = (day: string) =>
    registerPageOn(trustWith([added('first', 1)]), day).coming.map(({ change }) => change.id);
  expect([coming('2026-02-28'), coming('2026-03-01')]).toEqual([['first'], []]);
});
