import { expect, test } from 'vitest';
import { misspelt, nearest } from './nearest.ts';

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

test.each([
  ['planed', 'planned'],
  ['palnned', 'planned'],
  ['Live', 'live'],
  ['lvie', 'live'],
  ['In Progress', 'in-progress'],
  ['onRequest', 'on-request'],
  ['not-offred', 'not-offered'],
])('%s can only be %s', (typed, meant) => {
  expect(misspelt(typed, statuses)).toBe(meant);
});

test.each(['unplanned', 'done', 'lives on', 'plan', '', 'offered'])(
  'what %j means is for its author to say',
  (typed) => {
    expect(misspelt(typed, statuses)).toBeUndefined();
  },
);

test('a word is not chosen where another is almost as close, where a digit differs, or when it is very short', () => {
  expect(misspelt('remamed', ['renamed', 'removed'])).toBeUndefined();
  expect(misspelt('soc-3', ['soc-1', 'hipaa'])).toBeUndefined();
  expect(misspelt('EUU', ['EU', 'US'])).toBeUndefined();
  expect(misspelt('A-B', ['ab', 'a_b'])).toBeUndefined();
});
