// Ways to reach whoever takes reports of vulnerabilities, as security.txt may name them (RFC 9116).
import { meantLink } from '../meant/places.ts';
import { isSafeLink, whyUnsafe } from './places.ts';
import { quote, scalar } from './scalar.ts';

/** A form, or a telephone number with its country (RFC 9116, 2.5.3; RFC 3966, 5.1.4). */
export function reportAddress(description: string, example: string) {
  return scalar(
    {
      code: 'unsafe-link',
      ok: (value) => isSafeLink(value) || isTelephone(value),
      message: (value) => `"${quote(value)}" is not an address at which somebody can be reached.`,
      fix: (value) =>
        /^tel:/i.test(value)
          ? 'Write `tel:`, a plus sign and the number with its country, such as `tel:+49-69-5550100`.'
          : `${whyUnsafe(value)} Write a full https address, such as \`${example}\`, or a telephone number, such as \`tel:+49-69-5550100\`.`,
      meant: (value) => (/^tel:/i.test(value) ? value.replace(/\s+/g, '-') : meantLink(value)),
    },
    description,
    example,
    { format: 'uri' },
  );
}

const isTelephone = (value: string) =>
  /^tel:\+\d(?:[-.()]?\d){6,14}\)?$/.test(value) && value.replace(/\D/g, '').length <= 15;

/** Where a key is: an address, a fingerprint, or a record of the domain (RFC 9116, 2.5.4, with the three examples there). */
export function keyAddress(description: string, example: string) {
  return scalar(
    {
      code: 'unsafe-link',
      ok: (value) => isSafeLink(value) || fingerprint.test(value) || domainRecord.test(value),
      message: (value) => `"${quote(value)}" does not say where a key is.`,
      fix: (value) =>
        /^openpgp4fpr:/i.test(value)
          ? 'Write `openpgp4fpr:` and the fingerprint of the key: 40 hexadecimal digits (64 for version 6) without blanks.'
          : `${/^dns:/i.test(value) ? 'The name of the record, and `?type=OPENPGPKEY` behind it, are missing or wrong.' : whyUnsafe(value)} Write a full https address, such as \`${example}\`, or the fingerprint, such as \`openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f\`.`,
      meant: (value) =>
        /^openpgp4fpr:/i.test(value) ? value.replace(/\s+/g, '').toLowerCase() : meantLink(value),
    },
    description,
    example,
    { format: 'uri' },
  );
}

// Scheme of the IANA registry; version 6 keys have 32 bytes (RFC 9580, 5.5.4.3).
const fingerprint = /^openpgp4fpr:(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/;
// RFC 4501; RFC 7929 names the record.
const domainRecord = /^dns:[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\?type=OPENPGPKEY$/i;
