// Lengths of time as people write them in a sentence: "72 hours", "three business days", "30-day", "thirty (30) days", "a week".

export interface LengthInWords {
  /** As the fields write it: `72 hours`, `3 business-days`. */
  length: string;
  start: number;
  end: number;
}

const numbers = new Map<string, number>([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'].map(
    (word, index): [string, number] => [word, index + 1],
  ),
  ...Object.entries({ a: 1, an: 1, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20 }),
  ...Object.entries({ 'twenty-four': 24, thirty: 30, 'forty-five': 45, 'forty-eight': 48 }),
  ...Object.entries({ sixty: 60, 'seventy-two': 72, ninety: 90 }),
]);

const units = new Map([
  ...['minute', 'hour', 'day', 'week', 'month', 'year'].map((unit): [string, string] => [
    unit,
    unit,
  ]),
  ...Object.entries({ min: 'minute', hr: 'hour', h: 'hour' }),
]);

const anyOf = (words: Iterable<string>) =>
  [...words]
    .filter((word) => !/^an?$/.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|');

// "A day" is a length behind "within" only; a number behind a dash or a point is the end of another.
const length = new RegExp(
  [
    String.raw`(?<![\w.,/$€£-])(\d{1,4}|${anyOf(numbers.keys())}|(?<=\bwithin\s+)an?)(?:\s+\(\d{1,4}\))?`,
    String.raw`(?:\s+|-)?(?:(business|working)[\s-]+|(?:calendar|full|clear|consecutive)[\s-]+)?`,
    String.raw`(${anyOf(units.keys())})s?(?!\w)`,
  ].join(''),
  'gi',
);
// How often something is done, how old it is, and when it is open are no lengths of time within which something happens.
const isNone =
  /^(?:\s+(?:a|per|each|every)\s+(?:day|week|month|year)|\s+(?:ago|old)\b|\s*\/\s*\d)/i;
const isOften = /\b(?:every|each|last|past|previous|older than|over|for over)\s+$/i;

/** In the order of the text, which is without Markdown marks. */
export function lengthsIn(text: string): LengthInWords[] {
  return [...text.matchAll(length)].flatMap(
    ({ 0: words, 1: count = '', 2: business, 3: unit = '', index }) => {
      const end = index + words.length;
      if (
        isNone.test(text.slice(end, end + 40)) ||
        isOften.test(text.slice(Math.max(0, index - 40), index))
      )
        return [];
      const number = numbers.get(count.toLowerCase()) ?? Number(count);
      const singular = units.get(unit.toLowerCase()) ?? '';
      const named = business && singular === 'day' ? 'business-day' : singular;
      return [{ length: `${number} ${named}${number === 1 ? '' : 's'}`, start: index, end }];
    },
  );
}
