import { describe, expect, test } from 'vitest';
import { certification, control, document, roadmap, run } from './rows.fixture.ts';
import { targetNearAndNotBegun } from './target-near-and-not-begun.ts';

const places = (trust: object) =>
  run(targetNearAndNotBegun, trust).map(({ place }) => `${place.file}.${place.path.join('.')}`);
const near = { status: 'planned', target: '2026-Q4' };

describe('target-near-and-not-begun', () => {
  test('counts the days that are left', () => {
    expect(run(targetNearAndNotBegun, control(near))).toEqual([
      {
        place: { file: 'control/x', path: ['target'] },
        message:
          '"X" is meant to be there by 2026-Q4, in 40 days from 2026-11-21, and it is still planned.',
        fix: 'If work has begun, write `status: in-progress` (a certification: `in-audit`); otherwise set a target that you can meet.',
      },
    ]);
  });

  test('sees certifications and items of the roadmap', () => {
    expect(places(certification(near))).toEqual(['certification/x.target']);
    expect(places(roadmap({ target: '2026-12' }))).toEqual(['roadmap/r0.target']);
  });

  test.each([
    ['46 days away', control({ status: 'planned', target: '2027-01-06' })],
    ['passed', control({ status: 'planned', target: '2026-11-20' })],
    ['in progress', control({ ...near, status: 'in-progress' })],
    ['the start of the work', control({ ...near, target_for: 'start' })],
    ['a document', document({ access: 'planned', target: '2026-Q4' })],
    ['undated', control({ status: 'planned', target: 'undated' })],
  ])('leaves a target that is %s', (_name, trust) => {
    expect(places(trust)).toEqual([]);
  });

  test('takes 45 days for near', () => {
    expect(places(control({ status: 'planned', target: '2027-01-05' }))).toHaveLength(1);
  });

  test('tells a row and its item once, and nothing where the item is in progress', () => {
    const item = { target: '2026-Q4', delivers: ['control/x'] };
    expect(places({ ...control(near), ...roadmap(item) })).toEqual(['control/x.target']);
    expect(places({ ...control(near), ...roadmap({ ...item, status: 'in-progress' }) })).toEqual(
      [],
    );
  });
});
