// Areas that a text may claim data never leaves, by the names in which people write them, and what lies outside for certain.
import type { Trust } from '../trust.ts';
import { eea, eu, inArea } from '../vocabulary/areas.ts';
import { phrase } from './compiler.ts';

export interface ClaimedArea {
  /** As a phrase. */
  name: string;
  /** Country codes inside. */
  countries: ReadonlySet<string>;
  /** Values of `region` that certainly lie outside, at least in part. */
  regionsOutside: ReadonlySet<string>;
}

export type Location = NonNullable<Trust['subprocessors'][number]['locations']>[number];

const farFromEurope = ['NA', 'LATAM', 'APAC', 'MEA', 'global'];
const farFrom = (home: string) =>
  ['EU', 'EEA', 'UK', ...farFromEurope].filter((region) => region !== home);
const countryNames = new Intl.DisplayNames('en', { type: 'region' });

const area = (name: string, countries: Iterable<string>, outside = farFromEurope): ClaimedArea => ({
  name,
  countries: new Set(countries),
  regionsOutside: new Set(outside),
});
const country = (code: string, outside: string[]) =>
  area(withAdjective(countryNames.of(code) ?? code), [code], outside);

/** What an adjective or an abbreviation of an area may stand before. */
export const ground =
  '(soil|territory|borders?|jurisdiction|(cloud )?(data (center|centre)s?|datacent(er|re)s?|servers?|infrastructure|regions?)|member states?)';
// "German servers" are servers in Germany; a German customer is something else.
const adjectives = new Map(
  [
    ...['Europe European', 'Germany German', 'Switzerland Swiss', 'France French', 'Ireland Irish'],
    ...['Netherlands Dutch', 'Austria Austrian', 'Sweden Swedish', 'Finland Finnish'],
    'Canada Canadian',
  ].map((pair) => pair.split(' ') as [string, string]),
);
const withAdjective = (name: string) =>
  adjectives.has(name) ? `${name}|${adjectives.get(name)}(?= ${ground})` : name;

/** The longer name first: "EU" is also the beginning of others. */
export const claimedAreas: readonly ClaimedArea[] = [
  area('European Economic Area|EEA', eea, [...farFromEurope, 'UK']),
  area('European Union|EU', eu, [...farFromEurope, 'UK']),
  area(withAdjective('Europe'), [...eea, 'GB', 'CH']),
  area('United Kingdom|UK', ['GB'], [...farFromEurope, 'EU', 'EEA']),
  area('United States|USA?|U\\.S\\.(A\\.)?', ['US'], farFrom('NA')),
  ...[...eea, 'CH'].map((code) => country(code, [...farFromEurope, 'UK'])),
  country('CA', farFrom('NA')),
  ...['AU', 'NZ', 'JP', 'SG', 'IN', 'KR', 'CN'].map((code) => country(code, farFrom('APAC'))),
  country('BR', farFrom('LATAM')),
  country('IL', farFrom('MEA')),
];
const patterns = claimedAreas.map(({ name }) => phrase(name, { flags: 'i' }));

/** The areas that a text names. */
export const areasIn = (text: string) =>
  claimedAreas.filter((_, index) => patterns[index]?.test(text));

/** "Third countries" are those outside the EEA (GDPR Art. 44); a page whose home is elsewhere means outside of that as well. */
export function homeAnd(home: Trust['site']['home_areas']): ClaimedArea {
  const inside = [...eea, ...(home ?? []).flatMap((one) => [...inArea[one]])];
  const regions = [...farFromEurope, 'UK'].filter((region) => !inside.includes(region));
  return area('', inside, regions);
}

const chosen = new Set<Location['selection']>([
  ...(['customer-selected', 'selectable', 'customer-controlled', 'on-request'] as const),
]);

/** Whether a location is in no way inside an area. A place that somebody else decides is not counted. */
export function liesOutside(
  { country, region, selection, default: unasked }: Location,
  { countries, regionsOutside }: ClaimedArea,
) {
  if (chosen.has(selection) && !unasked) return false;
  if (country !== undefined) return !countries.has(country);
  return region !== undefined && regionsOutside.has(region);
}

/** Whether a location is certainly in an area: in one of its countries. */
export const liesInside = ({ country }: Location, { countries }: ClaimedArea) =>
  country !== undefined && countries.has(country);

/** "Ireland", or the area as it is written. */
export function placeName({ country, region }: Location): string {
  return country === undefined ? (region ?? '') : (countryNames.of(country) ?? country);
}
