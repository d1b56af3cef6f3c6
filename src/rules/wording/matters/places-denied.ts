// Holds "no data reaches the United States" against every place that the fields name: of what a page says that nothing is there, nothing
// may be there.
import { placesIn } from '../../../prose/places-in-words.ts';
import { anyOf, phrase } from '../../../prose/compiler.ts';
import { data } from '../../../prose/lexicon.ts';
import { eea } from '../../../vocabulary/areas.ts';
import type { Trust } from '../../../trust.ts';
import type { Check } from './sentence.ts';

const goes = anyOf`
  reach(es)?|enters?|cross(es)?|goe?s?|travels?|touch(es)?|ends? up|lands?|gets?|pass(es)?|leaves? for|flows?
  resides?|sits?|lives?`;
const moved = '(sent|stored|processed|held|kept|transferred|moved)';
const nothingGoes = phrase(
  anyOf`
  (nothing|(no|none of|not a byte of|no part of) ${data}) (ever )?(${goes}|(is|are) ${moved})
  ${data} (never|(does|do|will) not) (ever )?${goes}
  ${data} (is|are) (never|not) (ever )?${moved}
  we (never|do not|don['’]t) (send|store|process|hold|keep|transfer|move) (any )?${data}
  (none|no one|nobody|not one|no) (of )?(our |the )?(vendors?|sub-?processors?|suppliers?|providers?|partners?)( (is|are|sits?|operates?|works?|processes|stores?|has|have))?`,
  { flags: 'i' },
);
const limited =
  /\b(?:without|unless|until|except|only|other than|but|if|outside|by default|for (?:train|advert|market)\w*|agreed|transfer mechanism|safeguards?|photos?|invoices?|backups?|card)\b/i;
const overseas = /\b(?:the Atlantic|overseas|across the ocean|another continent|North America)\b/i;

export function placesDenied({ subprocessors, data: { categories = [] } }: Trust): Check {
  const there = [
    ...subprocessors
      .filter(({ engagement }) => engagement !== 'customer-directed')
      .flatMap(({ name, locations = [] }) =>
        locations.map(({ country }) => ({ country, where: `${name} in subprocessors.yaml` })),
      ),
    ...categories.flatMap(({ title, locations = [] }) =>
      locations.map(({ country }) => ({ country, where: `"${title}" in data.yaml` })),
    ),
  ];
  return ({ plain }) => {
    const claim = nothingGoes.exec(plain);
    if (!claim || limited.test(plain)) return [];
    const rest = plain.slice(claim.index + claim[0].length);
    const [place] = placesIn(rest);
    const beyond = overseas.exec(rest);
    const [found] = there.filter(({ country }) =>
      place && place.town === undefined
        ? country !== undefined && place.countries.has(country)
        : beyond && country !== undefined && !eea.has(country),
    );
    if (!found || /[.;]/.test(rest.slice(0, place?.start ?? beyond?.index ?? 0))) return [];
    return [
      {
        span: { start: claim.index, end: plain.length },
        says: 'that nothing is there',
        against: `\`locations\` of ${found.where} names ${found.country}`,
        fix: 'the places of that row, in the sentence as well',
      },
    ];
  };
}
