// Compares sentences about where data stays with the places in the register.
import type { Trust } from '../../trust.ts';
import {
  homeAnd,
  liesInside,
  liesOutside,
  placeName,
  type Location,
} from '../../prose/claimed-areas.ts';
import { isUsedUnasked } from '../../vocabulary/material.ts';
import { placeClaimsIn, type PlaceClaim } from '../../prose/claims/place.ts';
import { claimedSentences } from './claimed-sentences.ts';
import type { PlacedField, Rule } from '../rule.ts';

export const locationClaimContradicted: Rule = {
  code: 'location-claim-contradicted',
  severity: 'warning',
  group: 'wording',
  reason:
    'A sentence says "your data never leaves the EU", and the register names a vendor in the United States: that is the first thing a reviewer compares. Remote access from outside is a transfer as well, and customers must be told in the processing contract and its annexes where data goes. This is a warning, because a sentence may mean less than it says.',
  source: 'EDPB Guidelines 05/2021; GDPR Art. 28(3)(a) and 44',
  check(content) {
    const { trust } = content;
    if (!trust) return [];
    const names = trust.subprocessors.map(({ name }) => name);
    return claimedSentences(content).flatMap((sentence) => {
      const places = placesOf(sentence.field, trust);
      const [found] = placeClaimsIn(sentence, names).flatMap((claim) => {
        const against = contradictions(claim, places, trust);
        return against.length === 0 ? [] : [{ ...claim, against }];
      });
      if (!found) return [];
      const { words, against } = found;
      const more = against.length > 3 ? `, and ${against.length - 3} more` : '';
      return [
        {
          place: { ...sentence.field.place, words },
          message: `"${words.replace(/[\s*_[]+/g, ' ')}" contradicts the locations of ${against.slice(0, 3).join(', ')}${more}.`,
          fix: 'Say what is true of each, such as "Records are stored in the EU; e-mail is sent from the United States", or correct `locations:` where they are wrong.',
        },
      ];
    });
  },
};

// What a location has to be for the claim to be untrue.
function brokenBy({ kind, areas }: PlaceClaim, { site }: Trust): (location: Location) => boolean {
  switch (kind) {
    case 'at-home':
      return (location) => liesOutside(location, homeAnd(site.home_areas));
    case 'within':
      return (location) => areas.length > 0 && areas.every((area) => liesOutside(location, area));
    case 'not-in':
      return (location) => areas.some((area) => liesInside(location, area));
  }
}

const stores = new Set(['storage', 'storage-and-processing', 'backup']);

interface Places {
  name: string;
  locations: Location[] | undefined;
  /** Of our own data: wherever it lies, it is kept there. */
  ours: boolean;
}

// Vendors that every customer's data goes to, as far as the register says nothing else, and where the categories and the backups lie; a note on one category speaks of that.
function placesOf({ stem, place: { path } }: PlacedField, trust: Trust): Places[] {
  const categories = trust.data.categories ?? [];
  const category = stem === 'data' && path[0] === 'categories' ? categories[Number(path[1])] : null;
  if (category === undefined || (stem === 'ai' && path[0] === 'providers')) return [];
  return [
    ...trust.subprocessors
      .filter(({ engagement, undecided }) => isUsedUnasked(engagement) && !undecided)
      .filter(({ data }) => !category || data?.includes(category.id))
      .map(({ name, locations }) => ({ name, locations, ours: false })),
    ...categories
      .filter((one) => !category || one === category)
      .map(({ title, locations }) => ({
        name: `the data category "${title}"`,
        locations,
        ours: true,
      })),
    { name: 'the backups', locations: trust.data.backups?.locations, ours: true },
  ];
}

function contradictions(claim: PlaceClaim, places: readonly Places[], trust: Trust): string[] {
  const isBroken = brokenBy(claim, trust);
  return places.flatMap(({ name, locations = [], ours }) => {
    const broken = locations
      .filter(({ activity = '' }) => !claim.storage || ours || stores.has(activity))
      .filter(isBroken)
      .map(placeName);
    return broken.length > 0 ? [`${name} (${[...new Set(broken)].join(', ')})`] : [];
  });
}
