import { describe, expect, test } from 'vitest';
import { plannedWithoutRoadmap } from './planned-without-roadmap.ts';
import { certification, control, roadmap, run, said } from './rows.fixture.ts';

describe('planned-without-roadmap', () => {
  const check = (trust: object) => said(plannedWithoutRoadmap, trust);

  test('tells what to add to the roadmap or to the gaps', () => {
    const trust = { ...control({ status: 'planned', target: '2027' }), ...roadmap({}) };
    expect(run(plannedWithoutRoadmap, trust)).toEqual([
      {
        place: { file: 'control/x', path: ['status'] },
        message:
          '"X" is planned, but nothing on the roadmap delivers it, and the page does not say why.',
        fix: 'Add `delivers: [control/x]` to an item of roadmap.yaml; or say why there is none, in `gaps` of controls.yaml: `- { item: control/x, why: … }`.',
      },
    ]);
  });

  test('knows whether the gaps have a row for it', () => {
    const { controls } = control({ status: 'in-progress' });
    const gaps = (item: string) => ({
      controls: { ...controls, gaps: [{ item: 'control/y' }, { item }] },
    });
    expect(check(gaps('control/x'))[0]).toContain('controls.yaml: add `why: …` to its row.');
    expect(check(gaps('control/z'))[0]).toContain('`- { item: control/x, why: … }`.');
  });

  test.each(['planned', 'in-audit'])('holds for a certification that is %s', (status) => {
    expect(check(certification({ status }))).toHaveLength(1);
  });

  const planned = control({ status: 'planned' });
  test.each([
    ['an item delivers', { ...planned, ...roadmap({ delivers: ['control/x'] }) }],
    [
      'the gaps explain',
      { controls: { ...planned.controls, gaps: [{ item: 'control/x', why: 'Y' }] } },
    ],
    ['has a condition', { ...control({ status: 'planned', when: 'Asked' }), ...roadmap({}) }],
    [
      'has its own target, where there is no roadmap',
      control({ status: 'planned', target: '2027' }),
    ],
    ['follows another, where there is no roadmap', control({ status: 'planned', after: 'a/b' })],
    ['precedes another, where there is no roadmap', control({ status: 'planned', before: 'a/b' })],
    [
      'precedes something outside the page, where there is no roadmap',
      control({ status: 'planned', ahead_of: 'The rollout' }),
    ],
    [
      'follows a certification',
      { ...control({ status: 'planned', after: 'certification/y' }), ...roadmap({}) },
    ],
    ['is on request', control({ status: 'on-request' })],
    ['is not held', certification({ status: 'not-held' })],
    ['has expired', certification({ status: 'expired' })],
  ])('is silent about a row that %s', (_name, trust) => expect(check(trust)).toEqual([]));
});
