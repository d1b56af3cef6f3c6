// Where data lies by its category, and where the vendors that hold it are: two places compared as far as both are known.
import { inArea } from '../../vocabulary/areas.ts';
import { states } from '../../vocabulary/place-names.ts';
import { placeName } from '../../prose/claimed-areas.ts';
import type { Location } from '../../trust.ts';

// Where somebody else decides, or where it is told on request, no place can be contradicted.
const undecided = new Set<Location['selection']>([
  'customer-selected',
  'selectable',
  'option',
  'customer-controlled',
  'on-request',
]);

/** Whether a location names a place at all, and one that holds. */
export const isKnown = ({ country, region, selection, default: unasked }: Location) =>
  (country ?? region) !== undefined && (!undecided.has(selection) || unasked === true);

const areas: Partial<Record<string, ReadonlySet<string>>> = {
  EU: inArea.EU,
  EEA: inArea.EEA,
  UK: inArea.UK,
};
// Regions of which nobody says which countries they have.
const wide = new Set(['NA', 'LATAM', 'APAC', 'MEA', 'global']);

/** Whether two locations can be one place: a country and the region around it can. */
export function canBeOnePlace(one: Location, other: Location): boolean {
  if (one.country !== undefined && other.country !== undefined)
    return one.country === other.country;
  const [outer, inner] = one.country === undefined ? [one, other] : [other, one];
  const region = outer.region ?? '';
  const code = inner.country ?? inner.region ?? '';
  if (wide.has(region) || wide.has(code)) return isWithin(code, region);
  return (
    region === code || (areas[region]?.has(code) ?? true) || (areas[code]?.has(region) ?? false)
  );
}

const america = new Set(['US', 'CA', 'MX', 'NA']);
const european = new Set([...inArea.EU, ...inArea.UK, ...inArea.CH]);

// A country of Europe is in none of the wide regions, and one of North America in no other.
function isWithin(code: string, region: string): boolean {
  if (region === 'global' || code === 'global') return true;
  const [outer, inner] = wide.has(region) ? [region, code] : [code, region];
  if (outer === 'NA') return america.has(inner);
  return !european.has(inner) && !america.has(inner);
}

/** "Germany, Finland", of what is known. */
export const placesIn = (locations: readonly Location[]) =>
  [...new Set(locations.filter(isKnown).map(placeName))].join(', ');

/** "Frankfurt" and "Frankfurt am Main" are one; a state and a region of a cloud ("eu-central-1") are around a town. */
export function areTwoTowns({ place: one }: Location, { place: other }: Location): boolean {
  if (one === undefined || other === undefined) return false;
  if ([one, other].some((name) => /\d/.test(name) || around.test(name))) return false;
  const [first, second] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
  return !first.includes(second) && !second.includes(first);
}

const around = new RegExp(
  `^(?:${states.replaceAll('\n', '')})$|\\b(?:north|south|east|west|central|region|area|state|county|province)\\b`,
  'i',
);
