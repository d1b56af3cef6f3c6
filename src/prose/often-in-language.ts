// How often something is done, in the languages that a page may be in besides English: "einmal pro Woche", "täglich", "chaque mois".
import { numberWordsIn } from './number-words.ts';
import { unitRootsIn, type LengthInWords } from './numbers.ts';
import { divided } from './periods.ts';

interface Frequencies {
  /** What stands before a unit: "jede Woche". */
  each: string;
  /** What stands before one behind a number of times only: "zweimal im Jahr". */
  behindTimes: string;
  /** The end of a number of times: "zwei-mal". */
  times: string;
  /** Words that are units without a form of their own in Unicode CLDR, each with its length. */
  units: string;
  /** Beginnings of adverbs and adjectives, the longer one first. */
  adverbs: string;
}

const languages: Readonly<Record<string, Frequencies>> = {
  de: {
    each: 'pro|je|jede[nrsm]?|alle',
    behindTimes: 'im|am|in der',
    times: '[ ]?mal',
    units: 'Nacht=1 day|Quartal=3 months|Halbjahr=6 months|Werktag=1 business-day',
    adverbs:
      'vierteljährlich=3 months|halbjährlich=6 months|stündlich=1 hour|täglich=1 day|nächtlich=1 day|wöchentlich=1 week|monatlich=1 month|quartalsweise=3 months|jährlich=1 year|alljährlich=1 year',
  },
  fr: {
    each: 'par|chaque|tou(?:te)?s les',
    behindTimes: "à l['’]",
    times: ' fois',
    units: 'nuit=1 day|trimestre=3 months|semestre=6 months',
    adverbs:
      'quotidien=1 day|hebdomadaire=1 week|mensuel=1 month|trimestriel=3 months|semestriel=6 months|annuel=1 year',
  },
  es: {
    each: 'por|cada|tod[oa]s l[oa]s',
    behindTimes: 'al?(?: la)?',
    times: ' ve(?:z|ces)',
    units: 'noche=1 day|trimestre=3 months|semestre=6 months',
    adverbs:
      'diari=1 day|semanal=1 week|mensual=1 month|trimestral=3 months|semestral=6 months|anual=1 year',
  },
  nl: {
    each: 'per|elke?|iedere?|om de',
    behindTimes: 'in (?:de|het)',
    times: ' ?(?:maal|keer)',
    units: 'nacht=1 day|kwartaal=3 months|halfjaar=6 months',
    adverbs:
      'driemaandelijks=3 months|halfjaarlijks=6 months|uurlijks=1 hour|dagelijks=1 day|wekelijks=1 week|maandelijks=1 month|jaarlijks=1 year',
  },
  it: {
    each: 'per|ogni|tutt[ie] (?:i|gli|le)',
    behindTimes: "al|alla|all['’]",
    times: ' volt[ae]',
    units: 'notte=1 day|trimestre=3 months|semestre=6 months',
    adverbs:
      'giornalier=1 day|quotidian=1 day|settimanal=1 week|mensil=1 month|trimestral=3 months|semestral=6 months|annual=1 year',
  },
  pl: {
    each: 'co|każd\\p{L}+|raz (?:na|w)',
    behindTimes: 'na|w',
    times: ' raz[ya]?',
    units: 'noc=1 day|kwartał=3 months|półrocze=6 months|tygodni=1 week',
    adverbs:
      'codzienn=1 day|cotygodniow=1 week|tygodniow=1 week|comiesięczn=1 month|miesięczn=1 month|kwartaln=3 months|półroczn=6 months|coroczn=1 year|roczn=1 year',
  },
};

interface Reader {
  each: RegExp;
  /** Whether what stands before a unit needs no number of times. */
  isEach(words: string): boolean;
  adverbs: RegExp;
  lengthOf(word: string): string;
  timesOf(written: string | undefined): number;
}

const readers = new Map<string, Reader | undefined>();

/** None for a language that is not here. A number and a unit ("alle 24 Stunden") is a length of time, and found as one. */
export function oftenInLanguage(text: string, language: string): LengthInWords[] {
  const code = language.slice(0, 2);
  if (!readers.has(code)) readers.set(code, readerFor(code));
  const reader = readers.get(code);
  if (!reader) return [];
  const spanOf = ({ 0: words, index }: RegExpExecArray) => ({
    start: index,
    end: index + words.length,
  });
  return [
    ...[...text.matchAll(reader.each)].flatMap((match) => {
      const { times, each = '', unit = '' } = match.groups ?? {};
      if (times === undefined && !reader.isEach(each)) return [];
      return [{ length: divided(reader.lengthOf(unit), reader.timesOf(times)), ...spanOf(match) }];
    }),
    ...[...text.matchAll(reader.adverbs)].map((match) => ({
      length: reader.lengthOf(match[0]),
      ...spanOf(match),
    })),
  ];
}

function readerFor(code: string): Reader | undefined {
  const own = languages[code];
  if (!own) return undefined;
  const lengths = new Map([
    ...[...own.adverbs.split('|'), ...own.units.split('|')].map((pair) => {
      const [beginning = '', length = ''] = pair.split('=');
      return [beginning, length] as const;
    }),
    ...unitRootsIn(code).flatMap(({ unit, root, forms }) =>
      (root.length < 2 ? forms : [root]).map((one) => [one, `1 ${unit}`] as const),
    ),
  ]);
  const isAdverb = (root: string) => own.adverbs.includes(`${root}=`);
  const anyOfThem = (roots: readonly string[]) => `(?:${roots.join('|')})\\p{L}{0,7}(?!\\p{L})`;
  const numbers = numberWordsIn(code);
  const count = ['\\d{1,2}', ...[...numbers].filter(([, of]) => of < 10).map(([word]) => word)];
  const roots = [...lengths.keys()];
  return {
    each: new RegExp(
      `(?<!\\p{L})(?:(?<times>${count.join('|')})(?:${own.times}) )?` +
        `(?<each>${own.each}|${own.behindTimes}) ?(?<unit>${anyOfThem(roots.filter((root) => !isAdverb(root)))})`,
      'giu',
    ),
    isEach: (words) => new RegExp(`^(?:${own.each})$`, 'iu').test(words),
    adverbs: new RegExp(`(?<!\\p{L})${anyOfThem(roots.filter(isAdverb))}`, 'giu'),
    lengthOf: (said) =>
      lengths.get(roots.find((root) => said.toLowerCase().startsWith(root.toLowerCase())) ?? '') ??
      '',
    timesOf: (written) =>
      written === undefined ? 1 : (numbers.get(written.toLowerCase()) ?? (Number(written) || 1)),
  };
}
