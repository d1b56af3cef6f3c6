import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const statuses = ['live', 'in-progress', 'planned', 'on-request', 'not-offered'];

test.each([
  ['planed', 'planned'],
  ['plannned', 'planned'],
  ['lvie', 'live'],
  ['Live', 'live'],
  ['In Progress', 'in-progress'],
  ['in_progress', 'in-progress'],
  ['onrequest', 'on-request'],
])('%s is taken for %s', (typed, meant) => {
  expect(nearest(typed, statuses)).toBe(meant);
});

test.each(['available', 'x', '', 'no'])('%j is close to none of the statuses', (typed) => {
  expect(nearest(typed, statuses)).toBeUndefined();
});

test('of two that are equally close the first is suggested', () => {
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
});

test('without candidates there is nothing to suggest', () => {
  expect(nearest('live', [])).toBeUndefined();
});

test.each(statuses)('%s of the list is its own nearest', (word) => {
  expect(nearest(word, statuses)).toBe(word);
});
