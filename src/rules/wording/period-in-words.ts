// Compares periods in sentences with the periods in fields.
import { claimedSentences, longestSentence, type ClaimedSentence } from './claimed-sentences.ts';
import { annotate } from '../../prose/annotate.ts';
import {
  hedgeOfPeriods,
  matterWords,
  withoutBounds,
  type MatterWords,
} from '../../prose/claims/periods.ts';
import { lengthsIn, type LengthInWords } from '../../prose/numbers.ts';
import { isSameLength } from '../../derive/claims/lengths.ts';
import { promisedPeriods, type Promised } from './promised-periods.ts';
import { quoteSentence } from './quote-sentence.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { isDenied } from '../../prose/denials.ts';
import { unmarked } from '../../prose/unmarked.ts';

export const periodInWords: Rule = {
  code: 'period-in-words',
  severity: 'warning',
  group: 'wording',
  reason:
    'A sentence says "we tell you of a breach within 24 hours", and the commitment says 72. Unclear terms are read against the party that wrote them. Compared are notice of breaches and of subprocessors, objections, deletion after the contract, and the first answer to a report of a vulnerability. 72 hours and 3 days are equal. The deadline for telling an authority is a different one and is left alone.',
  source: 'Directive 93/13/EEC Art. 5; GDPR Art. 33',
  check(content) {
    const { trust } = content;
    if (!trust) return [];
    const promised = new Map(
      matterWords.map(({ matter }) => [matter, promisedPeriods(matter, trust)]),
    );
    return claimedSentences(content, ['disclosure']).flatMap((sentence) => {
      if (sentence.text.length > longestSentence) return [];
      const plain = unmarked(sentence.text);
      const said = annotate(plain);
      const lengths = lengthsIn(plain).filter(
        (span) =>
          said.heldBack(hedgeOfPeriods, span).length === 0 &&
          !isDenied(withoutBounds(plain), span.start, span.end),
      );
      if (lengths.length === 0) return [];
      const matters = mattersOf(plain, lengths, aroundOf(sentence));
      return matters.flatMap((words) => {
        const own = lengths.filter((one) => isOf(words, one, matters, plain));
        return findingFor(sentence, words, own, allowedFor(words, lengths, matters, promised));
      });
    });
  },
};

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

// With one length for two matters, such as "30 days' notice, in which you can object", either may be meant.
function allowedFor(
  { matter }: MatterWords,
  lengths: readonly LengthInWords[],
  matters: readonly MatterWords[],
  promised: ReadonlyMap<string, Promised>,
): Promised {
  const { promises = [], others = [] } = promised.get(matter) ?? {};
  const shared = lengths.length === 1 ? matters : [];
  const also = shared.flatMap((one) => promised.get(one.matter)?.promises ?? []);
  return { promises, others: [...others, ...also.map(({ period }) => period)] };
}

function findingFor(
  { field, text }: ClaimedSentence,
  { what, row }: MatterWords,
  own: readonly LengthInWords[],
  { promises, others }: Promised,
): RuleFinding[] {
  const [first] = own;
  const [promise] = promises;
  const right = [...promises.map(({ period }) => period), ...others];
  if (!first || !promise) return [];
  if (own.some(({ length }) => right.some((period) => isSameLength(length, period)))) return [];
  const [lead = ''] = /(?:[\w'-]+\s+){0,3}$/.exec(unmarked(text).slice(0, first.start)) ?? [];
  const said = text.slice(first.start, first.end).replace(/\s+/g, ' ');
  const stated = promises.map(({ where, period }) => `${where} says ${period}`);
  const periods = [...new Set(promises.map(({ period }) => period))];
  const there =
    periods.length === 1
      ? `, or ${promises.map(({ write }) => write(first.length)).join(' and ')}`
      : '';
  const both = row ? ` If both hold, give the other a row of its own ${row}.` : '';
  return [
    {
      place: { ...field.place, words: text.slice(first.start - lead.length, first.end) },
      message: `"${quoteSentence(text)}" says ${said} for ${what}, and ${listed(stated)}. Readers will pick the one that suits them.`,
      fix: `Find out which of them holds, and write it in both places: ${periods.join(' or ').replaceAll('-', ' ')} in this sentence${there}.${both}`,
    },
  ];
}

const listed = (parts: readonly string[]) =>
  parts.length <= 3 ? parts.join(', and ') : `${parts.slice(0, 3).join(', ')}, and more`;
