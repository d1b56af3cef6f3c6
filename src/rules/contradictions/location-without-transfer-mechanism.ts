// Finds vendors outside the home areas for which no ground of transfer is given.
import type { Location, Subprocessor, Transfer, Trust } from '../../trust.ts';
import { adequate, inArea, type Origin } from '../../vocabulary/areas.ts';
import type { Rule } from '../rule.ts';

export const locationWithoutTransferMechanism: Rule = {
  code: 'location-without-transfer-mechanism',
  severity: 'warning',
  group: 'across-files',
  reason:
    "Data that leaves the EEA, the United Kingdom or Switzerland needs a legal ground: an adequacy decision, clauses or binding rules, or a derogation. `home_areas` says where data is at home; a page without it promises nothing and is not checked. Where the customer decides the place, the ground is the customer's matter.",
  source: 'GDPR Art. 45 to 47 and 49',
  check({ trust, placeOf }) {
    const areas = trust?.site.home_areas ?? [];
    return (trust?.subprocessors ?? []).filter(isOurs).flatMap((vendor) => {
      const { id, name, locations = [], transfers = [] } = vendor;
      const outside = locations.filter((location) => !isHome(location, areas));
      const lacking = originsOf(areas).flatMap((origin) =>
        outside
          .filter((location) => !transfers.some((one) => covers(one, origin, location)))
          .map((location) => ({ origin, location })),
      );
      const [first] = lacking;
      if (!first) return [];
      const origins = unique(lacking.map(({ origin }) => origin));
      const places = unique(lacking.map(({ location }) => wordsFor(location)));
      return [
        {
          place: placeOf('subprocessor', id, ['locations', locations.indexOf(first.location)]),
          message: `${name} processes data ${places.join(' and ')}, which lies outside \`home_areas: [${areas.join(', ')}]\` of the page, and ${groundsGiven(transfers)} out of ${origins.map((origin) => areaNames[origin]).join(' or ')}.`,
          fix: `Add to \`transfers:\` what the contract with ${name} rests on, such as \`${origins.map((origin) => suggested(origin, first.location)).join('`, `')}\`, and announce it with \`candor change\`. ${origins.map((origin) => grounds[origin]).join(' ')}`,
        },
      ];
    });
  },
};

// A vendor on the customer's own account is the customer's processor, and the transfer the customer's own. Where no customer
// data is received, none is transferred.
const isOurs = ({ undecided, engagement, account, no_data }: Subprocessor) =>
  !undecided && engagement !== 'customer-directed' && account !== 'customer' && !no_data;

const decidedByCustomer = new Set([
  'customer-selected',
  'selectable',
  'customer-controlled',
  'on-request',
]);

function isHome({ country, region, selection }: Location, areas: Areas): boolean {
  if (selection && decidedByCustomer.has(selection)) return true;
  return areas.some((area) => inArea[area].has(country ?? region ?? ''));
}

type Areas = NonNullable<Trust['site']['home_areas']>;

// No law of the United States asks for a ground when data leaves.
function originsOf(areas: Areas): Origin[] {
  const origins: Origin[] = [];
  if (areas.includes('EU') || areas.includes('EEA')) origins.push('EEA');
  if (areas.includes('UK')) origins.push('UK');
  if (areas.includes('CH')) origins.push('CH');
  return origins;
}

function covers({ from, mechanism }: Transfer, origin: Origin, location: Location): boolean {
  if (from !== origin) return false;
  const where = location.country ?? location.region ?? '';
  switch (mechanism) {
    case 'none-required':
    case 'unknown':
      return false;
    case 'adequacy':
      return adequate[origin].has(where);
    case 'dpf':
    case 'dpf-uk-extension':
    case 'dpf-swiss':
      return mechanism === frameworks[origin] && inArea.US.has(where);
    case 'scc-2021-914':
      return origin !== 'UK';
    case 'uk-idta':
    case 'uk-addendum':
      return origin === 'UK';
    default:
      return true;
  }
}

const frameworks = { EEA: 'dpf', UK: 'dpf-uk-extension', CH: 'dpf-swiss' } as const;
const areaNames = { EEA: 'the EEA', UK: 'the United Kingdom', CH: 'Switzerland' } as const;

function wordsFor({ country, region, place }: Location): string {
  if (country !== undefined) return `in \`${country}\`${place ? ` (${place})` : ''}`;
  if (place) return `in ${place}`;
  if (region === undefined) return 'wherever it decides';
  return region === 'global' ? 'all over the world' : `in \`${region}\``;
}

const groundsGiven = (transfers: readonly Transfer[]) =>
  transfers.length === 0
    ? 'no ground is given for taking it'
    : `what \`transfers\` says (${unique(transfers.map(({ from, mechanism }) => `${mechanism} from ${from}`)).join(', ')}) gives no ground for taking it`;

function suggested(origin: Origin, { country = '' }: Location): string {
  if (adequate[origin].has(country)) return `{ from: ${origin}, mechanism: adequacy }`;
  return origin === 'UK'
    ? '{ from: UK, mechanism: uk-addendum }'
    : `{ from: ${origin}, mechanism: scc-2021-914, module: '3' }`;
}

const grounds = {
  EEA: 'Grounds for leaving the EEA: adequacy (not for the US), dpf (for the US), scc-2021-914, bcr-processor, derogation-49.',
  UK: 'Grounds for leaving the UK: adequacy (not for the US), dpf-uk-extension (for the US), uk-addendum, uk-idta, bcr-processor, derogation-49.',
  CH: 'Grounds for leaving Switzerland: adequacy (not for the US), dpf-swiss (for the US), scc-2021-914, bcr-processor, derogation-49.',
} as const;

const unique = <T>(values: T[]) => [...new Set(values)];
