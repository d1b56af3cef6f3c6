// Ciphers and versions of TLS as people write them, and the words for none of them: "AES-256-GCM", "TLS 1.2 or newer", "not encrypted".
import { anyOf, says } from './compiler.ts';

export interface Cipher {
  /** `AES`, in capitals. */
  name: string;
  /** Length of the key, where it is named. */
  bits?: number;
}

const ciphers =
  /\b(AES|ChaCha20|3DES|Triple[- ]DES|DES|RC4|Blowfish|Twofish|Camellia|Serpent)(?![a-z])(?:[-_ ]?(\d{2,4})(?!\d))?/gi;

/** Every cipher that a text names, in its order. */
export const ciphersIn = (text: string): Cipher[] =>
  [...text.matchAll(ciphers)].map(({ 1: name = '', 2: bits }) => ({
    name: name.toUpperCase().replace(/^TRIPLE[- ]/, '3'),
    ...(bits && { bits: Number(bits) }),
  }));

/** Whether two ciphers cannot be the same one: another name, or another length of key where both name one. */
export const isOtherCipher = (one: Cipher, other: Cipher) =>
  one.name !== other.name ||
  (one.bits !== undefined && other.bits !== undefined && one.bits !== other.bits);

const tls = /\b(TLS|SSL)\s?v?((?:\d(?:\.\d)?(?:\s?(?:,|and|or|to|\/|-|–)\s?(?:TLS\s?v?)?)?)+)/gi;
const refused = says(
  anyOf`
  nots?|no|never|without|refus\w+|reject\w*|disabl\w+|deprecat\w+|block\w*|drop\w*|remov\w+|retir\w+
  (switched|turned) off|instead of|(down|prior|older) (to|than)|below`,
);

/** The oldest version of TLS that a text accepts, as a number; SSL is older than any. Undefined where no version is named, or one is refused. */
export function oldestTls(text: string): number | undefined {
  if (refused(text)) return undefined;
  const found = [...text.matchAll(tls)].flatMap(({ 1: protocol = '', 2: versions = '' }) =>
    (versions.match(/\d(?:\.\d)?/g) ?? []).map((version) =>
      protocol.toUpperCase() === 'SSL' ? 0 : Number(version),
    ),
  );
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** Whether a text sets a lower bound ("TLS 1.2 or newer", "TLS 1.3 only") rather than naming a version that is in use. */
export const isLowerBound = (text: string) =>
  /\b(?:or|and) (?:newer|later|higher|above|up)\b|\bat least\b|\bmin(?:imum|\.)?\b|\bonly\b|\d\+/i.test(
    text,
  );

const denied = /^\s*(?:none|no|not (?:yet|at all)|nothing)\b|^\s*HTTP\s*$/i;
const none = says(anyOf`
  un-?encrypted|not (yet )?encrypted|(without|no) encryption|plain[- ]?text|clear[- ]?text|in the clear|plain HTTP`);

/** Whether a text says that nothing is encrypted. */
export const saysUnencrypted = (text: string) => denied.test(text) || none(text);

const theirs =
  /\b(?:customers?|clients?|tenants?|your(?:self|selves)?|you|BYOK|HYOK|bring[- ]your[- ]own|hold[- ]your[- ]own)\b/i;
const perCustomer = /\b(?:for|per|of) (?:each|every|a|the)?\s*(?:customer|client|tenant)\b/i;

/** Whether a text says that customers hold or manage the keys; "one per customer" only counts them. */
export const saysCustomerHolds = (text: string) =>
  theirs.test(text.replace(new RegExp(perCustomer, 'gi'), ' '));
