import { expect, test } from 'vitest';
import { filledColumns } from './columns.ts';

test('a column is needed where one row has one of its fields', () => {
  const rows: { a?: string; b?: boolean; c?: string }[] = [{ a: 'x' }, { b: false }];
  expect(filledColumns(rows, { one: ['a'], two: ['b', 'c'], three: ['c'] })).toEqual({
    one: true,
    two: true,
    three: false,
  });
});
