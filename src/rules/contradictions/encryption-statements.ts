// What the live rows say of encryption, and what each category of data says of itself: the same facts, side by side.
import { ciphersIn, oldestTls, saysUnencrypted, type Cipher } from '../../prose/ciphers.ts';
import type { Place } from '../../problem.ts';
import type { Control, DataCategory, Trust } from '../../trust.ts';
import type { Content } from '../rule.ts';

export type PlaceOf = Content['placeOf'];

/** A live control that holds for all data: not for some plans, and nothing is left to do. */
export const liveForAll = ({ controls }: Trust): Control[] =>
  (controls.groups ?? [])
    .flatMap((group) => group.controls ?? [])
    .filter(({ status, plans, coverage }) => status === 'live' && !plans && !coverage);

/** The texts in which a control says how it works, each with its place. */
export const textsOf = ({ id, title, mechanisms = [], properties = [] }: Control, at: PlaceOf) => [
  { text: title, place: at('control', id, ['title']) },
  ...mechanisms.map((text, index) => ({ text, place: at('control', id, ['mechanisms', index]) })),
  ...properties.map((text, index) => ({ text, place: at('control', id, ['properties', index]) })),
];

const atRest = /\bat[- ]rest\b|\bdisk[s-]? encryption|\bencrypted (?:disks?|volumes?|storage)\b/i;
const inTransit = /\bin[- ](?:transit|motion)\b|\bTLS\b|\bHTTPS\b/i;

const says = (words: RegExp, { title, mechanisms = [] }: Control) =>
  words.test([title, ...mechanisms].join(' '));

/** Live controls that say all data is encrypted at rest; none of them denies it. */
export const controlsAtRest = (trust: Trust) =>
  liveForAll(trust).filter((one) => says(atRest, one) && !saysUnencrypted(one.title));
/** Live controls of encryption in transit. */
export const controlsInTransit = (trust: Trust) =>
  liveForAll(trust).filter((one) => says(inTransit, one) && !saysUnencrypted(one.title));

/** Controls of the same that are for everyone and not live, and do not name a version that is still to come. */
export const controlsNotThere = (trust: Trust, where: 'at-rest' | 'in-transit') =>
  (trust.controls.groups ?? [])
    .flatMap((group) => group.controls ?? [])
    .filter(({ status, plans, coverage }) => status !== 'live' && !plans && !coverage)
    .filter((one) => says(where === 'at-rest' ? atRest : inTransit, one))
    .filter(({ title }) => /\bencrypt|\bTLS\b|\bHTTPS\b/i.test(title));

export interface Statement {
  text: string;
  place: Place;
  /** To follow "and": `"Databases encrypted at rest" (live)`. */
  where: string;
}

/** What the live controls name as cipher at rest. */
export const ciphersAtRest = (trust: Trust, at: PlaceOf): (Statement & { cipher: Cipher })[] =>
  controlsAtRest(trust).flatMap((control) =>
    textsOf(control, at).flatMap(({ text, place }) =>
      ciphersIn(text).map((cipher) => ({ text, place, cipher, where: `"${control.title}"` })),
    ),
  );

/** What the live controls name as the oldest version of TLS. */
export const versionsInTransit = (trust: Trust, at: PlaceOf): (Statement & { oldest: number })[] =>
  controlsInTransit(trust).flatMap((control) =>
    textsOf(control, at).flatMap(({ text, place }) => {
      const oldest = oldestTls(text);
      return oldest === undefined ? [] : [{ text, place, oldest, where: `"${control.title}"` }];
    }),
  );

/** Categories that name one store, by the words of it. A store of which one category speaks is left out. */
export const byStore = (categories: readonly DataCategory[]): DataCategory[][] =>
  groupedBy(categories, ({ stored_in }) =>
    stored_in?.trim().toLowerCase().replace(/\s+/g, ' '),
  ).filter(({ length }) => length > 1);

/** What has one key, together; what has none is left out. */
export function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string | undefined): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
