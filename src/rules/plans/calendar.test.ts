import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { certificationExpired } from './certification-expired.ts';
import { targetPassed } from './target-passed.ts';

const one = { id: 'x', title: 'X' };
const control = (more: object) => ({
  controls: { groups: [{ id: 'g', title: 'G', controls: [{ ...one, ...more }] }] },
});
const passed = (trust: object, asOf = '2026-11-21') =>
  targetPassed.check(contentWith({ trust, asOf })).map(({ place }) => place.file);

describe('target-passed', () => {
  test('says by when, and what it still is', () => {
    const trust = control({ status: 'planned', target: '2026-Q3' });
    expect(targetPassed.check(contentWith({ trust }))).toEqual([
      {
        place: { file: 'control/x', path: ['target'] },
        message:
          '"X" was meant to be there by 2026-Q3; on 2026-11-21 it is still planned. The page says that the target has passed.',
        fix: expect.stringContaining('Set the status'),
      },
    ]);
  });

  test('warns on the day after the last, not on the last', () => {
    const trust = control({ status: 'planned', target: '2026-Q3' });
    expect(passed(trust, '2026-09-30')).toEqual([]);
    expect(passed(trust, '2026-10-01')).toEqual(['control/x']);
  });

  test.each(['planned', 'in-progress', 'on-request', 'not-offered'])(
    'warns of a control that is %s',
    (status) => expect(passed(control({ status, target: '2025' }))).toEqual(['control/x']),
  );

  test('says nothing of a control that is live', () => {
    expect(passed(control({ status: 'live', target: '2025' }))).toEqual([]);
    const coverage = { covers: 'The application' };
    expect(passed(control({ status: 'live', target: '2025', coverage }))).toEqual([]);
  });

  test('but that it covers by now what it did not cover', () => {
    const coverage = { not_yet: 'The archive' };
    const live = { status: 'live', target: '2026-Q3', coverage };
    expect(targetPassed.check(contentWith({ trust: control(live) }))).toEqual([
      {
        place: { file: 'control/x', path: ['target'] },
        message:
          '"X" was meant to cover what is missing by 2026-Q3; on 2026-11-21 `coverage.not_yet` still names it. The page says that the target has passed.',
        fix: 'Take `not_yet` and `target` out once nothing is missing, or set a target that you can keep; say in `note` what happened.',
      },
    ]);
    expect(passed(control({ ...live, target: '2026-Q4' }))).toEqual([]);
    expect(passed(control({ ...live, status: 'planned' }))).toEqual(['control/x']);
  });

  test.each(['undated', undefined])('says nothing when the target is %s', (target) => {
    expect(passed(control({ status: 'planned', target }))).toEqual([]);
  });

  test.each([
    ['planned', 1],
    ['in-audit', 1],
    ['not-held', 1],
    ['certified', 0],
    ['attested', 0],
    ['self-assessed', 0],
    ['inherited', 0],
    // Its target is that of the renewal.
    ['expired', 1],
  ])('of a certification that is %s there are %i', (status, count) => {
    expect(passed({ certifications: [{ ...one, status, target: '2025' }] })).toHaveLength(count);
  });

  test.each([
    [undefined, 1],
    ['planned', 1],
    ['in-progress', 1],
    ['done', 0],
    ['dropped', 0],
  ])('of a roadmap item that is %s there are %i', (status, count) => {
    const roadmap = { items: [{ ...one, ...(status && { status }), target: '2025' }] };
    expect(passed({ roadmap })).toHaveLength(count);
  });

  test.each([
    ['planned', 1],
    ['public', 0],
    ['on-request', 0],
    ['under-nda', 0],
  ])('of a document that is %s there are %i', (access, count) => {
    expect(passed({ documents: [{ ...one, access, target: '2025' }] })).toHaveLength(count);
  });
});

describe('certification-expired', () => {
  const check = (more: object, asOf: string) =>
    certificationExpired.check(
      contentWith({ asOf, trust: { certifications: [{ ...one, status: 'certified', ...more }] } }),
    );

  test('warns on the day after the last, not on the last', () => {
    const until = { valid_until: '2026-09-30' };
    expect(check(until, '2026-09-30')).toEqual([]);
    expect(check(until, '2026-10-01')).toMatchObject([
      {
        place: { file: 'certification/x', path: ['valid_until'] },
        message: '"X" ran out on 2026-09-30; the page shows it as expired.',
        fix: 'Enter the renewed certificate, or set `status: expired`.',
      },
    ]);
  });

  test('says nothing of one that is said to be expired, or has no end', () => {
    expect(check({ valid_until: '2020-01-01', status: 'expired' }, '2026-10-01')).toEqual([]);
    expect(check({}, '2026-10-01')).toEqual([]);
    expect(certificationExpired.check(contentWith({}))).toEqual([]);
  });

  test('holds for what a vendor is said to hold', () => {
    const held = (...certifications: object[]) =>
      certificationExpired.check(
        contentWith({
          trust: { subprocessors: [{ id: 'v', name: 'Acme', certifications }, { id: 'w' }] },
          asOf: '2026-10-01',
        }),
      );
    const iso = { title: 'ISO 27001', valid_until: '2026-09-30' };
    expect(held({ title: 'SOC 2' }, iso)).toEqual([
      {
        place: { file: 'subprocessor/v', path: ['certifications', 1, 'valid_until'] },
        message: '"ISO 27001" of Acme ran out on 2026-09-30; the page shows it as expired.',
        fix: 'Enter the last day of the one that the vendor holds now, or take it out of the list.',
      },
    ]);
    expect(held({ ...iso, valid_until: '2026-10-01' })).toEqual([]);
  });
});
