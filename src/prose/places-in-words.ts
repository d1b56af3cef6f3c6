// Countries and cities in a sentence, each with its country: "Frankfurt", "the Netherlands", "Swiss data centres".
import type { Span } from './annotate.ts';
import { cities, states } from '../vocabulary/place-names.ts';
import { literally } from './compiler.ts';

export interface PlaceInWords extends Span {
  /** ISO 3166-1; several for an area. */
  countries: ReadonlySet<string>;
  /** The town, where one is named. */
  town?: string;
}

const inEnglish = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
// Of countries that are no more: Intl has them by the name of the one that followed.
const former = new Set('BU CS DD DY FX HV NH RH SU TP VD YD YU ZR'.split(' '));
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const also: Readonly<Record<string, string>> = {
  US: 'USA|U.S.|US|America|the States',
  GB: 'UK|Great Britain|Britain',
  NL: 'Holland',
  CZ: 'Czech Republic',
  DE: 'German',
  CH: 'Swiss',
  FR: 'French',
  IE: 'Irish',
  FI: 'Finnish',
};
const adjectives = new Set(['German', 'Swiss', 'French', 'Irish', 'Finnish']);

const names = new Map<string, { country: string; town?: string }>();
for (const one of letters)
  for (const other of letters) {
    const country = one + other;
    const name = inEnglish.of(country);
    // Georgia is a state as well.
    if (name && !former.has(country) && name !== 'Georgia') names.set(name, { country });
  }
for (const [country, list] of Object.entries(also))
  for (const name of list.split('|')) names.set(name, { country });
for (const [country, list] of Object.entries(cities))
  for (const town of list.split('|')) names.set(town, { country, town });
for (const state of states.replaceAll('\n', '').split('|')) names.set(state, { country: 'US' });
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...names.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(literally)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const ground =
  /^ (?:data ?cent(?:er|re)s?|datacent(?:er|re)s?|servers?|soil|cloud|hosts?|hosting|region)/i;

/** With towns that the content names besides. A word like "Washington" in an address is left to the caller. */
export function placesIn(text: string, towns: ReadonlyMap<string, string> = new Map()) {
  const found: PlaceInWords[] = [];
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const { country, town } = names.get(words) ?? { country: '' };
    const end = index + words.length;
    if (adjectives.has(words) && !ground.test(text.slice(end))) continue;
    found.push({ countries: new Set([country]), start: index, end, ...(town && { town }) });
  }
  for (const [town, country] of towns)
    for (let at = text.indexOf(town); at !== -1; at = text.indexOf(town, at + 1))
      if (!found.some(({ start, end }) => start <= at && at < end))
        found.push({ countries: new Set([country]), start: at, end: at + town.length, town });
  return found.toSorted((a, b) => a.start - b.start);
}
