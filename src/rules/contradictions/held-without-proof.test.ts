import { describe, expect, test } from 'vitest';
import { certification, run } from '../plans/rows.fixture.ts';
import { heldWithoutProof } from './held-without-proof.ts';

const whole = {
  framework: 'iso-27001',
  status: 'certified',
  scope: 'The product',
  auditor: 'A body',
  issued: '2026-03-31',
  valid_until: '2029-03-30',
  evidence: 'https://example.com/iso',
};
const check = (more: object, without: readonly string[] = []) =>
  run(
    heldWithoutProof,
    certification(
      Object.fromEntries(
        Object.entries({ ...whole, ...more }).filter(([key]) => !without.includes(key)),
      ),
    ),
  );

describe('held-without-proof', () => {
  test('is content with a certificate that says all of it', () => {
    expect(check({})).toEqual([]);
  });

  test.each([
    ['auditor', 'who examined it', 'Add `auditor: …`.'],
    ['issued', 'since when', 'Add `issued: 2026-03-31`.'],
    ['scope', 'what it covers', 'Add `scope: …`.'],
    ['valid_until', 'until when it is valid', 'Add `valid_until: 2027-03-31`.'],
    ['evidence', 'where a reader can see it', 'Add `document: …`'],
  ])('asks for a missing %s', (key, asks, fix) => {
    const [found] = check({}, [key]);
    expect(found?.message).toBe(`"X" is called certified, and nothing says ${asks}.`);
    expect(found?.fix?.startsWith(fix.replace(/\.$/, ''))).toBe(true);
    expect(found?.place).toEqual({ file: 'certification/x', path: ['status'] });
  });

  test('names all that is missing at once', () => {
    const [found] = check({}, ['auditor', 'issued', 'scope', 'valid_until', 'evidence']);
    expect(found?.message).toContain('who examined it, what it covers, since when, until when');
  });

  test('takes a document for evidence, and the end of a period for a day', () => {
    expect(check({ document: 'iso' }, ['evidence'])).toEqual([]);
    expect(check({ framework: 'other', period_to: '2026-03-01' }, ['issued'])).toEqual([]);
  });

  test('asks a Type II report for its period, and a Type I report for its day', () => {
    const soc = { framework: 'soc-2', status: 'attested' };
    expect(check({ ...soc, title: 'SOC 2 Type II' })[0]?.message).toContain('which period');
    const period = { period_from: '2025-10-01', period_to: '2026-03-31' };
    expect(check({ ...soc, ...period, title: 'SOC 2 Type II' }, ['issued'])).toEqual([]);
    expect(check({ ...soc, title: 'SOC 2 Type I' }, ['valid_until'])).toEqual([]);
  });

  test('asks who certified itself for the day and the entry only', () => {
    expect(check({ framework: 'dpf' }, ['auditor', 'scope', 'valid_until'])).toEqual([]);
  });

  test.each(['in-audit', 'planned', 'not-held', 'self-assessed', 'inherited', 'expired'])(
    'asks nothing of a row that is %s',
    (status) => {
      const over = { framework: 'other', status, valid_until: '2026-01-31' };
      expect(run(heldWithoutProof, certification(over))).toEqual([]);
    },
  );

  test('asks when that was valid which has expired', () => {
    const expired = certification({ framework: 'other', status: 'expired' });
    expect(run(heldWithoutProof, expired)).toMatchObject([
      { place: { path: ['status'] }, message: expect.stringContaining('ever valid') },
    ]);
  });

  test('leaves what nobody issues to its own rule', () => {
    expect(
      run(heldWithoutProof, certification({ framework: 'hipaa', status: 'certified' })),
    ).toEqual([]);
  });
});
