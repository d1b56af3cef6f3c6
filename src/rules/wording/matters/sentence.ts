// One sentence of the page as every matter is asked about it: its folded words, its periods, days and places, and what holds them back.
import { annotate, compileHedge, type Sentence, type Span } from '../../../prose/annotate.ts';
import { anyOf, says } from '../../../prose/compiler.ts';
import { daysIn, type DayInWords } from '../../../prose/days-in-words.ts';
import { isDenied } from '../../../prose/denials.ts';
import { withoutAuthorities, withoutBounds } from '../../../prose/claims/periods.ts';
import { inPlainSense } from '../../../prose/plain-sense.ts';
import {
  lemmasOf,
  placesOf,
  stands,
  type LemmaPattern,
  type Lemmas,
} from '../../../prose/lemmas.ts';
import { denials, tries, will } from '../../../prose/lexicon.ts';
import { periodsIn, type Period } from '../../../prose/periods.ts';
import { unmarked } from '../../../prose/unmarked.ts';
import { longestSentence, type ClaimedSentence } from '../claimed-sentences.ts';

export interface SaidSentence {
  claim: ClaimedSentence;
  /** Without marks, of the length of the text. */
  plain: string;
  lemmas: Lemmas;
  /** The folded words of the title or question above it. */
  above: Lemmas;
  periods: readonly Period[];
  days: readonly DayInWords[];
  said: Sentence;
  /** Whether a pattern stands in the sentence, or, for a short one, above it. */
  has(pattern: LemmaPattern): boolean;
  find(pattern: LemmaPattern): Span | undefined;
  isDenied(span: Span): boolean;
  /** Whether it speaks of what somebody else has to do. */
  isOfOthers: boolean;
  /** Whether it is said with a reserve, of somebody else, or of what is to come. */
  isReserved(span: Span): boolean;
}

const reserved = compileHedge({
  besides: true,
  kinds: ['planned', 'coming', 'conditional', 'typical', 'past', 'asked', 'excepted'],
  clause: anyOf`
    ${tries}|${will}(?= be (added|built|introduced|able))|used to|competitors|most companies|on average|median|often|e\.g\.|for example|for instance
    such as|(might|could|should|would) be|(can|may) (choose|set|configure)|optional(ly)?|example`,
});
const denies = says(denials);
const isOfOthers = says(anyOf`
  authorit(y|ies)|regulators?|commissioner|ICO|CNIL|you (must|have to|shall|need to|are (required|responsible))
  (vendors?|suppliers?|sub-?processors?|contractors?|partners?|candidates?|applicants?|visitors?) (must|have to|has to|shall|are required|should)
  competitors?|other (companies|vendors|providers)|cookies?|trial|interns?|applicants?|candidates?
  law (asks|requires|demands|allows)|NIST|OWASP`);

/** Nothing for what is too long to be a sentence, for a question, and for what is said of others. */
export function saidSentence(claim: ClaimedSentence): SaidSentence | undefined {
  if (claim.text.length > longestSentence) return undefined;
  const plain = inPlainSense(withoutAuthorities(unmarked(claim.text)));
  const lemmas = lemmasOf(plain);
  const isShort = plain.length < 90;
  // What few checks ask for is made when one does.
  const said = once(() => annotate(plain));
  const above = once(() => lemmasOf(unmarked(`${claim.about} ${subjectOf(claim)}`)));
  const withoutBound = once(() => withoutBounds(plain));
  const ofOthers = once(() => isOfOthers(plain));
  const sentence: SaidSentence = {
    claim,
    plain,
    lemmas,
    get above() {
      return above();
    },
    periods: periodsIn(plain),
    days: daysIn(plain),
    get said() {
      return said();
    },
    get isOfOthers() {
      return ofOthers();
    },
    has: (pattern) => stands(pattern, lemmas) || (isShort && stands(pattern, above())),
    find: (pattern) => placesOf(pattern, lemmas)[0],
    isDenied: ({ start, end }) => isDenied(withoutBound(), start, end),
    isReserved: (span) => said().heldBack(reserved, span).length > 0,
  };
  return sentence;
}

// Some files speak of one matter only.
const subjectOf = ({ field: { stem, place } }: ClaimedSentence) =>
  stem === 'disclosure'
    ? 'report of vulnerability'
    : stem === 'site' && place.path[0] === 'notice'
      ? 'new subprocessors'
      : '';

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A contradiction between a sentence and a field. */
export interface Contradiction {
  span: Span;
  /** What the sentence says, to follow "says". */
  says: string;
  /** What the field says, as a clause: "`backups.every` in data.yaml says 1 day". */
  against: string;
  /** What to write, as an instruction. */
  fix: string;
}

export type Check = (sentence: SaidSentence) => Contradiction[];

/** The place of words that a check has found, unless their clause denies or limits them. */
export function wordsAt(
  sentence: SaidSentence,
  words: string,
  claim: string,
  against: string,
  fix: string,
): Contradiction[] {
  const match = new RegExp(words, 'i').exec(sentence.plain);
  const span = {
    start: match?.index ?? 0,
    end: (match?.index ?? 0) + (match?.[0].length ?? sentence.plain.length),
  };
  if (denies(sentence.said.clauseOf(span)) || sentence.isReserved(span)) return [];
  return [{ span, says: claim, against, fix }];
}
