import { describe, expect, test } from 'vitest';
import { documentOutdated } from './document-outdated.ts';
import { document, run, said } from './rows.fixture.ts';

describe('document-outdated', () => {
  const check = (more: object, trust: object = {}) =>
    said(documentOutdated, { ...document({ access: 'public', ...more }), ...trust });

  test('warns on the day after the last, not on the last', () => {
    expect(check({ valid_until: '2026-11-21' })).toEqual([]);
    expect(check({ valid_until: '2026-11-20' })).toEqual([
      expect.stringContaining(
        '"X" expired on 2026-11-20 and is still offered (`access: public`); the page shows it as expired. Enter the current edition',
      ),
    ]);
    const over = document({ access: 'public', valid_until: '2026-11-20' });
    expect(run(documentOutdated, over)[0]?.place).toEqual({
      file: 'document/x',
      path: ['valid_until'],
    });
  });

  test('is silent about one that has no last day, or that nobody can have', () => {
    expect(check({})).toEqual([]);
    expect(check({ valid_until: '2026-01-01', access: 'planned' })).toEqual([]);
  });

  test('leaves it to the certificate when that has expired too', () => {
    const over = { valid_until: '2026-01-01' };
    const row = { id: 'c', title: 'C', status: 'certified', document: 'x', ...over };
    expect(check(over, { certifications: [row] })).toEqual([]);
    expect(check(over, { certifications: [{ ...row, document: 'y' }] })).toHaveLength(1);
    expect(check(over, { certifications: [{ ...row, valid_until: '2027-01-01' }] })).toHaveLength(
      1,
    );
  });
});
