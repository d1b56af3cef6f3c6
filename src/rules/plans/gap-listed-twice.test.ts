import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { PlacedField } from '../rule.ts';
import { gapListedTwice } from './gap-listed-twice.ts';
import { placed, toRows } from './rows.fixture.ts';

describe('gap-listed-twice', () => {
  const gap = (index: number, value: string) =>
    placed('controls', ['gaps', index, 'item'], value, toRows);
  const check = (...fields: PlacedField[]) =>
    gapListedTwice.check(contentWith({ fields })).map(({ place }) => place.path[1]);

  test('points at each row that is there already', () => {
    expect(
      check(gap(0, 'control/a'), gap(1, 'control/b'), gap(2, 'control/a'), gap(3, 'control/a')),
    ).toEqual([2, 3]);
  });

  test('looks at the gaps only', () => {
    const elsewhere = [
      placed('controls', ['groups', 0, 'item'], 'control/a', toRows),
      placed('controls', ['gaps', 0, 'why'], 'control/a', { role: 'text' }),
      placed('site', ['gaps', 0, 'item'], 'control/a', toRows),
    ];
    expect(check(...elsewhere, gap(0, 'control/a'))).toEqual([]);
  });
});
