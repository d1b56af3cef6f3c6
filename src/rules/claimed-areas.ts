// Areas that a text may claim data never leaves, by the names in which people write them, and what lies outside for certain.
import type { Trust } from '../trust.ts';
import { eea, eu } from './areas.ts';

export interface ClaimedArea {
  /** As a part of a pattern. */
  name: string;
  /** Country codes inside. */
  countries: ReadonlySet<string>;
  /** Values of `region` that certainly lie outside, at least in part. */
  regionsOutside: ReadonlySet<string>;
}

type Location = NonNullable<Trust['subprocessors'][number]['locations']>[number];

const farFromEurope = ['NA', 'LATAM', 'APAC', 'MEA', 'global'];
const countryNames = new Intl.DisplayNames('en', { type: 'region' });

const area = (name: string, countries: Iterable<string>, outside = farFromEurope): ClaimedArea => ({
  name,
  countries: new Set(countries),
  regionsOutside: new Set(outside),
});

/** The longer name first: "EU" is also the beginning of others. */
export const claimedAreas: readonly ClaimedArea[] = [
  area('European Economic Area|EEA', eea, [...farFromEurope, 'UK']),
  area('European Union|EU', eu, [...farFromEurope, 'UK']),
  area('Europe', [...eea, 'GB', 'CH']),
  area('United Kingdom|UK', ['GB'], [...farFromEurope, 'EU', 'EEA']),
  area('United States|USA?', ['US'], ['EU', 'EEA', 'UK', 'LATAM', 'APAC', 'MEA', 'global']),
  ...[...eea, 'CH'].map((code) =>
    area(countryNames.of(code) ?? code, [code], [...farFromEurope, 'UK']),
  ),
];

/** Whether a location is in no way inside an area. A place that somebody else decides is not counted. */
export function liesOutside(
  { country, region }: Location,
  { countries, regionsOutside }: ClaimedArea,
) {
  if (country !== undefined) return !countries.has(country);
  return region !== undefined && regionsOutside.has(region);
}

/** "Ireland", or the area as it is written. */
export function placeName({ country, region }: Location): string {
  return country === undefined ? (region ?? '') : (countryNames.of(country) ?? country);
}
