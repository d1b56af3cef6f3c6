import { describe, expect, test } from 'vitest';
import { run } from './rows.fixture.ts';
import { securityTxtExpired } from './security-txt-expired.ts';

describe('security-txt-expired', () => {
  const check = (expires?: string) => run(securityTxtExpired, { disclosure: { expires } });
  const messageOf = (day: string) => check(`${day}T00:00:00Z`)[0]?.message;

  test('has run out at the beginning of its day, and names a moment less than a year ahead', () => {
    expect(check('2026-11-21T00:00:00Z')).toEqual([
      {
        place: { file: 'disclosure.yaml', path: ['expires'] },
        message:
          'security.txt expired on 2026-11-21; researchers are told not to rely on it any more.',
        fix: 'Check disclosure.yaml against the facts, then set `expires` to a moment less than a year ahead, such as `2027-11-20T00:00:00Z`.',
      },
    ]);
    expect(messageOf('2025-01-01')).toContain('security.txt expired on 2025-01-01;');
  });

  test('warns for thirty days before', () => {
    expect(check('2026-11-21T12:00:00Z')[0]?.message).toBe(
      'security.txt runs out on 2026-11-21, today; then researchers no longer rely on it.',
    );
    expect(messageOf('2026-11-22')).toContain('runs out on 2026-11-22, in 1 day;');
    expect(messageOf('2026-12-21')).toContain('in 30 days;');
    expect(messageOf('2026-12-22')).toBe(undefined);
  });

  test('warns when it is more than a year ahead', () => {
    expect(messageOf('2027-11-21')).toBe(undefined);
    expect(messageOf('2027-11-22')).toBe(
      'security.txt is valid until 2027-11-22, more than a year ahead; by then nobody may have read it again.',
    );
  });

  test('is silent without a day, and without a page on disclosure', () => {
    expect(check()).toEqual([]);
    expect(run(securityTxtExpired, {})).toEqual([]);
  });
});
