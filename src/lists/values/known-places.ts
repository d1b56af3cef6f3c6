// Places that lie in one country for certain, to notice that "Virginia, Ireland" are two places. They never add a country.

import { countryCodes } from '../../schema/fields/places.ts';
import { countryIn } from './area-words.ts';
import { oneOfWords } from '../any-of.ts';

const states = `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|
Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|
New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|
N. Virginia|Northern Virginia|N. California|Northern California|US East|US West|US Central`;

// Where large clouds have their regions.
const cities: Record<string, string> = {
  AU: 'Sydney|Melbourne|New South Wales|Victoria',
  BE: 'Brussels|St. Ghislain',
  BR: 'São Paulo|Sao Paulo',
  CA: 'Montreal|Montréal|Toronto|Quebec|Québec|Ontario',
  CH: 'Zurich|Zürich|Geneva',
  DE: 'Frankfurt|Frankfurt am Main|Berlin|Munich|Hamburg|Nuremberg|Falkenstein',
  ES: 'Madrid',
  FI: 'Helsinki|Hamina',
  FR: 'Paris',
  GB: 'London|England|Scotland|Wales|Northern Ireland',
  IE: 'Dublin',
  IN: 'Mumbai|Hyderabad|Pune|Bangalore|Bengaluru',
  IT: 'Milan|Turin',
  JP: 'Tokyo|Osaka',
  KR: 'Seoul|Korea',
  NL: 'Amsterdam|Holland|Eemshaven|Groningen',
  NO: 'Oslo',
  PL: 'Warsaw',
  PT: 'Lisbon',
  SE: 'Stockholm|Gävle',
};

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
