// Of which promise with a clock each length of time in a sentence speaks.
import { type ClaimedSentence, longestSentence } from './claimed-sentences.ts';
import { annotate } from '../../prose/annotate.ts';
import {
  hedgeOfPeriods,
  matterWords,
  withoutAuthorities,
  withoutBounds,
  type MatterWords,
} from '../../prose/claims/periods.ts';
import { isDenied } from '../../prose/denials.ts';
import { lengthsIn, type LengthInWords } from '../../prose/numbers.ts';
import { unmarked } from '../../prose/unmarked.ts';

/** What a sentence says of one promise. */
export interface SpokenPeriods {
  words: MatterWords;
  /** The lengths of that promise. */
  own: LengthInWords[];
  /** Every length of the sentence, and every promise of which it speaks. */
  lengths: readonly LengthInWords[];
  matters: readonly MatterWords[];
}

/** Lengths that are aimed at or denied are left out. */
export function spokenPeriods(sentence: ClaimedSentence): SpokenPeriods[] {
  if (sentence.text.length > longestSentence) return [];
  const plain = withoutAuthorities(unmarked(sentence.text));
  const said = annotate(plain);
  const lengths = lengthsIn(plain).filter(
    (span) =>
      said.heldBack(hedgeOfPeriods, span).length === 0 &&
      !isDenied(withoutBounds(plain), span.start, span.end),
  );
  if (lengths.length === 0) return [];
  const matters = mattersOf(plain, lengths, aroundOf(sentence));
  return matters.map((words) => ({
    words,
    own: lengths.filter((one) => isOf(words, one, matters, plain)),
    lengths,
    matters,
  }));
}

// The title or question beside a sentence; the promise of notice in site.yaml needs none.
const aroundOf = ({ about, field: { stem, place } }: ClaimedSentence) =>
  unmarked(
    `${about} ${stem === 'site' && place.path[0] === 'notice' ? 'new subprocessors' : ''} ${stem === 'disclosure' ? 'vulnerability' : ''}`,
  );

function mattersOf(plain: string, lengths: readonly LengthInWords[], around: string) {
  const isBare = (lengths[0]?.start ?? 0) < 25;
  const spokenOf = matterWords.filter(
    ({ isAbout, saysWhatIsDone, isOther }) =>
      (isAbout(plain) || isAbout(around)) &&
      (saysWhatIsDone(plain) || (isBare && saysWhatIsDone(around))) &&
      !isOther(plain),
  );
  const named = spokenOf.filter(({ isAbout }) => isAbout(plain));
  return named.length > 0 ? named : spokenOf;
}

// Of several matters in a sentence, a length belongs to that whose words stand nearest to it.
function isOf(
  words: MatterWords,
  { start, end }: LengthInWords,
  matters: readonly MatterWords[],
  plain: string,
): boolean {
  if (words.isOtherStep(partAround(plain, start, end))) return false;
  const distance = ({ key }: MatterWords) =>
    Math.min(
      ...[...plain.matchAll(key)].map(({ 0: found, index }) =>
        index >= end ? index - end : start - index - found.length,
      ),
    );
  return matters.every((other) => distance(words) <= distance(other));
}

const pause = /[,;:()—–]|\s(?:and|but|while|whereas|then|so|or)\s/gi;

function partAround(plain: string, start: number, end: number): string {
  const before = [...plain.slice(0, start).matchAll(pause)].at(-1);
  const after = [...plain.slice(end).matchAll(pause)][0];
  return plain.slice(before ? before.index + 1 : 0, end + (after?.index ?? plain.length));
}
