// Where data lies as a claim: countries, areas, or who decides; and whether other places than these came to it.
import type { Location } from '../../trust.ts';
import { compareText } from '../../day.ts';
import { eea, eu } from '../../vocabulary/areas.ts';

/** `DE, FI`, `eu`, `provider-managed`; undefined where no place is stated. Areas are in small letters: NA is Namibia, too. */
export function placesClaim(locations: readonly Location[] | undefined): string | undefined {
  if (!locations?.length) return undefined;
  const places = locations.map(
    ({ country, region, selection }) => country ?? region?.toLowerCase() ?? selection ?? '',
  );
  return [...new Set(places)].toSorted(compareText).join(', ');
}

/** Whether data may lie in a place that none of the places before covers. */
export function hasOtherPlace(before: string, after: string): boolean {
  const known = before.split(', ');
  return after.split(', ').some((place) => !known.some((one) => covers(one, place)));
}

/** Countries by name, from A to Z as their codes are. */
export function placeNames(value: string): string {
  return value.split(', ').map(nameOf).join(', ');
}

// Of an area without a list of its countries, any country may lie in it.
function covers(known: string, place: string): boolean {
  if (known === place || known === 'global' || undetermined.has(known)) return true;
  const members = membersOf[known];
  if (members) return members.has(place);
  return unlisted.has(known) && isCountry(place) && !eea.has(place);
}

const membersOf: Record<string, ReadonlySet<string> | undefined> = {
  eu,
  eea: new Set([...eea, 'eu']),
  uk: new Set(['GB']),
  na: new Set(['US', 'CA', 'MX']),
};

const unlisted = new Set(['latam', 'apac', 'mea']);

// Whoever stated that the vendor decides, or that the place is told on request, stated no place that could be left.
const undetermined = new Set(['provider-managed', 'on-request']);

const isCountry = (place: string) => /^[A-Z]{2}$/.test(place);
const countryNames = new Intl.DisplayNames('en', { type: 'region' });

const nameOf = (place: string) =>
  (isCountry(place) ? countryNames.of(place) : areaNames[place]) ?? place.replaceAll('-', ' ');

const areaNames: Record<string, string> = {
  eu: 'EU',
  eea: 'EEA',
  uk: 'United Kingdom',
  na: 'North America',
  latam: 'Latin America',
  apac: 'Asia-Pacific',
  mea: 'Middle East and Africa',
  global: 'worldwide',
};
