// Where a sentence says how many subprocessors there are in all: "our 5 subprocessors", "a total of twelve sub-processors".
// A part of them ("two AI subprocessors", "one of our", "three new"), a bound and a change say something else.
import { annotate, compileHedge } from '../annotate.ts';
import { anyOf, claims, compiled, says } from '../compiler.ts';
import { vendorNouns, will } from '../lexicon.ts';
import { numberWordsIn } from '../number-words.ts';
import { numberOf, numberWord } from '../numbers.ts';
import { unmarked } from '../unmarked.ts';

type Bound = 'more' | 'at-least' | 'fewer' | 'at-most';

export interface CountedVendors {
  count: number;
  /** "More than five" and "at least five" are a bound below, "up to five" and "fewer than five" one above. */
  bound?: Bound;
  /** As they stand in the text. */
  words: string;
}

export function countsIn(text: string): CountedVendors[] {
  const plain = unmarked(text);
  const found = totals.flatMap(({ pattern }) =>
    [...plain.matchAll(pattern)].map(
      ({ 0: words, index, groups: { number: written = words, bound = '' } = {} }) => ({
        start: index,
        end: index + words.length,
        count: numberOf(written),
        bound: bound.toLowerCase().replace(/\s+/g, ' '),
      }),
    ),
  );
  if (found.length === 0) return [];
  const said = annotate(plain);
  return found
    .filter((span) =>
      said.heldBack(hedgeOfCounts, span).every((words) => span.bound.includes(words)),
    )
    .filter(({ start }) => !isOfSome(plain.slice(Math.max(0, start - 20), start)))
    .filter(
      ({ start }, at, all) =>
        !all.slice(0, at).some((one) => one.start <= start && start < one.end),
    )
    .map(({ start, end, count, bound }) => ({
      count,
      ...(bound && { bound: boundOf(bound) }),
      words: text.slice(start, end),
    }));
}

const bounds: Readonly<Record<Bound, string>> = {
  more: 'more than|over|above|upwards of',
  'at-least': 'at least|no (fewer|less) than',
  fewer: 'fewer than|less than|under|below',
  'at-most': 'at most|up to|no more than',
};
const boundOf = (words: string): Bound =>
  (Object.keys(bounds) as Bound[]).find((one) => new RegExp(`^(?:${bounds[one]})$`).test(words)) ??
  'more';

const number = `((?<bound>${Object.values(bounds).join('|')}) )?(?<number>\\d{1,3}|${numberWord})`;
const kind = anyOf`
  ((third~party|external|outside|approved|authori[sz]ed|current|active|trusted|vetted|different|carefully (chosen|selected)) ){0,2}`;
const subprocessors = `${kind}sub-?processors?`;
const vendors = `${kind}(${vendorNouns}|companies|firms|businesses|third parties|service providers|entries)`;
const register = '(register|list|page)';
const here = `((in|on) (our|the|this) (\\w+ )?${register}|(are |is )?(listed|named|shown|disclosed))`;
const uses = anyOf`
  (use|engage|employ|list|name)s?|(rely|relies) on|works? with|have|has|there are|only|just|exactly|currently`;
const narrowing = anyOf`
  that|who|which|whose|in|from|outside|within|based|located|for|with|of|under|behind|hosted|abroad|may|can|only`;
// What follows narrows them down: "the two subprocessors in the US", "five subprocessors for e-mail".
const inAll = `(?![-’'])(?! ${narrowing}\\b(?! (our|the|this) (\\w+ )?${register}\\b)(?! (total|all)\\b))`;

const besidesUs = '( (besides|beside|other than|apart from) (us|ourselves))?';

const isOfSome = says('((one|each|some|any|most|two|both|none|more|fewer|less) of|every) $|-$');

export const totals = compiled(claims`
  (our|these|the( following)?|its|all( of)?( our| the| these)?) ${number} ${subprocessors}\b${inAll}
    sees: All of our five sub-processors sign. | leaves: Our five AI subprocessors sign.
  (total of|in total,?|altogether,?) ${number} ${subprocessors}
    sees: A total of nineteen subprocessors | leaves: A total of nineteen employees
  ${uses} (only |just |exactly |currently |a total of )?${number} ${subprocessors}\b${inAll}
    sees: We use twenty-one subprocessors. | leaves: We use two subprocessors for e-mail.
  ${number} ${subprocessors} (in total|in all|altogether|${here})
    sees: Thirty subprocessors in total. | leaves: Thirty subprocessors in Asia.
  (the|our|these|all) (of the )?${number} ${vendors} ${here}
    sees: The 7 vendors in our register | leaves: The 7 vendors in our office
  ${register}( of subprocessors)? (has|holds|contains|names|lists|counts|shows|of) ${number} ${vendors}\b${inAll}
    sees: The register names 9 companies. | leaves: The register names 9 companies in the EU.
  ${number} ${vendors}${besidesUs} (that )?(process|handle|touch|receive|see|have access to) ((your|customer|personal|our customers['’]) data|((your|customer|personal) )?data (on our behalf|for us))
    sees: More than 5 companies process data on our behalf. | leaves: 5 companies process our invoices.
  (number of sub-?processors( is|:) |sub-?processors(: | \())${number}\b(?! (days?|weeks?|hours?|months?))
    sees: Number of subprocessors: 4 | leaves: Subprocessors: 30 days
`);

const hedgeOfCounts = compileHedge({
  kinds: ['past'],
  clause: anyOf`
    ${will}|would|had|was|were|removed|added|adding|used to|until|before|last year|started with|began with|began|grew
    planned|plan to|(by|in|since) 20\d\d|up to|at least|at most|(more|fewer|less) than|over|under|about|around
    approximately|roughly|some|nearly|almost|if|when|another|each of|not|never|\w+n't`,
});

const nounsIn: Readonly<Record<string, string>> = {
  de: 'Unterauftrags(?:verarbeiter|nehmer)\\p{L}*|Subunternehmer\\p{L}*|Auftragsverarbeiter\\p{L}*|Dienstleister\\p{L}*|Anbieter\\p{L}*',
  fr: 'sous-traitants? ?(?:ultérieurs?)?|prestataires?|fournisseurs?',
  es: 'subencargados?|subprocesadores|proveedor(?:es)?',
  nl: 'subverwerkers?|leveranciers?|dienstverleners?',
  it: 'sub-?responsabili|fornitor[ie]',
  pl: 'podprocesor\\p{L}*|podwykonawc\\p{L}*|dostawc\\p{L}*',
};

/** Numbers of vendors in a text of another language: "elf Unterauftragsverarbeiter", "12 externe Dienstleister". */
export function countsInLanguage(
  text: string,
  language: string,
): { count: number; start: number; end: number }[] {
  const code = language.slice(0, 2);
  const noun = nounsIn[code];
  if (noun === undefined) return [];
  const numbers = numberWordsIn(code);
  const inWords = [...numbers].filter(([, of]) => of > 1).map(([word]) => word);
  const counted = new RegExp(
    `(?<![\\p{L}\\d])(\\d{1,3}|${inWords.join('|')}) (?:\\p{L}+ ){0,2}(?:${noun})(?!\\p{L})`,
    'giu',
  );
  return [...text.matchAll(counted)].map(({ 0: words, 1: written = '', index }) => ({
    count: numbers.get(written.toLowerCase()) ?? Number(written),
    start: index,
    end: index + words.length,
  }));
}
