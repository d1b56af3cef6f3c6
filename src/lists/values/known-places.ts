// Places that lie in one country for certain, to notice that "Virginia, Ireland" are two places. They never add a country.

import { countryCodes } from '../../schema/fields/places.ts';
import { countryIn } from './area-words.ts';
import { oneOfWords } from '../any-of.ts';
import { cities, states } from '../../vocabulary/place-names.ts';

const countries = new Map<string, string>([
  ...states.split(/\|\s*/).map((state): [string, string] => [state.toLowerCase(), 'US']),
  ...Object.entries(cities).flatMap(([country, names]) =>
    names.split('|').map((name): [string, string] => [name.toLowerCase(), country]),
  ),
]);

/** Whether a place is known to lie in another country than this one. */
export function liesElsewhere(place: string, country: string): boolean {
  const known = countries.get(place.toLowerCase());
  return known !== undefined && known !== country;
}

const wide = new RegExp(
  String.raw`^(?:(?:north|south|central|latin|eastern|western|northern|southern|the )+ ?)?${oneOfWords(`
    europe | asia | africa | america | americas | oceania | middle east | emea | various | multiple
    several | others? | international | rest of (?:the )?world | remote | cloud | hosting | primarily
    mainly
  `)}\b`,
  'i',
);
const languages = ['de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da'];
let foreign: Set<string> | undefined;

/** Whether a word can be a place inside a country: no wider area, and no country in another language. */
export function canBeNarrower(place: string): boolean {
  foreign ??= new Set(
    languages.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      return [...countryCodes].map((code) => names.of(code)?.toLowerCase() ?? '');
    }),
  );
  const word = place.toLowerCase();
  // Luxembourg and Singapore are towns as well.
  return !wide.test(place) && (!foreign.has(word) || countryIn(place) !== undefined);
}

/** Codes of states and provinces that are also codes of countries: `CA` is California or Canada. */
const provinces: Record<string, string> = {
  US: 'AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA',
  CA: 'NL NU PE SK YT',
};

/** The country that has a state or province of this code, for codes that are a country's too. */
export function countryOfProvince(code: string): string | undefined {
  return Object.entries(provinces).find(([, codes]) => codes.split(' ').includes(code))?.[0];
}
