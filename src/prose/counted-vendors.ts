// Where a sentence says how many subprocessors there are in all: "our 5 subprocessors", "a total of twelve sub-processors".
// A part of them ("two AI subprocessors", "one of our", "three new"), a bound and a change say something else.
import { unmarked } from './unmarked.ts';

export interface CountedVendors {
  count: number;
  /** As they stand in the text. */
  words: string;
}

export function countsIn(text: string): CountedVendors[] {
  const plain = unmarked(text);
  if (otherTimes.test(plain)) return [];
  const found = totals.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(
      ({ 0: words, index, groups: { number: written = words } = {} }) => ({
        start: index,
        end: index + words.length,
        count: numberOf(written),
      }),
    ),
  );
  return found
    .filter(
      ({ start }, at) => !found.slice(0, at).some((one) => one.start <= start && start < one.end),
    )
    .map(({ start, end, count }) => ({ count, words: text.slice(start, end) }));
}

const words = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const worth = new Map([
  ...words.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

function numberOf(written: string): number {
  if (/\d/.test(written)) return Number(written);
  const small = written.toLowerCase();
  if (small.endsWith('dozen')) return small.startsWith('two') ? 24 : 12;
  return small.split(/[-\s]/).reduce((sum, word) => sum + (worth.get(word) ?? 0), 0);
}

const number = `(?<number>\\d{1,3}|(?:a|two) dozen|(?:${tens.join('|')})(?:(?:-| )(?:${words.slice(0, 9).join('|')}))?|${words.join('|')})`;
const kind =
  '(?:(?:third(?:-| )party|external|outside|approved|authori[sz]ed|current|active|trusted|vetted|different|carefully chosen|carefully selected) ){0,2}';
const subprocessors = `${kind}sub-?processors?`;
const vendors = `${kind}(?:sub-?processors?|vendors|providers|suppliers|companies|third parties|service providers|entries)`;
const register = '(?:register|list|page)';
const here = `(?:(?:in|on) (?:our|the|this) (?:\\w+ )?${register}|(?:are |is )?(?:listed|named|shown|disclosed))`;
// What follows narrows them down: "the two subprocessors in the US", "five subprocessors for e-mail".
const inAll =
  "(?![-’'])(?! (?:that|who|which|whose|in|from|outside|within|based|located|for|with|of|under|behind|hosted|abroad|may|can|only)\\b(?! (?:our|the|this) (?:\\w+ )?(?:register|list|page)\\b)(?! (?:total|all)\\b))";

const totals = [
  `(?:our|these|the(?: following)?|its|all(?: of)?(?: our| the| these)?) ${number} ${subprocessors}\\b${inAll}`,
  `(?:total of|in total,?|altogether,?) ${number} ${subprocessors}\\b`,
  `(?:use|uses|using|have|has|engage|engages|employ|employs|rely on|relies on|work with|works with|list|lists|name|names|there are|only|just|exactly|currently) (?:only |just |exactly |currently |a total of )?${number} ${subprocessors}\\b${inAll}`,
  `${number} ${subprocessors} (?:in total|in all|altogether|${here})\\b`,
  `(?:the|our|these|all) (?:of the )?${number} ${vendors} ${here}\\b`,
  `${register}(?: of subprocessors)? (?:has|holds|contains|names|lists|counts|shows|of) ${number} ${vendors}\\b${inAll}`,
  `${number} ${vendors} (?:that )?(?:process|handle|touch|receive|see|have access to) (?:your|customer|personal) data\\b`,
  `(?:number of sub-?processors(?: is|:) |sub-?processors(?:: | \\())${number}\\b(?! (?:days?|weeks?|hours?|months?))`,
].map(
  (pattern) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}-]|\\b(?:one|each|some|any|most|two|both|none|more|fewer|less) of |\\bevery )(?:${pattern.replaceAll(' ', '\\s+')})`,
      'giu',
    ),
);

const otherTimes =
  /\b(?:will|would|had|was|were|removed|added|adding|used to|formerly|previously|until|before|last year|in the past|started with|began with|began|grew|planned|plan to|by 20\d\d|in 20\d\d|since 20\d\d|up to|at least|at most|more than|fewer than|less than|over|under|about|around|approximately|roughly|some|nearly|almost|if|when|another|each of|not|never|\w+n['’]t)\b/i;
