// Compares sentences about where data stays with the places in the register.
import type { Trust } from '../../trust.ts';
import {
  claimedAreas,
  homeAnd,
  liesInside,
  liesOutside,
  placeName,
  type Location,
} from '../../prose/claimed-areas.ts';
import { claimedSentences, type ClaimedSentence } from './claimed-sentences.ts';
import {
  answersOfPlace,
  claimsOfPlace,
  maskAreas,
  mayNamePlace,
  type PlaceClaimKind,
} from '../../prose/claims/place.ts';
import { isDenied } from '../../prose/honest-speech.ts';
import { phrase } from '../../prose/compiler.ts';
import { isOfOneKind, speaksOfAVendor, wordsAround } from '../../prose/phrases.ts';
import { plainly } from '../../prose/unmarked.ts';
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
    return claimedSentences(content)
      .filter(({ text }) => !speaksOfAVendor(text, names))
      .flatMap((sentence) => {
        const places = placesOf(sentence.field, trust);
        const [found] = claimsIn(sentence, trust).flatMap((claim) => {
          const against = contradictions(claim, places);
          return against.length === 0 ? [] : [{ ...claim, against }];
        });
        if (!found) return [];
        const { words, against } = found;
        const more = against.length > 3 ? `, and ${against.length - 3} more` : '';
        return [
          {
            place: { ...sentence.field.place, words },
            message: `"${words.replace(/[\s*_[]+/g, ' ')}" does not agree with the locations of ${against.slice(0, 3).join(', ')}${more}.`,
            fix: 'Say what is true of each, such as "Records are stored in the EU; e-mail is sent from the United States", or correct `locations:` where they are wrong.',
          },
        ];
      });
  },
};

interface Claim {
  words: string;
  /** Said of where data is kept only, not of where it goes. */
  storage: boolean;
  isBrokenBy: (location: Location) => boolean;
}

function claimsIn({ text, about, field }: ClaimedSentence, trust: Trust): Claim[] {
  const plain = plainly(text);
  const masked = maskAreas(plain);
  if (!mayNamePlace(masked)) return [];
  const claims: Claim[] = [];
  for (const { kind, pattern } of claimsOfPlace)
    for (const { 0: hit, index } of masked.matchAll(pattern)) {
      const end = index + hit.length;
      const words = plain.slice(index, end);
      const around = wordsAround(plain, index, end);
      const isSaid =
        isAboutData(plain.slice(Math.max(0, index - 500), index), words, about, field) &&
        !qualified.test(around) &&
        !isOfOneKind(plain, index, words) &&
        !isDenied(plain, index, end);
      const isBrokenBy = isSaid && breach(kind, words, trust);
      const storage = !goesOn.test(words) || dataAtRest.test(wordsAround(plain, index, index));
      if (isBrokenBy) claims.push({ words: text.slice(index, end), storage, isBrokenBy });
    }
  if (!asksWhere.test(about)) return claims;
  const answers = answersOfPlace.flatMap(({ pattern }) => [...masked.matchAll(pattern)]);
  for (const { 0: hit } of answers) {
    const words = plain.slice(0, hit.length);
    const isBrokenBy = !qualified.test(plain.slice(words.length)) && breach('within', words, trust);
    const storage = !goesOn.test(`${about} ${words}`);
    if (isBrokenBy) claims.push({ words: text.slice(0, hit.length), storage, isBrokenBy });
  }
  return claims;
}

// "Our keys are held only in Germany" and "the team that handles your data" are about something else.
function isAboutData(before: string, words: string, about: string, { value }: PlacedField) {
  if (saysWhat.test(words)) return !/\b(?:that|who|which)\s+\p{L}+\s+$/iu.test(before);
  if (/\p{L}/u.test(before)) return saysWhat.test(before);
  return about === '' || about === value || saysWhat.test(about);
}

function breach(kind: PlaceClaimKind, words: string, { site }: Trust): Claim['isBrokenBy'] | false {
  if (kind === 'at-home') return (location) => liesOutside(location, homeAnd(site.home_areas));
  const named = areas.filter(({ pattern }) => words.search(pattern) !== -1);
  if (named.length === 0) return false;
  return kind === 'within'
    ? (location) => named.every(({ area }) => liesOutside(location, area))
    : (location) => named.some(({ area }) => liesInside(location, area));
}
const areas = claimedAreas.map((area) => ({ area, pattern: phrase(area.name) }));

const saysWhat =
  /\b(?:data|information|records|content|everything|nothing|files|documents|processing|hosting|storage|residency|transfers?|it|they)\b/i;
const asksWhere =
  /\b(?:data|information|records|content|files|documents)\b.*\b(?:stor|host|process|ke[ep]|locat|liv|resid|leave|stay)|\bwhere\b.*\b(?:data|information|records|content|files|documents)\b|\b(?:data (?:location|residency)|hosting)\b/i;
const goesOn =
  /\b(?:leav|stay|remain|exit|process|handl|manag|transfer|sen[dt]|mov|export|shar|ship|rout|pass|access|goes|flow|travel|third|cross|international)/i;
// "Your data is encrypted at rest and never leaves the EU" is about more than data at rest.
const dataAtRest = /^\W*at rest\b|\b(?:data|records|files|content|information) at rest\b/i;
const qualified =
  /\b(?:except|(?<!without )(?<!no )exceptions?|unless|other than|apart from|aside from|besides|excluding|optional(?:ly)?|on request|choose|chosen|choices?|options?|if you|where you|when you|you can|can (?:be|stay|remain)|may be|available|offer(?:s|ed)?|upgrade|add-on|plans?|planned|enterprise|primar\w+|main(?:ly)?|mostly|generally|typically|usually|where(?:ver)? possible|by default|as far as|aims?|goal|intend|working (?:on|towards?)|roadmap|soon|once|until|(?:from|by|as of|starting)(?: [\w.]+){0,2} 20\d\d|without (?!exception|ever\b|interrupt)\w+|only (?:with|if|when|where|under|after)|safeguards|SCCs?|standard contractual|adequa\w+|other (?:countries|regions|places)|(?<!including )(?<!including (?:the|all|our|its) )backups?|database|(?:EU|EEA|UK|US|European|German|Swiss|British|American|Canadian) (?:customers?|users?|tenants?|workspaces?|accounts?|clients?|organi[sz]ations?|teams?|instances?)|(?:customers|users|clients|organi[sz]ations|workspaces) (?:in|from|on)|(?:on|with) the .{1,20} (?:tier|edition))\b/i;

const stores = new Set(['storage', 'storage-and-processing', 'backup']);

interface Places {
  name: string;
  locations: Location[] | undefined;
  /** Of our own data: wherever it lies, it is kept there. */
  ours: boolean;
}

// Vendors that every customer's data goes to, and where the categories and the backups lie; a note on one category speaks of that.
function placesOf({ stem, place: { path } }: PlacedField, trust: Trust): Places[] {
  const categories = trust.data.categories ?? [];
  const category = stem === 'data' && path[0] === 'categories' ? categories[Number(path[1])] : null;
  if (category === undefined || (stem === 'ai' && path[0] === 'providers')) return [];
  return [
    ...trust.subprocessors
      .filter(({ engagement, undecided }) => engagement === 'always' && !undecided)
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

const contradictions = ({ storage, isBrokenBy }: Claim, places: readonly Places[]) =>
  places.flatMap(({ name, locations = [], ours }) => {
    const broken = locations
      .filter(({ activity = '' }) => !storage || ours || stores.has(activity))
      .filter(isBrokenBy)
      .map(placeName);
    return broken.length > 0 ? [`${name} (${[...new Set(broken)].join(', ')})`] : [];
  });
