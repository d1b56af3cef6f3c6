// The grammar of RFC 9116, section 4, line by line; and which companies have a file at all.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { load } from '../load/load.ts';
import type { Trust } from '../trust.ts';
import { securityTxt } from './security-txt.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The faults of a file; an empty list for a good one. */
function faultsOf(text: string): string[] {
  const uri = /^(mailto:[^\s@:/?#]+@[a-z0-9.-]+|https:\/\/[!-~]+|tel:[+0-9-]+)$/;
  const grammar: Record<string, RegExp> = {
    Contact: uri,
    Expires: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    Encryption: /^(https:\/\/[!-~]+|openpgp4fpr:[0-9a-f]{40}|dns:[a-z0-9._-]+\?type=OPENPGPKEY)$/,
    Acknowledgments: uri,
    'Preferred-Languages': /^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*(, [a-z]{2,8}(-[A-Za-z0-9]{1,8})*)*$/,
    Canonical: uri,
    Policy: uri,
    Hiring: uri,
  };
  const lines = text.split('\n').slice(0, -1);
  const count = (name: string) => lines.filter((line) => line.startsWith(`${name}: `)).length;
  return [
    ...(text.endsWith('\n') ? [] : ['the last line has no end']),
    ...lines.filter((line) => {
      const [, name = '', value = ''] = /^([A-Za-z-]+): (.+)$/.exec(line) ?? [];
      return !grammar[name]?.test(value);
    }),
    ...(count('Contact') > 0 ? [] : ['no Contact']),
    ...(count('Expires') === 1 ? [] : ['not one Expires']),
    ...(count('Preferred-Languages') > 1 ? ['several Preferred-Languages'] : []),
  ];
}

describe.each(Object.entries(inject('builtSites')))('%s', (site, folder) => {
  const content = path.join(root, site === 'content' ? 'content' : `examples/${site}`);
  const { trust } = load(content, inject('builtAsOf'));

  test('serves the file exactly when a contact and an expiry are given, and in the grammar of the RFC', () => {
    const disclosure = trust?.disclosure;
    const wanted = disclosure?.expires !== undefined && disclosure.contacts.length > 0;
    const file = path.join(folder, '.well-known/security.txt');
    expect(existsSync(file)).toBe(wanted);
    if (!wanted) return;
    const text = readFileSync(file, 'utf8');
    expect(faultsOf(text)).toEqual([]);
    expect(text).toContain(`\nExpires: ${disclosure.expires}\n`);
    expect(text).toContain(`\nCanonical: ${trust?.site.url}/.well-known/security.txt\n`);
  });
});

const withDisclosure = (disclosure: object, url = 'https://trust.example.com') =>
  securityTxt({ site: { url }, disclosure } as unknown as Trust);
const expires = '2027-05-31T00:00:00Z';

test('contacts come in the order of preference, each as an address of its kind', () => {
  const contacts = [
    { url: 'https://example.com/report' },
    { email: 'a+b@example.com', url: 'https://example.com/form' },
  ];
  expect(withDisclosure({ contacts, expires })).toBe(
    [
      'Contact: https://example.com/report',
      'Contact: mailto:a+b@example.com',
      'Contact: https://example.com/form',
      `Expires: ${expires}`,
      'Canonical: https://trust.example.com/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('a telephone number and the fingerprint of a key stand as the RFC has them (2.5.3, 2.5.4)', () => {
  const contacts = [{ email: 'a@example.com' }, { url: 'tel:+1-201-555-0123' }];
  const encryption = 'openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f';
  const text = withDisclosure({ contacts, expires, encryption }) ?? '';
  expect(text).toContain('\nContact: tel:+1-201-555-0123\n');
  expect(text).toContain(`\nEncryption: ${encryption}\n`);
  expect(faultsOf(text)).toEqual([]);
});

test('there is no file without a contact or without an expiry', () => {
  expect(securityTxt({ site: { url: 'https://a.example' } } as Trust)).toBeUndefined();
  expect(withDisclosure({ contacts: [{}], expires })).toBeUndefined();
  expect(withDisclosure({ contacts: [{ email: 'a@example.com' }] })).toBeUndefined();
});

test('a site below a path does not claim the root of its host', () => {
  const contacts = [{ email: 'a@example.com' }];
  const text = withDisclosure({ contacts, expires }, 'https://example.com/trust');
  expect(text).not.toContain('Canonical');
  expect(faultsOf(text ?? '')).toEqual([]);
});

test('the check of the grammar refuses what it should', () => {
  expect(faultsOf(`Contact: a@example.com\nExpires: ${expires}\n`)).toEqual([
    'Contact: a@example.com',
  ]);
  expect(faultsOf(`Contact: http://example.com\nExpires: 2027-05-31`)).toHaveLength(3);
});
