// Holds ciphers, hashes and versions of TLS of a sentence against those of the fields.
import { controlsOf } from '../../../derive/claims/controls.ts';
import { ciphersIn, isOtherCipher, oldestTls } from '../../../prose/ciphers.ts';
import { lemmaPattern } from '../../../prose/lemmas.ts';
import type { Trust } from '../../../trust.ts';
import { wordsAt, type Check, type Contradiction } from './sentence.ts';

const hashes = /\b(Argon2(?:id?|d)?|bcrypt|scrypt|PBKDF2|SHA-?(?:1|256|512)|MD5)\b/gi;
const atRest = lemmaPattern('rest/disk/database/file/store/storage/backup/data/volume/record');
const encrypts = lemmaPattern('encrypt/cipher/aes/chacha20/des, 3des');
const transit = lemmaPattern('tls/ssl/https/connection/traffic/transit/connect');

export function ciphersCheck({ data, controls }: Trust): Check {
  const live = controlsOf({ controls }).filter(({ status }) => status === 'live');
  const texts: string[] = [
    ...live.flatMap(({ title, mechanisms = [] }) => [title, ...mechanisms]),
    ...(data.categories ?? []).flatMap(({ encryption }) =>
      Object.values(encryption ?? {}).filter((text) => text !== undefined),
    ),
    data.backups?.how ?? '',
  ];
  const ciphers = texts.flatMap(ciphersIn);
  const versions = texts.flatMap((text) => oldestTls(text) ?? []);
  const oldest = versions.length > 0 ? Math.min(...versions) : undefined;
  const contained = (data.categories ?? []).flatMap(({ contains = [] }) => contains).join(' ');
  const hashed = [...contained.matchAll(hashes)].map(([name]) => family(name));
  return (sentence) => {
    const { plain, claim } = sentence;
    // A title is held against the categories by a rule of its own.
    if (claim.field.stem === 'controls' && claim.field.place?.path.at(-1) === 'title') return [];
    const found: Contradiction[] = [];
    const other = ciphersIn(plain).find((one) =>
      ciphers.every((known) => isOtherCipher(one, known)),
    );
    if (
      other &&
      ciphers[0] &&
      sentence.has(encrypts) &&
      sentence.has(atRest) &&
      !/\b(?:vendor|provider|key exchange|WPA|laptop|phone|token|credential)/i.test(plain)
    )
      found.push(
        ...wordsAt(
          sentence,
          other.name.replace('3', '(?:3|triple[- ]?)'),
          `${other.name}${other.bits ? `-${other.bits}` : ''} as cipher`,
          `the fields say ${ciphers[0].name}-${ciphers[0].bits ?? ''}`,
          '`encryption` in data.yaml',
        ),
      );
    const hash =
      hashed.length > 0 && /\bpasswords?\b/i.test(plain)
        ? [...plain.matchAll(hashes)].find(([name]) => !hashed.includes(family(name)))
        : undefined;
    if (hash)
      found.push(
        ...wordsAt(
          sentence,
          hash[0],
          `${hash[0]} for passwords`,
          `\`contains\` in data.yaml says ${/\b(Argon2\w*|bcrypt|scrypt|PBKDF2)/i.exec(contained)?.[0]}`,
          '`contains` in data.yaml',
        ),
      );
    const version = oldestTls(plain);
    if (
      version !== undefined &&
      oldest !== undefined &&
      sentence.has(transit) &&
      !/prefer|where|newest|support(?:s|ed)? by|also|vendor|provider/i.test(plain)
    ) {
      const isHigher =
        version > oldest &&
        /\b(?:only|at least|minimum|or (?:newer|later|higher|above)|enforce|require|always|all|every|everywhere|throughout|(?:nothing|no) (?:older|below|lower|less)|refuse|reject)/i.test(
          plain,
        );
      if (version < oldest || isHigher)
        found.push(
          ...wordsAt(
            sentence,
            '(?:TLS|SSL)[ v]*[\\d.]*',
            `TLS ${version.toFixed(1)} as the oldest version`,
            `the fields say TLS ${oldest.toFixed(1)}`,
            '`encryption.in_transit` in data.yaml and the control',
          ),
        );
    }
    return found;
  };
}

const family = (name: string) => name.toLowerCase().replace(/^argon2.*/, 'argon2');
