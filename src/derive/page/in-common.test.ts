import { describe, expect, test } from 'vitest';
import type { DataCategory } from '../../trust.ts';
import { dataTableOf } from './data-table.ts';
import { inCommon } from './in-common.ts';

describe('what all rows say alike', () => {
  const rows = [
    { id: 'a', place: { country: 'US', city: 'Reno' }, use: 'always', note: undefined },
    { id: 'b', place: { city: 'Reno', country: 'US' }, use: 'optional', note: undefined },
  ];
  const fields = ['place', 'use', 'note'] as const;

  test('is told once, and the rows hold the rest', () => {
    expect(inCommon(rows, fields)).toEqual({
      common: { place: { country: 'US', city: 'Reno' } },
      rows: [
        { id: 'a', use: 'always' },
        { id: 'b', use: 'optional' },
      ],
    });
  });

  test('is nothing where one row is silent', () => {
    const { common } = inCommon([...rows, { id: 'c', use: 'always' }] as typeof rows, fields);
    expect(common).toEqual({});
  });

  test('is nothing where there is one row, or none', () => {
    expect(inCommon(rows.slice(0, 1), fields)).toEqual({ common: {}, rows: rows.slice(0, 1) });
    expect(inCommon([], fields as unknown as readonly never[])).toEqual({ common: {}, rows: [] });
  });

  test('is nothing of a list in another order, which may be one of priority', () => {
    const lists = [{ of: ['x', 'y'] }, { of: ['y', 'x'] }];
    expect(inCommon(lists, ['of']).common).toEqual({});
  });
});

test('categories may share one part of their encryption and differ in another', () => {
  const categories: DataCategory[] = [
    { id: 'a', title: 'A', encryption: { at_rest: 'AES-256', keys: 'One for all' } },
    { id: 'b', title: 'B', encryption: { at_rest: 'AES-256', keys: 'One per workspace' } },
  ];
  expect(dataTableOf(categories)).toEqual({
    common: { at_rest: 'AES-256' },
    rows: [
      { id: 'a', title: 'A', keys: 'One for all' },
      { id: 'b', title: 'B', keys: 'One per workspace' },
    ],
  });
});
