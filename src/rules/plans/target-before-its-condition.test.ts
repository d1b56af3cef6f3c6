import { describe, expect, test } from 'vitest';
import { certification, control, roadmap, run } from './rows.fixture.ts';
import { targetBeforeItsCondition } from './target-before-its-condition.ts';

const said = (...items: object[]) =>
  run(targetBeforeItsCondition, roadmap(...items)).map(({ message }) => message);

describe('target-before-its-condition', () => {
  test('sees a row that is there before what it comes after', () => {
    expect(said({ target: '2027-Q3' }, { target: '2027-Q2', after: 'roadmap/r0' })).toEqual([
      '"R" is meant to be there by 2027-Q2, and comes after "R" (`roadmap/r0`), which has `target: 2027-Q3`. Both cannot be.',
    ]);
  });

  test('sees a row that is there after what it comes before', () => {
    expect(said({ target: '2027-01' }, { target: '2027-Q2', before: 'roadmap/r0' })).toHaveLength(
      1,
    );
  });

  test.each([
    ['later', '2027-Q4'],
    ['in the same months', '2027-08'],
    ['in a year that holds both', '2027'],
    ['undated', 'undated'],
  ])('leaves a target that is %s', (_name, target) => {
    expect(said({ target: '2027-Q3' }, { target, after: 'roadmap/r0' })).toEqual([]);
  });

  test('leaves what comes after something that is done', () => {
    const done = { target: '2027-Q3', status: 'done' };
    expect(said(done, { target: '2027-Q1', after: 'roadmap/r0' })).toEqual([]);
  });

  test('takes the target of the item that delivers the row', () => {
    const trust = {
      ...control({ status: 'planned' }),
      ...certification({
        id: 'c',
        status: 'planned',
        target: '2027-Q1',
        depends_on: ['control/x'],
      }),
      ...roadmap({ target: '2027-Q3', delivers: ['control/x'] }),
    };
    expect(run(targetBeforeItsCondition, trust)).toMatchObject([
      { place: { file: 'certification/c', path: ['target'] } },
    ]);
  });

  test('tells one pair once', () => {
    const row = { status: 'planned', target: '2027-Q1', after: 'roadmap/r0' };
    const trust = {
      ...certification({ ...row, depends_on: ['roadmap/r0'] }),
      ...roadmap({ target: '2027-Q3' }),
    };
    expect(run(targetBeforeItsCondition, trust)).toHaveLength(1);
  });
});
