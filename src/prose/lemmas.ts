// A text as a row of folded words without articles, and patterns in plain words that find every form of them: "keep for" finds "kept for".
import type { Span } from './annotate.ts';
import { rootOf } from './word-roots.ts';

/** A text that went through `unmarked`, with its words folded. */
export interface Lemmas {
  /** Words and marks, each between two blanks. */
  row: string;
  words: ReadonlySet<string>;
  /** From a stretch of the row to the place in the text. */
  spanOf(start: number, end: number): Span;
}

const parts = /\d+(?:[.,:]\d+)*|\p{L}+(?:['’]\p{L}+)?|[,;:.()—–|!?%/]/gu;

export function lemmasOf(text: string): Lemmas {
  const found = [...text.matchAll(parts)].filter(([part]) => !articles.test(part));
  const starts: number[] = [];
  const words = found.map(([part]) => foldOf(part));
  let end = 1;
  for (const word of words) {
    starts.push(end);
    end += word.length + 1;
  }
  const at = (place: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= place),
    );
  return {
    row: ` ${words.join(' ')} `,
    words: new Set(words),
    spanOf(start, end) {
      const [first, last] = [found[at(start)], found[at(Math.max(start, end - 2))]];
      return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
    },
  };
}

const articles = /^(?:an?|the)$/i;
const folded = new Map<string, string>();

function foldOf(part: string): string {
  const word = part.toLowerCase().replace(/['’]s$/, '');
  const known = folded.get(word) ?? (/^\p{L}/u.test(word) ? folding(word) : word);
  // A text can be a mebibyte of words that no other text has.
  if (folded.size < 5000) folded.set(word, known);
  return known;
}

// A short word is nothing without its last letter: "note" is not "not". "Named" and "naming" are forms of "name".
function folding(word: string): string {
  const base = irregular.get(word) ?? irregular.get(word.replace(/s$/, '')) ?? word;
  const [, short] = /^(.?[^aeiou]?[aeiouy][^aeiouy])(?:e[ds]?|ing)$/.exec(base) ?? [];
  return short !== undefined && short.length <= 4 ? `${short}e` : rootOf(base);
}

const irregular = new Map(
  'sell sold|tell told|hear heard|lose lost|leave left|run ran|take took taken|give gave given|hold held|find found|make made|choose chose chosen|see saw seen|know knew known|buy bought|store storage|erase erasure|recover recovery|approve approval|audit auditor|sign signature|renew renewal|remove removal|stand stood|lie lay|write wrote written|keep kept|teach taught|send sent|go goes went gone|do does did done|come came|begin began begun|bring brought|speak spoke spoken|break broke broken|steal stole stolen|forget forgot forgotten|lead led|meet met|pay paid|draw drew drawn|grow grew grown|show shown|hide hid hidden|build built|spend spent|catch caught|fall fell fallen|win won|get got gotten|mean meant|think thought|throw threw thrown'
    .split('|')
    .flatMap((line) => {
      const [first = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, first] as const);
    }),
);

/** Alternatives of words; what few sentences ask for is made when one does. */
export interface LemmaPattern {
  readonly pattern: RegExp;
  /** Words that are an alternative each. */
  readonly alone: readonly string[];
  /** The others. */
  readonly longer: readonly LongerWay[];
}

interface LongerWay {
  /** What it begins with; nothing where it may begin with any word. */
  first: readonly string[] | undefined;
  readonly pattern: RegExp;
}

const anyWords = String.raw`(?:[^ ,;:.()—–|!?]+ )`;

/**
 * Alternatives on lines or behind commas. In each, a blank parts words, `/` parts words of which one stands there, a `?` makes a word
 * optional, `~` is up to four words, `~~` up to six with commas between, `*` exactly one, and `#` a number in digits.
 */
export function lemmaPattern(words: string): LemmaPattern {
  const ways = words
    .split(/[,\n]/)
    .map((way) => way.trim().split(/\s+/))
    .filter(([first]) => first !== '');
  const isSingle = (way: readonly string[]) => way.length === 1 && !isOpen(way[0] ?? '');
  const foldsOf = (first = '') => first.split('/').map(foldOf);
  let pattern: RegExp | undefined;
  let alone: string[] | undefined;
  let longer: LongerWay[] | undefined;
  return {
    get pattern() {
      return (pattern ??= patternOf(ways));
    },
    get alone() {
      return (alone ??= ways.filter(isSingle).flatMap(([first]) => foldsOf(first)));
    },
    get longer() {
      return (longer ??= ways
        .filter((way) => !isSingle(way))
        .map((way) => {
          const [first = ''] = way;
          let own: RegExp | undefined;
          return {
            first: isOpen(first) ? undefined : foldsOf(first),
            get pattern() {
              return (own ??= patternOf([way]));
            },
          };
        }));
    },
  };
}

const isOpen = (first: string) => /[~*#?]$|^\/$/.test(first);
const patternOf = (ways: readonly (readonly string[])[]) =>
  new RegExp(`(?<= )(?:${ways.map((way) => way.map(stepOf).join('')).join('|')})`, 'g');

function stepOf(step: string): string {
  if (step === '~~') return `(?:[^ .;:!?]+ ){0,6}?`;
  if (step === '~') return `${anyWords}{0,4}?`;
  if (step === '*') return anyWords;
  if (step === '/') return '/ ';
  if (step === '#') return String.raw`\d[\d.,]* `;
  const isOptional = step.endsWith('?');
  const roots = step
    .replace(/\?$/, '')
    .split('/')
    .map((word) => foldOf(word).replaceAll('.', String.raw`\.`));
  return isOptional ? `(?:(?:${roots.join('|')}) )?` : `(?:${roots.join('|')}) `;
}

/** Every place where a pattern stands. */
export const placesOf = (wanted: LemmaPattern, lemmas: Lemmas): Span[] =>
  stands(wanted, lemmas)
    ? [...lemmas.row.matchAll(wanted.pattern)].map(({ 0: found, index }) =>
        lemmas.spanOf(index, index + found.length),
      )
    : [];

/** Whether it stands there at all. */
export const stands = ({ alone, longer }: LemmaPattern, { row, words }: Lemmas): boolean =>
  isOneOf(alone, words) ||
  longer.some((way) => (!way.first || isOneOf(way.first, words)) && row.search(way.pattern) !== -1);

const isOneOf = (some: readonly string[], words: ReadonlySet<string>) =>
  some.some((word) => words.has(word));
