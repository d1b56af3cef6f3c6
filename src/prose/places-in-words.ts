// Countries and cities in a sentence, each with its country: "Frankfurt", "the Netherlands", "Swiss data centres".
import type { Span } from './annotate.ts';
import { cities, states } from '../vocabulary/place-names.ts';

export interface PlaceInWords extends Span {
  /** ISO 3166-1; several for an area. */
  countries: ReadonlySet<string>;
  /** The town, where one is named. */
  town?: string;
}

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

type Named = Omit<PlaceInWords, keyof Span | 'countries'> & { country: string };

const known = new Map<string, ReadonlyMap<string, Named>>();

// Made when a text is read: most runs of the program read none.
function namesOfPlaces(language: string): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  const inWords = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const one of letters)
    for (const other of letters) {
      const country = one + other;
      const name = inWords.of(country);
      // Georgia is a state as well.
      if (name && !former.has(country) && name !== 'Georgia') names.set(name, { country });
    }
  for (const [country, list] of Object.entries(also))
    for (const name of list.split('|')) names.set(name, { country });
  for (const [country, list] of Object.entries(cities))
    for (const town of list.split('|')) names.set(town, { country, town });
  for (const state of states.replaceAll('\n', '').split('|')) names.set(state, { country: 'US' });
  return names;
}

const capitals = /\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}/gu;
const ground =
  /^ (?:data ?cent(?:er|re)s?|datacent(?:er|re)s?|servers?|soil|cloud|hosts?|hosting|region)/i;

/** With towns that the content names besides; countries by their names in the language, and in the genitive ("Irlands"). */
export function placesIn(
  text: string,
  towns: ReadonlyMap<string, string> = new Map(),
  language = 'en',
): PlaceInWords[] {
  const names = known.get(language) ?? namesOfPlaces(language);
  known.set(language, names);
  const found: PlaceInWords[] = [];
  for (const { 0: words, index } of text.matchAll(capitals)) {
    const parts = words.split(' ');
    for (
      let at = 0, start = index;
      at < parts.length;
      start += (parts[at] ?? '').length + 1, at += 1
    ) {
      const name = [3, 2, 1]
        .map((count) => parts.slice(at, at + count).join(' '))
        .flatMap((one) => [one, one.replace(/[.-]+$/, ''), one.replace(/s$/, '')])
        .find((one) => names.has(one) || towns.has(one));
      const end = start + (name ?? '').length;
      if (name === undefined || found.some((one) => one.end > start)) continue;
      const { country, town } = names.get(name) ?? { country: towns.get(name) ?? '', town: name };
      if (adjectives.has(name) && !ground.test(text.slice(end))) continue;
      found.push({ countries: new Set([country]), start, end, ...(town && { town }) });
    }
  }
  return found;
}
