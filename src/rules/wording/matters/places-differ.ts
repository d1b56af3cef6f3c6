// Holds places of a sentence against the places of the data, the backups, the vendors and the company.
import { says } from '../../../prose/compiler.ts';
import { eea } from '../../../vocabulary/areas.ts';
import { placeClaimsIn } from '../../../prose/claims/place.ts';
import { lemmaPattern, lemmasOf, stands } from '../../../prose/lemmas.ts';
import { denials } from '../../../prose/lexicon.ts';
import { placesIn, type PlaceInWords } from '../../../prose/places-in-words.ts';
import type { Location, Trust } from '../../../trust.ts';
import type { Check, Contradiction, SaidSentence } from './sentence.ts';

const denies = says(denials);
// "All data stays in the EU" has a rule of its own.
export const isOfAllData = ({ claim }: SaidSentence) => placeClaimsIn(claim, []).length > 0;

const stores = lemmaPattern(
  'store/host/keep/save/lie/live/sit/stand/locate/replicate/mirror/reside/hold/run/stay, data centre/center, server/process/handle/region/hosting/kept',
);
const things = lemmaPattern(
  'data/record/photo/database/server/file/workspace/infrastructure/application/system/everything/hosting/information/content/backup, data centre/center, product',
);
const seats = lemmaPattern(
  'headquarter/headquarters/incorporate/corporation/seat/office/based/register, company ~ from, is/are/we ~ company, us/american ~ company',
);
const choices = says(
  'choose|choice|select(able)?|either|your (employees|users|staff|inspectors)|wherever|nearest|closest|any country|visit(ors?)?|if you|customers? in|users? in|law|laws|courts?|transfer\\w*|outside|leaves?|travel\\w*|framework|resident\\w*|authorit\\w+|GDPR|dollars?',
);

// "Records are stored in Germany; e-mail is sent from Ireland": each place belongs to its own part.
function partAround(plain: string, { start, end }: PlaceInWords): string {
  const before = Math.max(...[...';:—'].map((mark) => plain.lastIndexOf(mark, start)));
  return (
    plain.slice(before + 1, start) +
    plain.slice(start, end) +
    (/^[^;:—]*/.exec(plain.slice(end))?.[0] ?? '')
  );
}

/** Where data, backups, vendors and the company are said to be. */
export function ofPlaces(trust: Trust): Check {
  const { data, subprocessors, site } = trust;
  const { categories = [], backups } = data;
  const countriesOf = (locations: readonly Location[] = []) =>
    new Set(
      locations.flatMap(
        ({ country, region }) =>
          country ?? (region === 'EU' || region === 'EEA' ? [...eea] : (region ?? [])),
      ),
    );
  const isKnown = (locations: readonly Location[] = []) =>
    locations.length > 0 &&
    locations.every(
      ({ country, region, selection }) =>
        (country || region) && region !== 'global' && selection !== 'customer-controlled',
    );
  const towns = new Map<string, string>();
  for (const { country, place } of [
    ...categories,
    ...subprocessors,
    ...(backups ? [backups] : []),
  ].flatMap(({ locations = [] }) => locations))
    if (country && place && !place.includes(' and ')) towns.set(place, country);
  const address = site.company?.address;
  if (address?.city && address.country) towns.set(address.city, address.country);
  // A host that has most of the data may be meant as well.
  const hosts = subprocessors.filter(
    ({ engagement, data: received = [] }) =>
      engagement === 'always' && received.length * 2 >= categories.length,
  );
  const ofHosts = hosts.flatMap(({ locations = [] }) =>
    locations.flatMap(({ country }) => country ?? []),
  );
  const most = mostCommon(
    categories.flatMap(({ locations = [] }) => locations.flatMap(({ country }) => country ?? [])),
    categories.length / 2,
  );
  const rows = [
    ...(backups && isKnown(backups.locations)
      ? [
          {
            what: 'the backups',
            words: lemmaPattern('backup/snapshot'),
            verbs: false,
            locations: backups.locations ?? [],
            where: '`backups.locations` in data.yaml',
          },
        ]
      : []),
    ...categories.flatMap(({ id, title, locations = [] }) => {
      const words =
        id === 'support' || /support/i.test(title)
          ? `${title}, support request/ticket/conversation/message`
          : title.includes(',')
            ? ''
            : title;
      return isKnown(locations) && words !== ''
        ? [
            {
              what: `"${title}"`,
              words: lemmaPattern(words),
              verbs: true,
              locations,
              where: `\`locations\` of "${title}" in data.yaml`,
            },
          ]
        : [];
    }),
    ...subprocessors.flatMap(({ name, locations = [], undecided }) =>
      isKnown(locations) && !undecided
        ? [
            {
              what: name,
              words: lemmaPattern(name.split(/[ ,]/)[0] ?? name),
              verbs: false,
              locations,
              where: `\`locations\` of ${name} in subprocessors.yaml`,
            },
          ]
        : [],
    ),
  ];
  return (sentence) => {
    const { plain } = sentence;
    const found = placesIn(plain, towns);
    if (found.length === 0 || choices(plain)) return [];
    const company = ofSeat(sentence, found);
    if (company.length > 0 || sentence.has(seats)) return company;
    const spoken = rows.filter(
      ({ words, verbs }) => sentence.has(words) && (!verbs || sentence.has(stores)),
    );
    const general =
      spoken.length === 0 && most.size > 0 && sentence.has(stores) && sentence.has(things);
    const [one] = spoken;
    const thing = general ? sentence.find(things) : undefined;
    // "Card data never leaves the Netherlands" says nothing of other data.
    if (thing && /\bleaves?\b/i.test(sentence.claim.text) && sentence.said.isOfOneKind(thing))
      return [];
    const right = general
      ? new Set([...most, ...ofHosts])
      : new Set(spoken.flatMap(({ locations }) => [...countriesOf(locations)]));
    const where = general ? 'the categories in data.yaml' : one?.where;
    if ((!general && !one) || right.size === 0) return [];
    // Data may also pass through the places of vendors, which a sentence that names none may mean.
    return found
      .filter((place) => ![...place.countries].some((country) => right.has(country)))
      .filter((place) => !general || stands(stores, lemmasOf(partAround(plain, place))))
      .filter((place) => !denies(sentence.said.clauseOf(place)) && !sentence.isReserved(place))
      .slice(0, 1)
      .filter(() => !isOfAllData(sentence))
      .map((place) => ({
        span: place,
        says: `${plain.slice(place.start, place.end)} for ${general ? 'where the data is' : one?.what}`,
        against: `${where} ${general ? 'say' : 'says'} ${[...(general ? most : new Set(one?.locations.map(({ country, region }) => country ?? region ?? '')))].map(nameOf).join(' and ')}`,
        fix: '`locations` there and the sentence',
      }));
  };

  function ofSeat(sentence: SaidSentence, found: readonly PlaceInWords[]): Contradiction[] {
    if (
      !address?.country ||
      !sentence.has(seats) ||
      !new RegExp(`\\b(?:we|our|${site.company.name})\\b`, 'i').test(sentence.plain)
    )
      return [];
    if (
      /\b(?:data|vendors?|subprocessors?|providers?|servers?|customers?|hosted|stored|team|employees?)\b/i.test(
        sentence.plain,
      )
    )
      return [];
    return found
      .filter(({ countries }) => !countries.has(address.country ?? ''))
      .filter((place) => !denies(sentence.said.clauseOf(place)))
      .slice(0, 1)
      .map((place) => ({
        span: place,
        says: `${sentence.plain.slice(place.start, place.end)} for the seat of the company`,
        against: `\`company.address\` in site.yaml says ${[address.city, nameOf(address.country ?? '')].filter(Boolean).join(', ')}`,
        fix: '`company.address` in site.yaml',
      }));
  }
}

const inEnglish = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const nameOf = (code: string) =>
  /^[A-Z]{2}$/.test(code) && code !== 'EU' ? (inEnglish.of(code) ?? code) : code;

function mostCommon(all: readonly string[], atLeast: number): ReadonlySet<string> {
  return new Set(all.filter((one) => all.filter((other) => other === one).length >= atLeast));
}
