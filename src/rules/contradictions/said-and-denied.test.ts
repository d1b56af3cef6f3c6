import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { saidAndDenied } from './said-and-denied.ts';

const check = (trust: object) =>
  saidAndDenied
    .check(contentWith({ trust }))
    .map(({ place }) => [place.file, ...place.path].join('/'));

const stored = (title: string, contains: string[], more: object = {}) =>
  check({
    data: {
      categories: [{ id: 'a', title: 'Accounts', contains }],
      not_stored: [{ id: 'n', title, ...more }],
    },
  });

describe('said-and-denied', () => {
  test.each([
    ['Card numbers', ['Name', 'Card number']],
    ['Card numbers', ['Credit card numbers']],
    ['Card numbers', ['Full card numbers (encrypted)']],
    ['Passwords', ['Role and password']],
    ['IP addresses', ['Member, IP address, time']],
    ['Accounts', ['Name']],
    ['Last four digits of a card', ['Last four digits of a card']],
    ['IP addresses', ['IP address and address of each request']],
  ])('never stored "%s", and a category contains %j', (title, contains) => {
    expect(stored(title, contains)).toEqual(['not-stored/n/title']);
  });

  test.each([
    ['Card numbers', ['Last four digits of a card number']],
    ['Card numbers', ['Card holders', 'Number of cards']],
    ['Passwords', ['Password, hashed with Argon2id']],
    ['Names', ['File names']],
    ['Text', ['Text of each message']],
    ['API keys in plain text', ['API keys']],
  ])('never stored "%s", and a category contains %j: no contradiction', (title, contains) => {
    expect(stored(title, contains)).toEqual([]);
  });

  test('a limited denial and one of another matter deny nothing of what is stored', () => {
    expect(stored('Photos', ['Photos'], { limited_to: 'phones' })).toEqual([]);
    expect(stored('Photos', ['Photos'], { never: 'used-for-training' })).toEqual([]);
    expect(stored('Photos', ['Photos'], { never: 'collected' })).toHaveLength(1);
    expect(stored('Pictures', ['Scans'], { includes: ['Photos', 'Scans'] })).toEqual([
      'not-stored/n/includes/1',
    ]);
  });

  test('a log, an AI feature and a recipient', () => {
    expect(
      check({
        data: { not_stored: [{ id: 'n', never: 'collected', title: 'Positions' }] },
        commitments: {
          logs: [{ title: 'Audit', fields: ['Position', 'Time'], not_logged: ['Times'] }],
        },
      }),
    ).toEqual(['commitments.yaml/logs/0/not_logged/0', 'not-stored/n/title']);
    const feature = { title: 'F', may_see: ['The finding', 'Contacts'], data: ['m'] };
    const data = { categories: [{ id: 'm', title: 'Photos' }] };
    const never = (...never_sees: string[]) =>
      check({ data, ai: { features: [{ ...feature, never_sees }] } });
    expect(never('Other findings', 'Voice notes')).toEqual([]);
    expect(never('Contacts', 'Photo')).toEqual([
      'ai.yaml/features/0/never_sees/0',
      'ai.yaml/features/0/never_sees/1',
    ]);
    expect(
      check({
        data: { not_stored: [{ id: 'n', never: 'shared', title: 'Card numbers' }] },
        recipients: [{ name: 'Banks', receives: 'Card number, amount and time' }],
      }),
    ).toEqual(['not-stored/n/title']);
  });

  test('a vendor, a control, a deletion, a scope and a role', () => {
    const vendor = (purpose: string) =>
      check({ subprocessors: [{ id: 'v', name: 'V', purpose, not_used_for: ['Newsletters'] }] });
    expect(vendor('Sends newsletters')).toEqual(['subprocessor/v/not_used_for/0']);
    expect(vendor('Delivers e-mail and newsletters')).toHaveLength(1);
    expect(vendor('Delivers e-mail, never newsletters')).toEqual([]);
    const coverage = { covers: 'Database', not_yet: 'Files' };
    const control = (includes: string[]) =>
      check({
        controls: { groups: [{ controls: [{ id: 'c', title: 'C', includes, coverage }] }] },
      });
    expect(control(['Files'])).toEqual(['control/c/coverage/not_yet']);
    expect(control(['Queues'])).toEqual([]);
    expect(
      check({ data: { deletion: { covers: 'Records and backups', does_not_cover: 'Backups' } } }),
    ).toEqual(['data.yaml/deletion/does_not_cover']);
    expect(
      check({ disclosure: { scope: { in: ['app.x.example'], out: ['app.x.example'] } } }),
    ).toEqual(['disclosure.yaml/scope/out/0']);
    expect(
      check({
        certifications: [
          { id: 'g', title: 'GDPR', acts_as: ['processor'], does_not_act_as: ['processor'] },
        ],
      }),
    ).toEqual(['certification/g/does_not_act_as/0']);
  });
});
