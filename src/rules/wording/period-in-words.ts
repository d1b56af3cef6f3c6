// Compares periods in sentences with the periods in fields.
import { claimedSentences, type ClaimedSentence } from './claimed-sentences.ts';
import { matterWords, type MatterWords } from '../../prose/claims/periods.ts';
import type { LengthInWords } from '../../prose/numbers.ts';
import { isSameLength } from '../../derive/claims/lengths.ts';
import { promisedPeriods, type Promised } from './promised-periods.ts';
import { quoteSentence } from './quote-sentence.ts';
import { spokenPeriods } from './spoken-periods.ts';
import type { Rule, RuleFinding } from '../rule.ts';
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
    return claimedSentences(content, ['disclosure']).flatMap((sentence) =>
      spokenPeriods(sentence).flatMap(({ words, own, lengths, matters }) =>
        findingFor(sentence, words, own, allowedFor(words, lengths, matters, promised)),
      ),
    );
  },
};

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
