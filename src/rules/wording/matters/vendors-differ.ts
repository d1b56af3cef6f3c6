// Holds what is said of all vendors, and of backups as a whole, against the places of each.
import { placesIn } from '../../../prose/places-in-words.ts';
import { areasIn, liesOutside, placeName } from '../../../prose/claimed-areas.ts';
import { lemmaPattern } from '../../../prose/lemmas.ts';
import type { Trust } from '../../../trust.ts';
import { isOfAllData } from './places-differ.ts';
import type { Check } from './sentence.ts';

const allVendors = lemmaPattern(
  'all/every/each/only ~ subprocessor/vendor/provider/supplier, none/no ~ subprocessor/vendor/provider/supplier, subprocessor/vendor ~~ all/exclusively/only/without, everything ~~ inside/within/in, everything ~~ keep',
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
  'nothing ~ leave/outside, no data/information/record/byte/bit/photo/file ~ leave/outside, not one/single ~ leave/outside, not byte/bit ~ leave/outside, never ~ outside, every/each/all ~ box/part/component/piece ~ stand/lie/sit/run/live/locate/on/in',
);
const onlyThere = lemmaPattern(
  'only/exclusively/solely/always/never/not/nothing/no/entirely, all/every/each',
);
const aiWords = lemmaPattern('ai/model/llm/prompt, language model');

// "Only AI features involve the United States" says nothing of where all of them are.
const onlySomeDo =
  /\bonly (?:(?!in\b|at\b|on\b|from\b)\w+ ){1,5}(?:involves?|goe?s?|reach(?:es)?|touch(?:es)?|concerns?|uses?|leaves?)\b/i;

// "All our vendors are in Europe", "None of our vendors is American", "Models run in Europe only".
export function ofAllVendors({ subprocessors, ai }: Trust): Check {
  const known = subprocessors.filter(({ undecided, locations }) => !undecided && locations);
  const ofAi = new Set((ai.providers ?? []).map(({ subprocessor }) => subprocessor));
  return (sentence) => {
    const { plain } = sentence;
    const isOfAi = sentence.has(aiWords) && sentence.has(onlyThere);
    const isOfAll = sentence.has(allVendors) || sentence.has(leaving);
    if (
      (!isOfAi && !isOfAll) ||
      /\b(?:except|other than|apart|unless|besides|until|if|want|ask|choose)\b/i.test(plain) ||
      onlySomeDo.test(plain)
    )
      return [];
    const among = isOfAll ? known : known.filter(({ id }) => ofAi.has(id));
    const isNone = sentence.has(beyond) && !sentence.has(leaving);
    if (sentence.claim.field.stem === 'subprocessors') return [];
    // "Us" is no country.
    const [area = countryIn(plain)] = areasIn(plain.replace(/\bus\b/g, '  '));
    const [adjective] = Object.keys(foreign).filter((word) =>
      new RegExp(`\\b${word.replaceAll('.', '\\.')}(?!\\w)`).test(plain),
    );
    const against = among.flatMap(({ name, locations = [] }) => {
      const broken = locations.filter((location) => {
        if (isNone)
          return (
            (adjective !== undefined && location.country === foreign[adjective]) ||
            (area !== undefined &&
              location.country !== undefined &&
              area.countries.has(location.country))
          );
        return area !== undefined && liesOutside(location, area);
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
    return against.length === 0 || sentence.isReserved(span) || isOfAllData(sentence)
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

// "On German soil", "in Copenhagen and nowhere else": a country is an area as well.
function countryIn(plain: string) {
  const [place] = placesIn(plain);
  return place && { name: '', countries: place.countries, regionsOutside: new Set<never>() };
}

const backupsStay = lemmaPattern(
  'backup ~ never/not ~ leave ~ country, backup ~ same country/place/building/data, backup ~ stay/remain ~ country',
);

export function ofBackupsAbroad({ data }: Trust): Check {
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
