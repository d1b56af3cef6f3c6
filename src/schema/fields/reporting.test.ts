import { describe, expect, test } from 'vitest';
import { validate } from '../validate.ts';
import { keyAddress, reportAddress } from './reporting.ts';

const fingerprint = '5f2de5521c63a801ab59ccb603d49de44b29100f';

describe('a way to report (RFC 9116, 2.5.3)', () => {
  const address = reportAddress('x', 'https://example.com/report');

  test.each(['https://example.com/report', 'tel:+1-201-555-0123', 'tel:+31-20-5550100'])(
    '%s is one',
    (value) => expect(validate(address, value).data).toBe(value),
  );

  test.each([
    ...[
      'tel:555-0100',
      'tel:+49',
      'tel:+49-call-us',
      'tel:+4969555010012345678',
      'sip:a@example.com',
    ],
    ...['http://example.com', 'javascript:alert(1)', 'mailto:a@example.com', 'tel:+49 69 5550100'],
  ])('%s is none', (value) =>
    expect(validate(address, value).mistakes[0]?.code).toBe('unsafe-link'),
  );

  test('blanks in a number become hyphens', () => {
    expect(validate(address, 'tel:+49 69 5550100').mistakes[0]).toMatchObject({
      fix: 'Write `tel:`, a plus sign and the number with its country, such as `tel:+49-69-5550100`.',
      rewrite: 'tel:+49-69-5550100',
    });
  });
});

describe('the place of a key (RFC 9116, 2.5.4)', () => {
  const address = keyAddress('x', 'https://example.com/pgp.txt');

  test.each([
    'https://example.com/pgp-key.txt',
    `openpgp4fpr:${fingerprint}`,
    `openpgp4fpr:${'ab'.repeat(32)}`,
    'dns:5d2d37ab76d47d36._openpgpkey.example.com?type=OPENPGPKEY',
  ])('%s is one', (value) => expect(validate(address, value).data).toBe(value));

  test.each([
    ...['openpgp4fpr:5f2de552', `openpgp4fpr:${fingerprint}0`, 'dns:example.com', fingerprint],
    ...['http://example.com/key', 'tel:+49-69-5550100', 'data:text/plain,key'],
  ])('%s is none', (value) =>
    expect(validate(address, value).mistakes[0]?.code).toBe('unsafe-link'),
  );

  test('a fingerprint in groups is joined', () => {
    expect(
      validate(address, 'openpgp4fpr:5F2D E552 1C63 A801 AB59  CCB6 03D4 9DE4 4B29 100F')
        .mistakes[0]?.rewrite,
    ).toBe(`openpgp4fpr:${fingerprint}`);
  });
});
