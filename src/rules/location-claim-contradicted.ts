// "Your data never leaves the EU", and the register names a vendor in the United States: the first thing that a reviewer compares.
// Remote access from outside is a transfer as well (EDPB Guidelines 05/2021); where data goes is owed to customers in the
// processing contract and its annexes (GDPR Art. 28(3)(a) and 44). A warning, since a sentence may mean less than it says.
import { markdownToText } from '../markdown.ts';
import type { Trust } from '../trust.ts';
import { claimedAreas, liesOutside, placeName, type ClaimedArea } from './claimed-areas.ts';
import { isDenied, sentenceAround } from './honest-speech.ts';
import type { Content, PlacedField, Rule } from './rule.ts';

export const locationClaimContradicted: Rule = {
  code: 'location-claim-contradicted',
  severity: 'warning',
  check(content) {
    const { trust, fields } = content;
    if (!trust) return [];
    const ahead = notYetTrue(content, trust);
    return fields
      .filter((field) => isAClaim(field) && !ahead(field))
      .flatMap(({ meaning, value, place }) => {
        const text = meaning.role === 'markdown' ? markdownToText(value) : value;
        const claim = claimIn(text);
        const against = claim ? contradictions(claim, trust) : [];
        if (!claim || against.length === 0) return [];
        const more = against.length > 3 ? `, and ${against.length - 3} more` : '';
        return [
          {
            place: { ...place, words: claim.words },
            message: `"${claim.words.replace(/\s+/g, ' ')}" does not agree with the locations of ${against.slice(0, 3).join(', ')}${more}.`,
            fix: 'Say what is true of each, such as "Records are stored in the EU; e-mail is sent from the United States", or correct `locations:` where they are wrong.',
          },
        ];
      });
  },
};

// A question claims nothing, a vendor's record speaks of the vendor, history is history.
const isAClaim = ({ stem, meaning, place }: PlacedField) =>
  (meaning.role === 'text' || meaning.role === 'markdown') &&
  !['changes', 'subprocessors', 'roadmap'].includes(stem) &&
  !['not_yet', 'gaps', 'question'].some((key) => place.path.includes(key));

// A control that is planned, on request or not offered may promise what is not so today.
function notYetTrue({ placeOf }: Content, trust: Trust): (field: PlacedField) => boolean {
  const places = (trust.controls.groups ?? [])
    .flatMap(({ controls }) => controls ?? [])
    .filter(({ status }) => status !== 'live')
    .map(({ id }) => placeOf('control', id));
  return ({ place }) =>
    places.some(
      ({ file, path }) =>
        file === place.file && path.every((step, depth) => step === place.path[depth]),
    );
}

interface Claim {
  words: string;
  area: ClaimedArea;
  /** Said of where data is kept only, not of where it goes. */
  storage: boolean;
}

const within = '(?:with)?in (?:the )?';
const forms = (area: string): [string, boolean][] => [
  [
    `(?:never|does not|do not|doesn't|don't|will not|won't) (?:ever )?leaves? (?:the )?(?:${area})`,
    false,
  ],
  [`no (?:\\w+ )?data (?:ever )?leaves (?:the )?(?:${area})`, false],
  [
    `(?:stays?|remains?|(?:is|are) (?:processed|handled)) (?:only|exclusively|solely|entirely|always) ${within}(?:${area})`,
    false,
  ],
  [
    `(?:only|exclusively|solely|entirely|always) (?:stays?|remains?|processed) ${within}(?:${area})`,
    false,
  ],
  [
    `(?:stored|hosted|kept|held) (?:only|exclusively|solely|entirely|always) ${within}(?:${area})`,
    true,
  ],
  [
    `(?:only|exclusively|solely|entirely|always) (?:stored|hosted|kept|held) ${within}(?:${area})`,
    true,
  ],
  [`(?:stored|hosted|kept|held) ${within}(?:${area}) (?:only|exclusively)`, true],
];
const anyArea = claimedAreas.map(({ name }) => name).join('|');
const claims = forms(anyArea).map(([form, storage]) => ({
  storage,
  pattern: new RegExp(`(?<!\\p{L})${form.replaceAll(' ', '[\\s\u00a0]+')}(?!\\p{L})`, 'giu'),
}));
const areas = claimedAreas.map((area) => ({
  area,
  named: new RegExp(`(?<!\\p{L})(?:${area.name})(?!\\p{L})`, 'iu'),
}));
const aboutAllData = /\b(?:data|information|records|content|everything|files|it|they)\b/i;
const qualified =
  /\b(?:except|exceptions?|unless|other than|apart from|optional|on request|choose|chosen|if you|where you|plan|backups?|database|at rest)\b/i;

function claimIn(text: string): Claim | undefined {
  const plain = text.replaceAll('’', "'");
  for (const { storage, pattern } of claims) {
    for (const { 0: words, index } of plain.matchAll(pattern)) {
      const sentence = sentenceAround(text, index, index + words.length);
      if (isDenied(text, index, index + words.length)) continue;
      const area = areas.find(({ named }) => named.test(words))?.area;
      if (area && aboutAllData.test(sentence) && !qualified.test(sentence))
        return { words: text.slice(index, index + words.length), area, storage };
    }
  }
  return undefined;
}

const stores = new Set(['storage', 'storage-and-processing', 'backup']);

// Vendors that every customer's data goes to, and where the categories and the backups lie.
function contradictions({ area, storage }: Claim, trust: Trust): string[] {
  const outside = (locations: Trust['subprocessors'][number]['locations'], kept: boolean) =>
    (locations ?? [])
      .filter(
        (one) => liesOutside(one, area) && (!storage || kept || stores.has(one.activity ?? '')),
      )
      .map(placeName);
  const named = (name: string, places: string[]) =>
    places.length > 0 ? [`${name} (${[...new Set(places)].join(', ')})`] : [];
  return [
    ...trust.subprocessors
      .filter(({ engagement, undecided }) => engagement === 'always' && !undecided)
      .flatMap(({ name, locations }) => named(name, outside(locations, false))),
    ...(trust.data.categories ?? []).flatMap(({ title, locations }) =>
      named(`the data category "${title}"`, outside(locations, true)),
    ),
    ...named('the backups', outside(trust.data.backups?.locations, true)),
  ];
}
