// Finds sentences that deny any vendor above a register that names some.
import { claimedSentences } from './claimed-sentences.ts';
import { annotate, type Span } from '../../prose/annotate.ts';
import {
  claimsOfNoVendors,
  hedgeOfNoVendors,
  maySayNobody,
} from '../../prose/claims/no-vendors.ts';
import { isDenied } from '../../prose/denials.ts';
import { literally } from '../../prose/compiler.ts';
import { plainly } from '../../prose/unmarked.ts';
import type { Rule } from '../rule.ts';

export const noSubprocessorsClaimed: Rule = {
  code: 'no-subprocessors-claimed',
  severity: 'warning',
  group: 'wording',
  reason:
    '"We never share your data with third parties" is untrue to a reader of a page that lists subprocessors. The law does not count a processor among third parties, but few readers know that, and none should have to. A sentence that names its limits ("other than the subprocessors listed", "for advertising") is left alone.',
  source: 'GDPR Art. 4(10)',
  check(content) {
    const names = (content.trust?.subprocessors ?? [])
      .filter(({ undecided, engagement }) => !undecided && engagement !== 'customer-directed')
      .map(({ name }) => name);
    if (names.length === 0) return [];
    const { name, legal_name, product } = content.trust?.site.company ?? {};
    const own = [name, legal_name, product].filter((one) => one !== undefined).map(literally);
    // "Nobody outside Acme" is nobody outside of us.
    const us = new RegExp(
      `(?<=\\b(?:outside|beyond|but|except|than|besides) )(?:${own.join('|')})(?!\\w)`,
      'g',
    );
    return claimedSentences(content).flatMap(({ field, text }) => {
      const found = claimIn(text, names, us);
      if (!found) return [];
      return [
        {
          place: { ...field.place, words: found.words },
          message: `The page says "${found.words.replace(/[\s*_[]+/g, ' ')}", and its register names ${listed(names)}.`,
          fix: `Say what is true, such as: ${found.instead}`,
        },
      ];
    });
  },
};

function claimIn(text: string, names: readonly string[], us: RegExp) {
  const plain = plainly(text).replace(us, (name) => 'us'.padEnd(name.length));
  if (!maySayNobody(plain)) return undefined;
  const sentence = annotate(plain);
  if (sentence.isOfAVendor(names)) return undefined;
  for (const { pattern, instead } of claimsOfNoVendors)
    for (const { 0: words, index: start } of plain.matchAll(pattern)) {
      const span = { start, end: start + words.length };
      const isSaid =
        sentence.heldBack(hedgeOfNoVendors, span).length === 0 &&
        !sentence.isOfOneKind(span) &&
        !isDeniedItself(plain, span);
      if (isSaid) return { words: text.slice(start, span.end), instead };
    }
  return undefined;
}

// "No ads, no trackers, no subprocessors": what comes before in a series denies itself alone.
function isDeniedItself(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - 500);
  const last = [...text.slice(from, start).matchAll(series)].at(-1)?.index ?? 0;
  return isDenied(text.slice(from + last), start - from - last, end - from - last);
}
const series = /,|\b(?:and|or|nor)\b/g;

const listed = (names: readonly string[]) =>
  names.length <= 3
    ? names.join(names.length === 2 ? ' and ' : ', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
