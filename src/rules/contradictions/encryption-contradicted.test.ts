import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { encryptionContradicted } from './encryption-contradicted.ts';

const atRest = {
  id: 'rest',
  title: 'Databases and files encrypted at rest',
  status: 'live',
  mechanisms: ['AES-256'],
  keys: { managed_by: 'Acme Cloud' },
};
const inTransit = { id: 'tls', title: 'TLS 1.2 or newer on every connection', status: 'live' };

const category = (encryption: object, more: object = {}) => ({
  id: 'a',
  title: 'Accounts',
  encryption,
  ...more,
});
const check = (categories: object[], controls: object[] = [atRest, inTransit]) =>
  encryptionContradicted
    .check(contentWith({ trust: { data: { categories }, controls: { groups: [{ controls }] } } }))
    .map(({ place }) => [place.file, ...place.path].join('/'));

describe('encryption-contradicted', () => {
  test.each([
    [{ at_rest: 'none' }, 'at_rest'],
    [{ at_rest: 'Not encrypted' }, 'at_rest'],
    [{ at_rest: 'AES-128' }, 'at_rest'],
    [{ cipher: 'ChaCha20' }, 'cipher'],
    [{ in_transit: 'TLS 1.0' }, 'in_transit'],
    [{ in_transit: 'TLS 1.3 or newer' }, 'in_transit'],
    [{ in_transit: 'SSL 3 and TLS 1.2' }, 'in_transit'],
    [{ in_transit: 'plain HTTP' }, 'in_transit'],
    [{ keys: 'Held by the customer' }, 'keys'],
    [{ keys: 'Your own KMS' }, 'keys'],
  ])('a live control contradicts %j', (encryption, key) => {
    expect(check([category(encryption)])).toEqual([`data/a/encryption/${key}`]);
  });

  test.each([
    { at_rest: 'AES-256-GCM', in_transit: 'TLS 1.2 and 1.3', keys: 'One for each customer' },
    { at_rest: 'AES', in_transit: 'TLS' },
    { in_transit: 'TLS 1.3' },
    { at_rest: 'By the provider', in_transit: 'TLS 1.2+; TLS 1.0 is refused' },
    { cipher: 'AES-256', keys: 'One key per customer in a KMS' },
  ])('a live control agrees with %j', (encryption) => {
    expect(check([category(encryption)])).toEqual([]);
  });

  test('a control that is planned, for some plans or partial contradicts nothing', () => {
    for (const part of [{ status: 'planned' }, { plans: ['Team'] }, { coverage: { covers: 'A' } }])
      expect(
        check(
          [category({ at_rest: 'none', in_transit: 'TLS 1.0' })],
          [
            { ...atRest, ...part },
            { ...inTransit, ...part },
          ],
        ),
      ).toEqual([]);
  });

  test('a control that is not live, and data that is encrypted already', () => {
    const planned = { ...atRest, status: 'planned' };
    expect(check([category({ at_rest: 'AES-256' })], [planned])).toEqual(['control/rest/status']);
    expect(check([category({ in_transit: 'TLS' })], [{ ...inTransit, status: 'planned' }])).toEqual(
      ['control/tls/status'],
    );
    expect(check([category({ at_rest: 'AES-256' })], [planned, { ...atRest, id: 'b' }])).toEqual(
      [],
    );
    expect(check([category({ at_rest: 'AES-256' })], [{ ...planned, plans: ['A'] }])).toEqual([]);
    expect(check([category({ keys: 'One for each store' })], [planned])).toEqual([]);
  });

  test('keys can be with the customer where a live control says so', () => {
    const held = { id: 'byok', title: 'Own keys', keys: { managed_by: 'The customer' } };
    const said = [category({ keys: 'The customer' })];
    expect(check(said, [atRest, { ...held, status: 'live' }])).toEqual([]);
    expect(check(said, [{ ...held, status: 'planned' }])).toEqual(['data/a/encryption/keys']);
    expect(check(said, [])).toEqual([]);
  });

  test('of the categories in one store, the one that differs from most is named', () => {
    const stored_in = 'PostgreSQL';
    const aes = { at_rest: 'AES-256' };
    const three = [
      category({ at_rest: 'none' }, { id: 'odd', stored_in: 'postgresql ' }),
      category(aes, { stored_in }),
      category(aes, { id: 'b', stored_in }),
    ];
    expect(check(three, [])).toEqual(['data/odd/encryption/at_rest']);
    expect(check([three[0] ?? {}, category(aes, { stored_in: 'S3' })], [])).toEqual([]);
  });

  test('a live control cannot go below the bound that a live control sets', () => {
    const other = { id: 'api', title: 'Encryption in transit', status: 'live' };
    expect(check([], [inTransit, { ...other, mechanisms: ['TLS 1.1'] }])).toEqual([
      'control/api/mechanisms/0',
    ]);
    expect(check([], [inTransit, { ...other, title: 'TLS 1.3 or newer for the API' }])).toEqual([
      'control/tls/title',
    ]);
    expect(check([], [inTransit, { ...other, mechanisms: ['TLS 1.3', 'AES-128'] }])).toEqual([]);
  });
});
