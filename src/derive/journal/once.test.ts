import { expect, test } from 'vitest';
import { once } from './once.ts';

const counting = () => {
  const calls: string[] = [];
  const derive = once((of: { name: string }, day: string) => {
    calls.push(day);
    return { of: of.name, day };
  });
  return { calls, derive };
};

test('of a frozen value, a result is derived once for each argument', () => {
  const { calls, derive } = counting();
  const frozen = Object.freeze({ name: 'a' });
  expect(derive(frozen, 'monday')).toBe(derive(frozen, 'monday'));
  expect(derive(frozen, 'tuesday')).toEqual({ of: 'a', day: 'tuesday' });
  expect(derive(Object.freeze({ name: 'b' }), 'monday').of).toBe('b');
  expect(calls).toEqual(['monday', 'tuesday', 'monday']);
});

test('of a value that can change, nothing is kept', () => {
  const { derive } = counting();
  const open = { name: 'a' };
  derive(open, 'monday');
  open.name = 'b';
  expect(derive(open, 'monday').of).toBe('b');
});

test('results of many days are not all kept', () => {
  const { calls, derive } = counting();
  const frozen = Object.freeze({ name: 'a' });
  const days = ['1', '2', '3', '4', '5', '6'];
  for (const day of days) derive(frozen, day);
  derive(frozen, '6');
  derive(frozen, '1');
  expect(calls).toEqual([...days, '1']);
});
