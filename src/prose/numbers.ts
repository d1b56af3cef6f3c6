// Numbers and lengths of time as people write them: "five", "twenty-one", "72 hours", "three business days", "thirty (30) days".
import { phrase } from './compiler.ts';
import { numberWordsIn } from './number-words.ts';

const small = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const worth = new Map([
  ...small.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** The longer word first: "six" is also the beginning of "sixteen". */
export const numberWord = `((a|two) dozen|(${tens.join('|')})(~(${small.slice(0, 9).join('|')}))?|${small.toReversed().join('|')})`;

/** Of a number in digits or in words; "a" is one. */
export function numberOf(written: string): number {
  if (/\d/.test(written)) return Number(written);
  const words = written.toLowerCase();
  if (words.endsWith('dozen')) return words.startsWith('two') ? 24 : 12;
  return words.split(/[^a-z]+/).reduce((sum, word) => sum + (worth.get(word) ?? 0), 0) || 1;
}

export interface LengthInWords {
  /** As the fields write it: `72 hours`, `3 business-days`. */
  length: string;
  start: number;
  end: number;
}

export const units = 'minute|min|hour|hr|h|day|week|month|year';
const inFull: Readonly<Record<string, string>> = { min: 'minute', hr: 'hour', h: 'hour' };

// "A day" is a length behind "within" and "inside" only; a number behind a dash or a point is the end of another.
const count = String.raw`(?<![\w.,/$€£-])(?<count>\d{1,4}|${numberWord}|(?<=\b(?:within|inside) )an?)( \(\d{1,4}\))?`;
const working = '((?<business>business|working)~|(calendar|full|clear|consecutive)~)?';
const length = phrase(`${count}~?${working}(?<unit>${units})s?(?!\\w)`);
// How often something is done, how old it is, and when it is open are no lengths of time within which something happens.
const isNone =
  /^(?:\s+(?:a|per|each|every)\s+(?:day|week|month|year)|\s+(?:ago|old)\b|\s*\/\s*\d)/i;
const isOften = /\b(?:every|each|last|past|previous|older than|over|for over)\s+$/i;

/**
 * Of a text without Markdown marks. What a reference prints in a site of another language is in that language, so its words
 * for the units are read, too.
 */
export function lengthsIn(text: string, language = 'en'): LengthInWords[] {
  if (!language.startsWith('en')) return [...lengthsIn(text), ...lengthsInLanguage(text, language)];
  return [...text.matchAll(length)].flatMap(({ 0: words, index, groups = {} }) => {
    const end = index + words.length;
    if (
      isNone.test(text.slice(end, end + 40)) ||
      isOften.test(text.slice(Math.max(0, index - 40), index))
    )
      return [];
    const number = numberOf(groups.count ?? '');
    const unit = (groups.unit ?? '').toLowerCase();
    const singular = inFull[unit] ?? unit;
    const named = groups.business && singular === 'day' ? 'business-day' : singular;
    return [{ length: `${number} ${named}${number === 1 ? '' : 's'}`, start: index, end }];
  });
}

const share =
  /(?<![\w.,])(?<share>\d{1,3}(?:[.,]\d{1,4})?)\s?(?:%|(?:per ?cent|prozent|procent|pour cent|por ciento|per cento)\b)/gi;

/** Shares in percent: `99.8`, wherever they stand. */
export function sharesIn(text: string): { share: string; start: number; end: number }[] {
  return [...text.matchAll(share)].map(({ 0: words, index, groups = {} }) => ({
    share: (groups['share'] ?? '').replace(',', '.'),
    start: index,
    end: index + words.length,
  }));
}

const unitNames = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** Lengths of time in a text of another language, by the words that it has for the units and numbers: `72 Stunden`, `drei Tage`. */
function lengthsInLanguage(text: string, language: string): LengthInWords[] {
  const numbers = numberWordsIn(language);
  return patternsIn(language).flatMap(({ unit, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, 1: written = '', index }) => {
      const number = numbers.get(written.toLowerCase().replaceAll(/\s/g, '-')) ?? Number(written);
      return {
        length: `${number} ${unit}${number === 1 ? '' : 's'}`,
        start: index,
        end: index + words.length,
      };
    }),
  );
}

/** Made once for a language: every text of a page is held against them. */
function patternsIn(language: string): readonly UnitPattern[] {
  const known = patterns.get(language) ?? patternsFor(language);
  patterns.set(language, known);
  return known;
}

const patterns = new Map<string, readonly UnitPattern[]>();

interface UnitPattern {
  unit: (typeof unitNames)[number];
  /** A count, in digits or in words, and the unit. */
  pattern: RegExp;
}

function patternsFor(language: string): UnitPattern[] {
  const inWords = [...numberWordsIn(language).keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('-', String.raw`[\s-]`));
  const count = [String.raw`\d{1,4}`, ...inWords].join('|');
  return unitRootsIn(language).map(({ unit, root, forms }) => {
    // "dzień" and "dni" have no beginning in common.
    const word = root.length < 2 ? `(?:${forms.join('|')})` : `${root}\\p{L}{0,4}`;
    const pattern = new RegExp(`(?<![\\p{L}\\d.,-])(${count})[\\s\\u00a0]${word}(?!\\p{L})`, 'giu');
    return { unit, pattern };
  });
}

/** What all forms of a unit begin with, and the forms. */
export const unitRootsIn = (language: string) =>
  unitNames.map((unit) => {
    // Counts of all plural forms: one, few and many (Unicode CLDR).
    const forms = [1, 2, 5].map((count) => unitWord(count, unit, language).trim());
    return { unit, root: forms.reduce(commonStart).replaceAll(/[^\p{L}]/gu, ''), forms };
  });

const unitWord = (count: number, unit: string, language: string) =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
    .formatToParts(count)
    .find(({ type }) => type === 'unit')?.value ?? '';

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
