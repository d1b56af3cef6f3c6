import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { certificationExpired } from './certification-expired.ts';
import { one } from './rows.fixture.ts';

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
        message: '"X" expired on 2026-09-30; the page shows it as expired.',
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
        message: '"ISO 27001" of Acme expired on 2026-09-30; the page shows it as expired.',
        fix: 'Enter the last day of the one that the vendor holds now, or take it out of the list.',
      },
    ]);
    expect(held({ ...iso, valid_until: '2026-10-01' })).toEqual([]);
  });
});
