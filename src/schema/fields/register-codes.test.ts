import { describe, expect, test } from 'vitest';
import { validate } from '../validate.ts';
import { europeanUniqueIdentifier, legalEntityIdentifier } from './register-codes.ts';

const rewriteOf = (schema: Parameters<typeof validate>[0], value: string) =>
  validate(schema, value).mistakes[0]?.rewrite;

describe('a Legal Entity Identifier', () => {
  const lei = legalEntityIdentifier('x', '5299000J2N45DDNE4Y28');

  test.each(['5299000J2N45DDNE4Y28', 'EXMP00NORDLAGERCLD91', 'EXMP00ACMEHOLDING089'])(
    '%s has check digits that fit',
    (value) => expect(validate(lei, value).data).toBe(value),
  );

  test.each(['5299000J2N45DDNE4Y29', '5299000J2N45DDNE4Z28', '2599000J2N45DDNE4Y28'])(
    '%s has a wrong sign, which the check digits show',
    (value) => expect(validate(lei, value).mistakes[0]?.message).toContain('check digits'),
  );

  test.each(['', '5299000J2N45DDNE4Y2', '5299000J2N45DDNE4YAA', 'HRB 116737'])(
    '"%s" is none',
    (value) => expect(validate(lei, value).mistakes[0]?.code).toBe('bad-value'),
  );

  test('is put right where only its writing differs', () => {
    expect(rewriteOf(lei, '5299 000j 2n45 ddne 4y28')).toBe('5299000J2N45DDNE4Y28');
    expect(rewriteOf(lei, '5299000J2N45DDNE4Y29')).toBeUndefined();
  });
});

describe('a European Unique Identifier', () => {
  const euid = europeanUniqueIdentifier('x', 'DEK1101R.HRB116737');

  test.each([
    ...['DEK1101R.HRB116737', 'ATBRA.123456-000', 'FRRCS.552081317', 'ELGEMI.000237901000'],
    ...['NLNHR.33031431', 'IEMEIPIC.104547', 'ESRMC.000012345678_A', 'NONBR.914778271'],
  ])('%s is one', (value) => expect(validate(euid, value).data).toBe(value));

  test.each(['', 'HRB116737', 'DEK1101R', 'DE.HRB116737', 'USDE.1234', 'GBCH.123', 'DEK1101R.'])(
    '"%s" is none',
    (value) => expect(validate(euid, value).mistakes[0]?.code).toBe('bad-value'),
  );

  test('blanks are taken out', () => {
    expect(rewriteOf(euid, 'DEK1101R. HRB 116737')).toBe('DEK1101R.HRB116737');
  });
});
