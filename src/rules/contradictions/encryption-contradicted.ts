// Finds encryption of a category of data that its store, or a live control, describes in another way.
import {
  ciphersIn,
  isLowerBound,
  isOtherCipher,
  oldestTls,
  saysCustomerHolds,
  saysUnencrypted,
} from '../../prose/ciphers.ts';
import type { DataCategory, Trust } from '../../trust.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import {
  byStore,
  ciphersAtRest,
  controlsAtRest,
  controlsInTransit,
  controlsNotThere,
  groupedBy,
  versionsInTransit,
  type PlaceOf,
} from './encryption-statements.ts';

export const encryptionContradicted: Rule = {
  code: 'encryption-contradicted',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A category says how it is encrypted, its store is shared with others that say it too, and a live control says it of all data. A control that is not live denies it. Compared are the cipher and its length, the oldest version of TLS, "not encrypted", and who holds the keys. A control that is for some plans, or that has `coverage`, speaks of a part and is left out. This is a warning, because one kind of data may be an exception.',
  source: 'GDPR Art. 32(1)(a); FTC Act section 5',
  check({ trust, placeOf }) {
    if (!trust) return [];
    const { categories = [] } = trust.data;
    const found = categories.flatMap((one) => [
      ...atRestOf(one, trust, placeOf),
      ...inTransitOf(one, trust, placeOf),
      ...keysOf(one, trust, placeOf),
    ]);
    const told = new Set(found.map(({ place }) => JSON.stringify(place)));
    return [
      ...found,
      ...byStore(categories)
        .flatMap((store) => inOneStore(store, placeOf))
        .filter(({ place }) => !told.has(JSON.stringify(place))),
      ...amongControls(trust, placeOf),
      ...notThere(trust, placeOf),
    ];
  },
};

const fix = (key: string, right: string) =>
  `Find out which of the two holds, and write it in both places: \`${key}: ${right}\` here, or what this says there. If this kind of data is an exception, say why on the category: \`allow: { encryption-contradicted: … }\`.`;

function atRestOf(one: DataCategory, trust: Trust, at: PlaceOf): RuleFinding[] {
  const { id, title, encryption } = one;
  const key = encryption?.at_rest === undefined ? 'cipher' : 'at_rest';
  const said = encryption?.[key];
  if (said === undefined) return [];
  const place = at('data', id, ['encryption', key]);
  const [control] = controlsAtRest(trust);
  const named = ciphersAtRest(trust, at);
  if (control && saysUnencrypted(said))
    return [
      {
        place,
        message: `\`${key}\` of "${title}" says "${said}", and "${control.title}" is live for all data.`,
        fix: fix(key, named[0]?.text ?? 'AES-256'),
      },
    ];
  const own = ciphersIn(said);
  if (own.length === 0 || named.length === 0) return [];
  if (own.some((cipher) => named.some((other) => !isOtherCipher(cipher, other.cipher)))) return [];
  const [other] = named;
  return [
    {
      place,
      message: `"${title}" is said to be encrypted with ${said}, and ${other?.where} names ${other?.text}.`,
      fix: fix(key, other?.text ?? ''),
    },
  ];
}

function inTransitOf(one: DataCategory, trust: Trust, at: PlaceOf): RuleFinding[] {
  const { id, title, encryption } = one;
  const said = encryption?.in_transit;
  if (said === undefined) return [];
  const place = at('data', id, ['encryption', 'in_transit']);
  const [control] = controlsInTransit(trust);
  const named = versionsInTransit(trust, at);
  if (control && saysUnencrypted(said))
    return [
      {
        place,
        message: `\`in_transit\` of "${title}" says "${said}", and "${control.title}" is live for all data.`,
        fix: fix('in_transit', named[0]?.text ?? 'TLS 1.2 or newer'),
      },
    ];
  const oldest = oldestTls(said);
  if (oldest === undefined || named.length === 0) return [];
  const lowest = Math.min(...named.map((one) => one.oldest));
  if (oldest === lowest || (oldest > lowest && !isLowerBound(said))) return [];
  const other = named.find((one) => one.oldest === lowest);
  return [
    {
      place,
      message: `\`in_transit\` of "${title}" says "${said}", and ${other?.where} accepts TLS ${versionOf(other?.oldest)} as its oldest version.`,
      fix: fix('in_transit', `TLS ${versionOf(other?.oldest)} or newer`),
    },
  ];
}

const versionOf = (oldest = 0) => oldest.toFixed(1);

// A category says that customers hold its keys: then a live control has to say so, and none that somebody else manages them.
function keysOf(one: DataCategory, trust: Trust, at: PlaceOf): RuleFinding[] {
  const said = one.encryption?.keys;
  if (said === undefined || !saysCustomerHolds(said)) return [];
  const all = (trust.controls.groups ?? []).flatMap(({ controls = [] }) => controls);
  const byCustomer = all.filter(
    ({ keys }) => keys?.managed_by && saysCustomerHolds(keys.managed_by),
  );
  if (byCustomer.some(({ status }) => status === 'live')) return [];
  const [notLive] = byCustomer;
  const other = controlsAtRest(trust).find(({ keys }) => keys?.managed_by);
  const against = notLive
    ? `"${notLive.title}" is \`${notLive.status}\``
    : other && `"${other.title}" says that ${other.keys?.managed_by} manages them`;
  if (!against) return [];
  return [
    {
      place: at('data', one.id, ['encryption', 'keys']),
      message: `The keys of "${one.title}" are said to be with the customer ("${said}"), and ${against}.`,
      fix: 'Say who holds the keys today, such as `keys: One per workspace, in our key management service`; or correct the control. If this kind of data is an exception, say why on the category: `allow: { encryption-contradicted: … }`.',
    },
  ];
}

// Of categories in one store, those that differ from most of them; where nothing is the most, the later one.
function inOneStore(store: readonly DataCategory[], at: PlaceOf): RuleFinding[] {
  return (['at_rest', 'cipher', 'in_transit'] as const).flatMap((key) => {
    const kinds = groupedBy(store, ({ encryption }) => kindOf(encryption?.[key]));
    const [most, ...others] = kinds.toSorted((a, b) => b.length - a.length);
    return others.flat().map(({ id, title, stored_in, encryption }) => ({
      place: at('data', id, ['encryption', key]),
      message: `"${title}" is said to be encrypted with "${encryption?.[key]}", and "${most?.[0]?.title}" with "${most?.[0]?.encryption?.[key]}". Both are stored in "${stored_in}".`,
      fix: fix(key, most?.[0]?.encryption?.[key] ?? ''),
    }));
  });
}

function kindOf(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  if (saysUnencrypted(said)) return 'none';
  const [cipher] = ciphersIn(said);
  if (cipher) return `${cipher.name} ${cipher.bits ?? ''}`;
  const oldest = oldestTls(said);
  return oldest === undefined ? undefined : `TLS ${oldest}`;
}

// A live control that sets a lower bound for all data, and another text of a live control that goes below it.
function amongControls(trust: Trust, at: PlaceOf): RuleFinding[] {
  const named = versionsInTransit(trust, at);
  const bound = named
    .filter(({ text }) => isLowerBound(text))
    .toSorted((a, b) => b.oldest - a.oldest)[0];
  return named
    .filter(({ oldest }) => bound && oldest < bound.oldest)
    .map(({ text, place, where }) => ({
      place,
      message: `${where} names "${text}", and ${bound?.where} sets TLS ${versionOf(bound?.oldest)} as the oldest version. Both are live for all data.`,
      fix: 'Write the oldest version that is accepted in both places, such as `TLS 1.2 or newer`; or say of which part one of the two speaks: `coverage: { covers: … }`.',
    }));
}

// The only control of encryption is not live, and a category says how it is encrypted today.
function notThere(trust: Trust, at: PlaceOf): RuleFinding[] {
  return (
    [
      ['at_rest', controlsNotThere(trust, 'at-rest'), controlsAtRest(trust)],
      ['in_transit', controlsNotThere(trust, 'in-transit'), controlsInTransit(trust)],
    ] as const
  ).flatMap(([key, [control], live]) => {
    // "TLS 1.3 only" may be planned while 1.2 is accepted today.
    const version = oldestTls(control?.title ?? '') ?? 0;
    const said = (trust.data.categories ?? []).find(
      ({ encryption }) =>
        encryption?.[key] &&
        !saysUnencrypted(encryption[key]) &&
        (oldestTls(encryption[key]) ?? version) >= version,
    );
    if (!control || live.length > 0 || !said) return [];
    return [
      {
        place: at('control', control.id, ['status']),
        message: `"${control.title}" is \`${control.status}\`, and \`${key}\` of "${said.title}" in data.yaml says "${said.encryption?.[key]}".`,
        fix: 'Write `status: live` if it is so today; if only a part is encrypted, say which: `coverage: { covers: … }`.',
      },
    ];
  });
}
