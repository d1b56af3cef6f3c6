// Finds data that lies where none of the vendors that hold it is, and home areas in which nothing lies.
import type { Day } from '../../day.ts';
import { registerOn } from '../../derive/journal/register.ts';
import { inArea } from '../../vocabulary/areas.ts';
import { placeName } from '../../prose/claimed-areas.ts';
import type { DataCategory, Location, Subprocessor, Trust } from '../../trust.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';
import { areTwoTowns, canBeOnePlace, isKnown, placesIn } from './places-of-data.ts';
import { backupVendors, isHost, isStored, ownVendors, vendorOfStore } from './vendor-roles.ts';

type PlaceOf = Content['placeOf'];

export const placeContradicted: Rule = {
  code: 'place-contradicted',
  severity: 'warning',
  group: 'across-files',
  reason:
    'data.yaml says where a category and the backups lie, and the register says where the vendors that hold them are. Where a vendor is there to host, a country or town in which none of them is must be wrong in one of the two places, unless it is a place of your own. A move that is announced counts in both places until it takes effect. So is a home area in which neither data nor a vendor is, and one place with two countries. A vendor whose place is chosen by customers is left out.',
  source: 'GDPR Art. 28(3)(a), 30(1)(e) and 44',
  check({ trust, asOf, placeOf }) {
    if (!trust) return [];
    const today = placesToday(trust, asOf);
    return [
      ...(trust.data.categories ?? []).flatMap((one) => ofCategory(one, trust, today, placeOf)),
      ...ofBackups(trust, today),
      ...ofHome(trust),
      ...inTwoCountries(trust, placeOf),
    ];
  },
};

const own =
  'If it is a place of your own, say so on the category: `allow: { place-contradicted: … }`.';

function ofCategory(
  category: DataCategory,
  trust: Trust,
  today: Today,
  at: PlaceOf,
): RuleFinding[] {
  const { id, title, locations = [] } = category;
  const store = vendorOfStore(category, trust);
  const holders = store ? [store] : ownVendors(trust).filter(({ data }) => data?.includes(id));
  if (!store && !holders.some(isHost)) return [];
  const found = (index: number, vendors: readonly Subprocessor[]) => ({
    place: at('data', id, ['locations', index]),
    message: `"${title}" is said to lie in ${nameAt(locations, index)}, and ${whoElse(vendors)}.`,
    fix: `Correct \`locations\` here or in the register, where a change has to be announced with \`candor change\`. ${own}`,
  });
  const elsewhere = notAmong(locations, holders, today).map((index) => found(index, holders));
  if (elsewhere.length > 0) return elsewhere;
  const hosts = store ? [store] : holders.filter(isHost);
  return inOtherTowns(locations, hosts, today).map((index) => found(index, hosts));
}

// A town beside other towns of the same country: all that hold the data name theirs, and it is none of them.
function inOtherTowns(
  locations: readonly Location[],
  hosts: readonly Subprocessor[],
  today: Today,
): number[] {
  const all = hosts.flatMap(({ id, locations: own = [] }) => [...own, ...(today.get(id) ?? [])]);
  return locations.flatMap((one, index) => {
    const near = all.filter(({ country }) => country === one.country);
    return near.length > 0 && isKept(one) && near.every((other) => areTwoTowns(one, other))
      ? [index]
      : [];
  });
}

function ofBackups(trust: Trust, today: Today): RuleFinding[] {
  const { locations = [] } = trust.data.backups ?? {};
  const keepers = backupVendors(trust);
  const elsewhere = notAmong(locations, keepers, today);
  return [
    ...elsewhere,
    ...(elsewhere.length > 0 ? [] : inOtherTowns(locations, keepers, today)),
  ].map((index) => ({
    place: { file: 'data.yaml', path: ['backups', 'locations', index] },
    message: `The backups are said to lie in ${nameAt(locations, index)}, and ${whoElse(keepers)}.`,
    fix: 'Correct `locations` here or in the register, where a change has to be announced with `candor change`.',
  }));
}

const nameAt = (locations: readonly Location[], index: number) =>
  locations[index] ? placeName(locations[index]) : '';

const whoElse = (vendors: readonly Subprocessor[]) =>
  `no vendor that holds it is there: ${vendors.map(({ name, locations = [] }) => `${name} (${placesIn(locations)})`).join(', ')}`;

// The places that no vendor has; none where one of the vendors has a place that is not known, or there is no vendor.
function notAmong(
  locations: readonly Location[],
  vendors: readonly Subprocessor[],
  today: Today,
): number[] {
  const known = vendors.every((one) => one.locations?.every(isKnown));
  if (vendors.length === 0 || !known) return [];
  const places = [
    ...vendors.flatMap((one) => one.locations ?? []),
    ...vendors.flatMap(({ id }) => today.get(id) ?? []),
    ...(today.get('') ?? []),
  ];
  return locations.flatMap((location, index) =>
    isKnown(location) && isKept(location) && !places.some((one) => canBeOnePlace(one, location))
      ? [index]
      : [],
  );
}

/** The places in force today by vendor: the register holds them as they will be. Below no id, those of vendors that are about to leave. */
type Today = ReadonlyMap<string, readonly Location[]>;

function placesToday(trust: Trust, asOf: Day): Today {
  const rows = registerOn(trust, asOf).filter(({ standing }) => standing !== 'ended');
  return new Map([
    ...rows.map(({ id, material }) => [id, material.locations ?? []] as const),
    [
      '',
      rows.flatMap(({ standing, material }) =>
        standing === 'ending' ? (material.locations ?? []) : [],
      ),
    ],
  ]);
}

const isKept = (location: Location) => isStored(location) || location.activity === 'backup';

// Data is at home in an area only where some of it lies there.
function ofHome({ site, data, subprocessors }: Trust): RuleFinding[] {
  const places = [
    ...(data.locations ?? []),
    ...(data.categories ?? []).flatMap(({ locations = [] }) => locations),
    ...(data.backups?.locations ?? []),
    ...subprocessors.flatMap(({ locations = [] }) => locations),
  ];
  const isOpen =
    places.length === 0 ||
    places.some(({ country, region }) => !country && (!region || region === 'global'));
  return (site.home_areas ?? []).flatMap((area, index) =>
    isOpen || places.some(({ country, region }) => inArea[area].has(country ?? region ?? ''))
      ? []
      : [
          {
            place: { file: 'site.yaml', path: ['home_areas', index] },
            message: `Data is said to be at home in \`${area}\`, and no category, backup or vendor is there: ${placesIn(places)}.`,
            fix: 'Write the areas in which the data lies, such as `home_areas: [EU]`, or correct `locations` in data.yaml and subprocessors.yaml.',
          },
        ],
  );
}

// "Frankfurt" in Germany and "Frankfurt" in Austria: one of the two countries is wrong.
function inTwoCountries({ data, subprocessors }: Trust, at: PlaceOf): RuleFinding[] {
  const places = [
    ...subprocessors.flatMap(({ id, locations = [] }) =>
      locations.map((one, index) => ({
        one,
        place: at('subprocessor', id, ['locations', index, 'country']),
      })),
    ),
    ...(data.categories ?? []).flatMap(({ id, locations = [] }) =>
      locations.map((one, index) => ({
        one,
        place: at('data', id, ['locations', index, 'country']),
      })),
    ),
    ...(data.backups?.locations ?? []).map((one, index) => ({
      one,
      place: { file: 'data.yaml', path: ['backups', 'locations', index, 'country'] },
    })),
  ].filter(({ one }) => one.place !== undefined && one.country !== undefined);
  const first = new Map<string, Location>();
  return places.flatMap(({ one, place }) => {
    const name = (one.place ?? '').trim().toLowerCase();
    const other = first.get(name);
    if (!other) first.set(name, one);
    if (!other || other.country === one.country) return [];
    return [
      {
        place,
        message: `"${one.place}" is in ${placeName(one)} here, and in ${placeName(other)} elsewhere on the page.`,
        fix: `Find out in which country it is, and write it in both places; if they are two places of one name, name them apart: \`place: ${one.place}, …\`.`,
      },
    ];
  });
}
