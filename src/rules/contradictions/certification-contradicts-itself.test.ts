import { describe, expect, test } from 'vitest';
import { certification, run } from '../plans/rows.fixture.ts';
import { certificationContradictsItself } from './certification-contradicts-itself.ts';

const check = (more: object, trust: object = {}) =>
  run(certificationContradictsItself, { ...certification(more), ...trust });
const keys = (more: object, trust: object = {}) =>
  check(more, trust).map(({ place }) => place.path.join('.'));

describe('certification-contradicts-itself', () => {
  test('sees what a vendor holds called held', () => {
    expect(check({ status: 'attested', inherited_from: ['acme'] })).toEqual([
      {
        place: { file: 'certification/x', path: ['inherited_from'] },
        message:
          '"X" is attested, and `inherited_from: [acme]` says that a vendor holds it and you do not.',
        fix: 'Write `status: inherited`; if you were examined yourselves, take `inherited_from` out.',
      },
    ]);
    expect(keys({ status: 'inherited', inherited_from: ['acme'] })).toEqual([]);
    expect(keys({ status: 'planned', inherited_from: ['acme'] })).toEqual([]);
    for (const status of ['not-held', 'self-assessed'])
      expect(keys({ status, inherited_from: ['acme'] })).toEqual(['inherited_from']);
  });

  test.each(['planned', 'in-audit', 'not-held'])(
    'sees days of issue on a row that is %s',
    (status) => {
      expect(keys({ status, issued: '2026-03-31', valid_until: '2027-03-31' })).toEqual([
        'issued',
        'valid_until',
      ]);
      expect(keys({ status, target: '2027-Q1' })).toEqual([]);
    },
  );

  test.each(['self-assessed', 'own-statement'])('sees an auditor of what is %s', (status) => {
    expect(keys({ status, auditor: 'A firm' })).toEqual(['auditor']);
    expect(keys({ status, issued: '2026-03-31' })).toEqual([]);
  });

  test('sees customers asked to wait for what is held', () => {
    expect(keys({ status: 'attested', do_not_use_for: 'PHI' })).toEqual(['do_not_use_for']);
    expect(keys({ status: 'not-held', do_not_use_for: 'PHI' })).toEqual([]);
  });

  test('sees what has expired and is valid', () => {
    expect(keys({ status: 'expired', valid_until: '2027-01-01' })).toEqual(['valid_until']);
    expect(keys({ status: 'expired', valid_until: '2026-01-01' })).toEqual([]);
  });

  test('sees a period of a report on one day', () => {
    const row = { framework: 'soc-2', status: 'attested', observation_window: '6 months' };
    expect(keys({ ...row, title: 'SOC 2 Type I' })).toEqual(['observation_window']);
    expect(keys({ ...row, title: 'SOC 2 Type II' })).toEqual([]);
  });

  test('holds the window against the period', () => {
    const row = { status: 'attested', period_from: '2025-10-01', period_to: '2026-03-31' };
    expect(keys({ ...row, observation_window: '6 months' })).toEqual([]);
    expect(keys({ ...row, observation_window: '12 months' })).toEqual(['observation_window']);
  });

  test('sees a role that is acted in and not', () => {
    const roles = { acts_as: ['processor'], does_not_act_as: ['controller', 'processor'] };
    expect(keys({ status: 'own-statement', ...roles })).toEqual(['does_not_act_as.1']);
  });

  test('sees what is held before what it needs', () => {
    const needs = { status: 'attested', depends_on: ['control/a', 'roadmap/r', 'control/b'] };
    const trust = {
      controls: {
        groups: [
          {
            id: 'g',
            controls: [
              { id: 'a', title: 'A', status: 'planned' },
              { id: 'b', title: 'B', status: 'live' },
            ],
          },
        ],
      },
      roadmap: { items: [{ id: 'r', title: 'R' }] },
    };
    expect(keys(needs, trust)).toEqual(['depends_on.0', 'depends_on.1']);
    expect(keys({ ...needs, status: 'planned' }, trust)).toEqual([]);
  });
});
