// What `bind: strict` refuses in a text: each length, frequency, share and day, and each count of vendors, with the fields that hold the same.
import { firstDayOf, lastDayOf, type Day } from '../../day.ts';
import { countsIn, countsInLanguage } from '../../prose/claims/counts.ts';
import { daysInLanguage } from '../../prose/days-in-language.ts';
import { daysIn } from '../../prose/days-in-words.ts';
import { lengthsIn, sharesIn } from '../../prose/numbers.ts';
import { oftenInLanguage } from '../../prose/often-in-language.ts';
import { periodsIn } from '../../prose/periods.ts';
import { unmarked } from '../../prose/unmarked.ts';
import type { Span } from '../../prose/annotate.ts';
import type { Figure } from '../../references/references.ts';
import type { PlacedField } from '../rule.ts';
import { isHeld, proseOf, type HandWritten } from './figures-in-texts.ts';

interface Written extends Span {
  kind: Figure['kind'] | 'count';
  isSame(value: string): boolean;
}

/** Of two that overlap, the first. */
export function everyFigure(
  field: PlacedField,
  language: string,
  figures: readonly Figure[],
  inUse: number,
): HandWritten[] {
  const text = proseOf(field);
  const plain = unmarked(text);
  const all: Written[] = [
    ...lengthsAndDays(plain, language),
    ...sharesIn(plain).map(({ share, ...span }) => ({
      ...span,
      kind: 'share' as const,
      isSame: (value: string) => Number(value) === Number(share),
    })),
  ]
    // "Penetration test 2025" is the name of the row.
    .filter(({ start, end }) => !isTitle(field) || !/^20\d\d$/.test(plain.slice(start, end)));
  return all
    .filter(
      ({ start, end }, index) =>
        !all.slice(0, index).some((other) => other.start < end && start < other.end),
    )
    .map(({ kind, isSame, start, end }) => ({
      field,
      words: text.slice(start, end),
      names:
        kind === 'count'
          ? isSame(String(inUse))
            ? ['subprocessors.count']
            : []
          : figures.filter((one) => one.kind === kind && isSame(one.value)).map(({ name }) => name),
      sure: false,
    }));
}

const isTitle = ({ place: { path } }: PlacedField) => path.at(-1) === 'title';

function lengthsAndDays(plain: string, language: string): Written[] {
  const isEnglish = language.startsWith('en');
  const days = isEnglish
    ? daysIn(plain)
    : daysInLanguage(plain, language).map(({ day = '', ...span }) => ({
        ...span,
        from: firstDayOf(day) ?? '',
        to: day === '' ? '' : (lastDayOf(day) ?? ''),
      }));
  const lengths = [
    ...lengthsIn(plain, language),
    ...(isEnglish ? periodsIn(plain) : oftenInLanguage(plain, language)),
  ];
  const counts = isEnglish
    ? countsIn(plain).map(({ count, words }) => ({ count, ...spanOf(words, plain) }))
    : countsInLanguage(plain, language);
  return [
    ...days.map(({ from, to, start, end }) => ({
      start,
      end,
      kind: 'day' as const,
      isSame: (value: string) => isOneDay(value, from, to),
    })),
    ...lengths
      // "Forever" and "the same day" are no figures.
      .filter(
        ({ length, start, end }) =>
          !/^1000 /.test(length) && !/same|by |before/i.test(plain.slice(start, end)),
      )
      .map(({ length, start, end }) => ({
        start,
        end,
        kind: 'length' as const,
        isSame: (value: string) => isHeld(value, length),
      })),
    ...counts.map(({ count, start, end }) => ({
      start,
      end,
      kind: 'count' as const,
      isSame: (value: string) => Number(value) === count,
    })),
  ];
}

const spanOf = (words: string, text: string) => {
  const start = Math.max(0, text.indexOf(words));
  return { start, end: start + words.length };
};

// A month in words ends on day 31, whichever it is.
const isOneDay = (value: string, from: Day, to: Day) =>
  firstDayOf(value) === from && lastDayOf(value)?.slice(0, 7) === to.slice(0, 7);
