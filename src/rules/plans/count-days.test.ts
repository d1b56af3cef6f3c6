import { expect, test } from 'vitest';
import { countDays } from './count-days.ts';

test('one day is no days', () => {
  expect([0, 1, 2].map(countDays)).toEqual(['0 days', '1 day', '2 days']);
});
