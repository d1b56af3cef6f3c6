import { describe, expect, test } from 'vitest';
import {
  colour,
  country,
  day,
  duration,
  email,
  flag,
  id,
  link,
  markdown,
  moment,
  picture,
  promisedTime,
  reference,
  target,
  text,
  timeZone,
  wholeNumber,
} from './fields.ts';

type Field = ReturnType<typeof text>;
const accepts = (field: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  field.safeParse(value).success;

/** A sentence for each value: refused, or taken. */
function refuses(field: Field, values: string[]): void {
  test.each(values)('%j is refused', (value) => expect(accepts(field, value)).toBe(false));
}
function takes(field: Field, values: string[]): void {
  test.each(values)('%j is taken', (value) => expect(accepts(field, value)).toBe(true));
}

describe('as a link', () => {
  const field = link('', 'https://example.com');
  takes(field, [
    'https://example.com',
    'https://example.com/',
    'https://trust.example.com/a/b?c=d#e',
    'https://xn--bcher-kva.example/',
    'https://example.com:8443/dpa.pdf',
  ]);
  refuses(field, [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://example.com',
    'mailto:security@example.com',
    'ftp://example.com',
    'https:evil',
    'https:/evil.example',
    'https:\\\\host.example',
    'https://host.example\\@evil.example',
    '//evil.example',
    '/dpa.pdf',
    'example.com',
    'https://user@example.com',
    'https://user:secret@example.com',
    'https://example.com@evil.example',
    'https://bücher.example',
    'https://ex\u0430mple.com',
    'https://localhost',
    'https://example.com/a b',
    'https://example.com/"onclick="alert(1)',
    'https://example.com/../up',
    'https://example.com:443/',
    'https://[::1]/',
    'https://',
    '',
  ]);
});

describe('as a country', () => {
  const field = country('', 'US');
  takes(field, ['US', 'DE', 'GB', 'IE', 'CH', 'TW', 'XK']);
  refuses(field, ['UK', 'EU', 'EZ', 'UN', 'us', 'USA', 'Germany', 'QQ', '']);
});

describe('as a length of time', () => {
  const field = duration('', '72 hours');
  takes(field, ['72 hours', '1 hour', '2 business-days', '1 business-day', '6 months', '10 years']);
  refuses(field, ['0 days', '-1 days', '1.5 hours', '72h', '72', 'two days', '2 Business-Days']);
  refuses(field, ['2  days', ' 2 days', '2 days ', '2 business days', '100000 days', 'P30D', '']);
});

describe('as a time in which something is promised', () => {
  const field = promisedTime('', '72 hours');
  takes(field, ['72 hours', '2 to 5 days', '1 to 2 business-days', '9 to 10 weeks']);
  refuses(field, [
    '5 to 2 days',
    '3 to 3 days',
    '2-5 days',
    '2 days to 5 days',
    '2 to days',
    'to 5 days',
  ]);
});

describe('as a target', () => {
  const field = target('', '2027-Q1');
  takes(field, ['2026', '2026-12', '2026-Q4', '2026-H2', '2026-12-31', '2028-02-29', 'undated']);
  refuses(field, [
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-Q0',
    '2026-H3',
    '2026-02-30',
    '2027-02-29',
  ]);
  refuses(field, ['Q4 2026', '2026-q4', '26-Q4', '1999', 'soon', 'Undated', '2026-Q4 ', '']);
});

describe('as a day', () => {
  const field = day('', '2026-11-20');
  takes(field, ['2026-11-20', '2028-02-29', '1990-01-01', '2099-12-31']);
  refuses(field, ['2026-02-30', '2027-02-29', '2026-13-01', '2026-00-10', '1989-12-31']);
  refuses(field, ['2100-01-01', '2026-1-1', '20.11.2026', '2026-11-20T09:00:00Z', '2026-11', '']);
});

describe('as a moment', () => {
  const field = moment('', '2026-11-20T09:00:00Z');
  takes(field, ['2026-11-20T09:00:00Z', '2028-02-29T23:59:59Z']);
  refuses(field, ['2026-11-20', '2026-11-20T09:00Z', '2026-11-20T09:00:00+01:00']);
  refuses(field, ['2026-02-30T09:00:00Z', '2026-11-20T24:00:00Z', '2026-11-20 09:00:00Z']);
  refuses(field, ['2026-11-20T09:00:00', '2026-11-20T09:00:00.5Z', 'now']);
});

describe('as an id', () => {
  const field = id('', 'acme-mail');
  takes(field, ['a', '1', 'acme-mail', '2026-11-20-acme', 'a'.repeat(64)]);
  refuses(field, ['-a', 'a-', 'Acme', 'a_b', 'a b', 'ä', 'a/b', 'a\n', 'a'.repeat(65), '']);
});

describe('as a reference to one of several kinds', () => {
  const field = reference(['control', 'roadmap'], '', 'control/mfa');
  takes(field, ['control/mfa', 'roadmap/mfa']);
  refuses(field, ['mfa', 'controls/mfa', 'data/mfa', 'control/', 'control/MFA', 'control/a/b']);
});

describe('as an e-mail address', () => {
  const field = email('', 'security@example.com');
  takes(field, ['security@example.com', 'a.b+c@trust.example.com']);
  refuses(field, ['mailto:a@example.com', 'Ann <a@example.com>', 'a@localhost', 'a@b@c.example']);
  refuses(field, ['a@example.com?bcc=b@example.com', 'a@example.com\nBcc: b@example.com', '']);
});

describe('as a time zone', () => {
  const field = timeZone('', 'Europe/Berlin');
  takes(field, ['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1']);
  refuses(field, ['Berlin', 'europe/berlin', 'CET', '+01:00', 'Europe/Atlantis', '']);
});

describe('as plain text', () => {
  const field = text('', 'Words');
  takes(field, [
    '1.20',
    'a < b and b > c',
    '5 <6',
    'AT&T',
    '🔑',
    'a'.repeat(600),
    '🔑'.repeat(600),
  ]);
  refuses(field, ['', ' ', '<b>bold</b>', '</p>', '<!-- note -->', 'a'.repeat(601)]);
});

describe('as Markdown', () => {
  const field = markdown('', 'Words');
  takes(field, ['**bold**', 'a'.repeat(20_000)]);
  refuses(field, ['', '\n', 'a'.repeat(20_001)]);
});

describe('a value that is not text becomes one only where it must', () => {
  test.each([
    ['0', 0],
    ['30', 30],
    ['100000', 100_000],
  ])('%s is the whole number %i', (written, value) => {
    expect(wholeNumber('', 30).parse(written)).toBe(value);
  });

  test.each(['007', '-1', '1.0', '1e3', '0x10', '100001', '30 days', ''])(
    '%j is no whole number',
    (written) => expect(accepts(wholeNumber('', 30), written)).toBe(false),
  );

  test('true and false are flags, and no other word is', () => {
    expect([flag('', true).parse('true'), flag('', true).parse('false')]).toEqual([true, false]);
    for (const written of ['yes', 'no', 'True', 'on', '1', ''])
      expect(accepts(flag('', true), written), written).toBe(false);
  });
});

describe('as a colour', () => {
  const field = colour('', '#07634a');
  test.each([
    ['#07634a', '#07634a'],
    ['#07634A', '#07634a'],
    ['#fA0', '#ffaa00'],
  ])('%s is kept as %s', (written, kept) => expect(field.parse(written)).toBe(kept));
  test.each(['07634a', '#07634', '#07634a80', '#07g', 'green', ' #07634a', ''])(
    '%j is refused',
    (value) => expect(accepts(field, value)).toBe(false),
  );
});

describe('as a picture', () => {
  const field = picture('', 'logo.svg');
  takes(field, ['logo.svg', 'logo-dark.png', 'a.webp', '2.avif']);
  refuses(field, [
    'logo.jpg',
    'Logo.svg',
    '/logo.svg',
    '../logo.svg',
    'img/logo.svg',
    'https://example.com/logo.svg',
    '-logo.svg',
    'logo.svg?url',
    '.svg',
  ]);
});
