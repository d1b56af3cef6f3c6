// Holds places of a sentence against the places of the data, the backups, the vendors and the company.
import { says } from '../../../prose/compiler.ts';
import { areasIn, liesOutside, placeName, type ClaimedArea } from '../../../prose/claimed-areas.ts';
import { eea } from '../../../prose/areas.ts';
import { placeClaimsIn } from '../../../prose/claims/place.ts';
import { lemmaPattern, lemmasOf, stands } from '../../../prose/lemmas.ts';
import { denials } from '../../../prose/lexicon.ts';
import { placesIn, type PlaceInWords } from '../../../prose/places-in-words.ts';
import type { Location, Trust } from '../../../trust.ts';
import type { Check, Contradiction, SaidSentence } from './sentence.ts';

const denies = says(denials);
// "All data stays in the EU" has a rule of its own.
const isOfAllData = ({ claim }: SaidSentence) => placeClaimsIn(claim, []).length > 0;

const stores = lemmaPattern(
  'store/host/keep/save/lie/live/sit/stand/locate/replicate/mirror/reside/hold/run/stay, data centre/center, server/process/handle/region/hosting/kept',
);
const things = lemmaPattern(
  'data/record/photo/database/server/file/workspace/infrastructure/application/system/everything/hosting/information/content/backup, data centre/center, product',
);
const seats = lemmaPattern(
  'headquarter/headquarters/incorporate/corporation/seat/office/based/register, company ~ from, is ~ company',
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
export const placeChecks = (trust: Trust): Check[] => [
  ofPlaces(trust),
  ofAllVendors(trust),
  ofBackupsAbroad(trust),
];

function ofPlaces(trust: Trust): Check {
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
    if (found.length === 0 || choices(plain) || isOfAllData(sentence)) return [];
    const company = ofSeat(sentence, found);
    if (company.length > 0 || sentence.has(seats)) return company;
    const spoken = rows.filter(
      ({ words, verbs }) => sentence.has(words) && (!verbs || sentence.has(stores)),
    );
    const general =
      spoken.length === 0 && most.size > 0 && sentence.has(stores) && sentence.has(things);
    const [one] = spoken;
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

const allVendors = lemmaPattern(
  'all/every/each/only ~ subprocessor/vendor/provider/supplier, none/no ~ subprocessor/vendor/provider/supplier, subprocessor/vendor ~ all/exclusively/only/without',
);
const beyond = lemmaPattern('none/no ~ vendor/subprocessor/provider/supplier');
const foreign: Readonly<Record<string, string>> = {
  American: 'US',
  'U.S.': 'US',
  US: 'US',
  Chinese: 'CN',
  British: 'GB',
  Swiss: 'CH',
  Indian: 'IN',
  European: 'EU',
};
const leaving = lemmaPattern(
  'nothing ~ leave/outside, no data/information/record ~ leave/outside, never ~ outside',
);
const onlyThere = lemmaPattern(
  'only/exclusively/solely/always/never/not/nothing/no/entirely, all/every/each',
);
const aiWords = lemmaPattern('ai/model/llm/prompt, language model');

// "All our vendors are in Europe", "None of our vendors is American", "Models run in Europe only".
function ofAllVendors({ subprocessors, ai }: Trust): Check {
  const known = subprocessors.filter(({ undecided, locations }) => !undecided && locations);
  const ofAi = new Set((ai.providers ?? []).map(({ subprocessor }) => subprocessor));
  return (sentence) => {
    const { plain } = sentence;
    const isOfAi = sentence.has(aiWords) && sentence.has(onlyThere);
    const isOfAll = sentence.has(allVendors) || sentence.has(leaving);
    if (
      (!isOfAi && !isOfAll) ||
      isOfAllData(sentence) ||
      /\b(?:except|other than|apart|unless|besides|until|if|want|ask|choose)\b/i.test(plain)
    )
      return [];
    const among = isOfAll ? known : known.filter(({ id }) => ofAi.has(id));
    const isNone = sentence.has(beyond) && !sentence.has(leaving);
    const [area] = areasIn(plain);
    const [adjective] = Object.keys(foreign).filter((word) =>
      new RegExp(`\\b${word.replaceAll('.', '\\.')}(?!\\w)`).test(plain),
    );
    const against = among.flatMap(({ name, locations = [] }) => {
      const broken = locations.filter((location) => {
        if (isNone)
          return (
            location.country === foreign[adjective ?? ''] ||
            (area !== undefined &&
              location.country !== undefined &&
              area.countries.has(location.country))
          );
        return area !== undefined && isOutside(location, area);
      });
      return broken.length > 0
        ? [`${name} (${[...new Set(broken.map(placeName))].join(', ')})`]
        : [];
    });
    const words = area
      ? /\b(?:EU|EEA|Europe\w*|European Union|Germany|United States|US|UK|Switzerland)\b/.exec(
          plain,
        )
      : /\b[A-Z]\w+\W*$/.exec(plain);
    const span = {
      start: words?.index ?? 0,
      end: words ? words.index + words[0].length : plain.length,
    };
    return against.length === 0 || sentence.isReserved(span)
      ? []
      : [
          {
            span,
            says: `where vendors are, without exception`,
            against: `the register says ${against.slice(0, 3).join(', ')}`,
            fix: 'the places of each, or `locations` in subprocessors.yaml',
          },
        ];
  };
}

const isOutside = (location: Location, area: ClaimedArea) => liesOutside(location, area);

const backupsStay = lemmaPattern(
  'backup ~ never/not ~ leave ~ country, backup ~ same country/place/building/data, backup ~ stay/remain ~ country',
);

function ofBackupsAbroad({ data }: Trust): Check {
  const own = new Set(
    (data.categories ?? []).flatMap(({ locations = [] }) =>
      locations.flatMap(({ country }) => country ?? []),
    ),
  );
  const abroad = (data.backups?.locations ?? []).filter(
    ({ country }) => country !== undefined && !own.has(country),
  );
  return (sentence) => {
    const span = abroad.length > 0 ? sentence.find(backupsStay) : undefined;
    return span
      ? [
          {
            span,
            says: 'that backups stay in the country',
            against: `\`backups.locations\` in data.yaml says ${abroad.map(placeName).join(', ')}`,
            fix: '`backups.locations` in data.yaml',
          },
        ]
      : [];
  };
}
