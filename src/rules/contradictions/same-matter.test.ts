import { describe, expect, test } from 'vitest';
import { continuesId, nameOf, saysAllOf } from './same-matter.ts';

describe('what a title names', () => {
  test('is the same whatever the order, the form and the widening words', () => {
    expect(nameOf('Logs of every user')).toBe(nameOf('User log'));
    expect(nameOf('SEV-1')).not.toBe(nameOf('SEV-2'));
    expect(nameOf('Account data')).not.toBe(nameOf('Billing data'));
  });

  test.each([
    ['End-to-end encryption of all your data', 'End-to-end encryption'],
    ['MFA for every member', 'Two-factor authentication'],
    ['SSO', 'Single sign-on (SAML)'],
    ['Row-level security in the database', 'Row-level security'],
  ])('%s says all of %s', (title, other) => {
    expect(saysAllOf(title, other)).toBe(true);
  });

  test.each([
    ['MFA for our staff', 'Enforced multi-factor authentication'],
    ['Multi-factor authentication for staff', 'Multi-factor authentication'],
    ['Audit log', 'Audit log export'],
    ['Audit log export', 'Audit log'],
    ['Encrypted backups in another country', 'Backups tested every month'],
  ])('%s does not say all of %s', (title, other) => {
    expect(saysAllOf(title, other)).toBe(false);
  });

  test('knows an id with a tail that tells nothing', () => {
    expect(continuesId('sso-2', 'sso')).toBe(true);
    expect(continuesId('end-to-end-all-data', 'end-to-end')).toBe(true);
    expect(continuesId('sso-staff', 'sso')).toBe(false);
    expect(continuesId('ssoo', 'sso')).toBe(false);
  });
});
