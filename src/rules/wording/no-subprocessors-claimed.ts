// Finds sentences that deny any vendor above a register that names some.
import { claimedSentences } from './claimed-sentences.ts';
import { claimsOfNoVendors } from '../../prose/claims/no-vendors.ts';
import { isDenied } from '../../prose/honest-speech.ts';
import { isOfOneKind, speaksOfAVendor, wordsAround } from '../../prose/phrases.ts';
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
    return claimedSentences(content).flatMap(({ field, text }) => {
      if (speaksOfAVendor(text, names)) return [];
      const found = claimIn(text);
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

function claimIn(text: string): { words: string; instead: string } | undefined {
  const plain = plainly(text);
  if (!maySayNobody(plain.replace(/[\s*_]+/g, ' '))) return undefined;
  for (const { pattern, instead } of claimsOfNoVendors)
    for (const { 0: words, index } of plain.matchAll(pattern)) {
      const end = index + words.length;
      if (
        limits.test(wordsAround(plain, index, end)) ||
        isOfOneKind(plain, index, words) ||
        isDeniedItself(plain, index, end)
      )
        continue;
      return { words: text.slice(index, end), instead };
    }
  return undefined;
}

// A look at the words spares most sentences forty patterns.
const maySayNobody = (text: string) =>
  denies.test(text) && (others.test(text) || (somebody.test(text) && itsData.test(text)));
const denies =
  /n't\b|\b(?:no|not|never|none|nobody|nothing|without|free|zero|only|alone|all|everything|ourselves|in[ -]house|empty|exclusively|solely|entirely|fully|completely|purely|strictly|always|100|between)\b/i;
const others =
  /third[ -]part|\bpart(?:y|ies)\b|vendor|provider|supplier|sub-?processor|(?:no|any|other|data) processor|contractor|(?:other|outside|external|another) compan|outsid|outsourc|subcontract|in[ -]house|our own/i;
const somebody =
  /\b(?:nobody|no one|one else|anyone|anybody|others|ourselves|by us|and us|only we|we alone|only ones?|leaves? our|exits? our|farm|contract)\b/i;
const itsData =
  /\b(?:data|information|content|records|files|documents|uploads|it|them|everything|anything|processing|access)\b/i;

// "No ads, no trackers, no subprocessors": what comes before in a series denies itself alone.
function isDeniedItself(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 500);
  const last = [...text.slice(from, start).matchAll(series)].at(-1)?.index ?? 0;
  return isDenied(text.slice(from + last), start - from - last, end - from - last);
}
const series = /,|\b(?:and|or|nor)\b/g;

const limits =
  /\b(?:other than|except|apart from|aside from|besides|beyond|unless|but (?:the|our|those)|without (?:your|a|an|the|prior|notice|consent|permission|telling|asking|being)|(?:for|to) (?:advertis\w+|market\w*|ads|their own|any other|other purposes|analytics|profit|resale|train\w*|money|commercial|payment)|(?:commercial|marketing|advertising) purposes|listed|below|above|register|outside(?! compan)|only|until|yet|in the (?:EU|EEA|US|UK)|if|once|soon|goal|plan(?:s|ned|ning)?|aims?|hope|future|roadmap|by 20\d\d|from 20\d\d|as of 20\d\d|(?:self|on)-(?:hosted|prem\w*)|(?:your|their) own|in your browser|on your (?:own )?(?:device|machine|computer|phone)|locally|this (?:feature|step|function|tool|site|website|form|survey))\b/i;

const listed = (names: readonly string[]) =>
  names.length <= 3
    ? names.join(names.length === 2 ? ' and ' : ', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
