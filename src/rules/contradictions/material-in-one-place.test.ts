import { expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { materialInOnePlace } from './material-in-one-place.ts';

const promise = { id: 'a', title: 'Notice', event: 'subprocessor-change', ahead: '30 days' };
const check = (notice: object, more: object) =>
  materialInOnePlace.check(
    contentWith({
      trust: { site: { notice }, commitments: { commitments: [{ ...promise, ...more }] } },
    }),
  );

test('notice that is limited in one of two places is found', () => {
  expect(check({ days: 30 }, { material_only: true })).toMatchObject([
    { place: { file: 'commitment/a' }, fix: expect.stringContaining('in `notice`, too') },
  ]);
  expect(check({ days: 30, material_only: true }, {})).toMatchObject([
    { message: expect.stringContaining('promises notice of every change') },
  ]);
});

test('where both say the same, or only one promises, nothing is found', () => {
  expect(check({ days: 30, material_only: true }, { material_only: true })).toEqual([]);
  expect(check({ days: 30 }, {})).toEqual([]);
  expect(check({}, { material_only: true })).toEqual([]);
  expect(check({ days: 30 }, { material_only: true, ahead: undefined })).toEqual([]);
  expect(check({ days: 30 }, { material_only: true, status: 'planned' })).toEqual([]);
});
