// How strong encryption is, by the ciphers and the versions of TLS that a text names.
import { ciphersIn, oldestTls, saysUnencrypted } from '../../prose/ciphers.ts';

/** `TLS 1.2, AES-256`: what texts name, the oldest version and every cipher; undefined where they name none. */
export function strengthClaim(texts: readonly string[]): string | undefined {
  const versions = texts.flatMap((text) => oldestTls(text) ?? []);
  const ciphers = texts
    .flatMap(ciphersIn)
    .map(({ name, bits }) => (bits ? `${name}-${bits}` : name));
  const named = [
    ...(versions.length > 0 ? [versionText(Math.min(...versions))] : []),
    ...new Set(ciphers),
  ];
  return named.length > 0 ? named.join(', ') : undefined;
}

const versionText = (version: number) => (version === 0 ? 'SSL' : `TLS ${version.toFixed(1)}`);

/** Whether encryption that both texts name is weaker in the second one, or is denied there. What only one names is not compared. */
export function isWeakerEncryption(before: string, after: string): boolean {
  if (saysUnencrypted(after)) return !saysUnencrypted(before);
  const [wasTls, isTls] = [oldestTls(before), oldestTls(after)];
  if (wasTls !== undefined && isTls !== undefined && isTls < wasTls) return true;
  const [was, is] = [weakest(before), weakest(after)];
  return was !== undefined && is !== undefined && is < was;
}

/** Whether the second text is weaker, or names neither cipher nor version where the first one does. */
export function isVaguerEncryption(before: string, after: string): boolean {
  return (
    isWeakerEncryption(before, after) ||
    (strengthClaim([before]) !== undefined && strengthClaim([after]) === undefined)
  );
}

// Broken or withdrawn: DES and RC4 (RFC 7465), Triple-DES (NIST SP 800-131A), Blowfish for its block of 64 bits.
const outdated = new Set(['DES', '3DES', 'RC4', 'BLOWFISH']);

/** The length of the shortest key; of an outdated cipher, 0; of one whose length is not named, none. */
function weakest(text: string): number | undefined {
  const lengths = ciphersIn(text).flatMap(({ name, bits }) =>
    outdated.has(name) ? 0 : (bits ?? []),
  );
  return lengths.length > 0 ? Math.min(...lengths) : undefined;
}
