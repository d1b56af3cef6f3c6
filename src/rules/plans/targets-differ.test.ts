import { describe, expect, test } from 'vitest';
import { certification, control, document, roadmap, run } from './rows.fixture.ts';
import { targetsDiffer } from './targets-differ.ts';

const planned = (target: string, more: object = {}) =>
  control({ status: 'planned', target, ...more });
const item = (target: string, more: object = {}) =>
  roadmap({ target, delivers: ['control/x', 'document/x', 'certification/x'], ...more });
const places = (trust: object) =>
  run(targetsDiffer, trust).map(({ place }) => `${place.file}.${place.path.join('.')}`);

describe('targets-differ', () => {
  test('quotes both targets', () => {
    expect(run(targetsDiffer, { ...planned('2027-Q1'), ...item('2027-Q3') })).toEqual([
      {
        place: { file: 'control/x', path: ['target'] },
        message:
          '"X" has `target: 2027-Q1`, and "R" (`roadmap/r0`), which delivers it, has `target: 2027-Q3`. Readers see two days for one thing.',
        fix: 'Find out which of the two holds, and write it in both places: `target: 2027-Q3` here, or `target: 2027-Q1` there.',
      },
    ]);
  });

  test('sees an item that is earlier, and one that is undated', () => {
    expect(places({ ...planned('2027-Q3'), ...item('2027-Q1') })).toEqual(['control/x.target']);
    expect(places({ ...planned('2027-Q3'), ...item('undated') })).toEqual(['control/x.target']);
    expect(places({ ...planned('undated'), ...item('2027-Q1') })).toEqual(['control/x.target']);
  });

  test.each([
    ['one month of the quarter', { ...planned('2027-Q1'), ...item('2027-02') }],
    ['both undated', { ...planned('undated'), ...item('undated') }],
    ['an item that is done', { ...planned('2027-Q3'), ...item('2027-Q1', { status: 'done' }) }],
    [
      'an item that is dropped',
      { ...planned('2027-Q3'), ...item('2027-Q1', { status: 'dropped' }) },
    ],
    [
      'a document that follows',
      { ...document({ access: 'planned', target: '2027-Q2' }), ...item('2027-Q1') },
    ],
    ['a row on a condition', { ...planned('2027-Q3', { when: 'Later' }), ...item('2027-Q1') }],
  ])('leaves %s', (_name, trust) => {
    expect(places(trust)).toEqual([]);
  });

  test('counts the last of several items', () => {
    const items = roadmap(
      { target: '2027-Q1', delivers: ['control/x'] },
      { target: '2027-Q3', title: 'S', delivers: ['control/x'] },
    );
    expect(places({ ...planned('2027-Q3'), ...items })).toEqual([]);
  });

  test('sees a report that is there before the certification', () => {
    const trust = (target: string) => ({
      ...certification({
        id: 'c',
        title: 'SOC 2',
        status: 'planned',
        target: '2027-Q4',
        document: 'x',
      }),
      ...document({ access: 'planned', target }),
    });
    expect(places(trust('2027-Q1'))).toEqual(['document/x.target']);
    expect(places(trust('2028-Q1'))).toEqual([]);
  });

  test('sees rows of one title that nothing joins', () => {
    const trust = (title: string) => ({
      ...planned('2027-Q1', { title: 'Enforced second factor' }),
      ...roadmap({ title, target: '2027-Q3' }),
    });
    expect(places(trust('Second factor, enforced'))).toHaveLength(1);
    expect(places(trust('Second factor for staff'))).toEqual([]);
  });
});
