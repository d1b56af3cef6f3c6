import { describe, expect, test } from 'vitest';
import type { Control } from '../../trust.ts';
import type { CertificationStatus, ControlStatus } from '../../vocabulary/statuses.ts';
import { heldPromises, reached, targetOn, type Reached } from './targets.ts';

const control = { id: 'sso', title: 'Single sign-on', status: 'live' } as Control;
const [before, after] = ['2026-09-30', '2026-10-01'];
const isMet = (row: Reached) => targetOn('2026-Q3', row, after) === 'met';

describe('the target of a certification', () => {
  test.each<CertificationStatus>(['certified', 'attested', 'inherited', 'self-assessed'])(
    'that is %s is met',
    (status) => expect(isMet(reached.certification(status))).toBe(true),
  );

  test.each<CertificationStatus>(['planned', 'in-audit', 'not-held', 'expired'])(
    'that is %s is not',
    (status) => expect(isMet(reached.certification(status))).toBe(false),
  );
});

describe('the target of a control', () => {
  test('that is live is met', () => expect(isMet(reached.control(control))).toBe(true));

  test.each<ControlStatus>(['planned', 'in-progress', 'on-request', 'not-offered'])(
    'that is %s is not',
    (status) => expect(isMet(reached.control({ ...control, status }))).toBe(false),
  );

  test('that leaves something out is for that', () => {
    const coverage = { covers: 'The application' };
    expect(isMet(reached.control({ ...control, coverage }))).toBe(true);
    const partly = { ...coverage, not_yet: 'The archive' };
    expect(isMet(reached.control({ ...control, coverage: partly }))).toBe(false);
  });
});

test('what is done, dropped, to be had or linked is not late', () => {
  expect(
    [
      reached.roadmap({ status: 'done' }),
      reached.roadmap({ status: 'dropped' }),
      reached.document({ access: 'on-request' }),
      reached.link({ url: 'https://a.example' }),
      reached.bounty({ offered: 'bounty' }),
    ].map(isMet),
  ).toEqual([true, true, true, true, true]);
  expect(
    [
      reached.roadmap({}),
      reached.document({ access: 'planned' }),
      reached.link({}),
      reached.bounty({ offered: 'none' }),
      reached.availability(),
    ].map((row) => targetOn('2026-Q3', row, after)),
  ).toEqual(['passed', 'passed', 'passed', 'passed', 'passed']);
});

test('a target is to come until its last day is over; one without a day is neither', () => {
  expect(targetOn('2026-Q3', 'open', before)).toBe('before');
  expect(targetOn('2026-Q3', 'in part', after)).toBe('passed');
  expect(targetOn('undated', 'open', after)).toBe('undated');
  expect(targetOn(undefined, 'open', after)).toBeUndefined();
});

test('a promise with a status, a target or a condition does not hold yet', () => {
  const one = { id: 'a', title: 'A', event: 'other' as const };
  const commitments = [
    one,
    { ...one, id: 'b', status: 'planned' as const },
    { ...one, id: 'c', target: '2027-Q1' },
    { ...one, id: 'd', when: 'Once somebody asks' },
  ];
  expect(heldPromises({ commitments: { commitments } }).map(({ id }) => id)).toEqual(['a']);
});
