// Days as people write them in any language of a page: "31. Januar 2027", "le 3 mars", "01.02.2027", "2027-Q1", "2027".
import type { Span } from './annotate.ts';

export interface WrittenDay extends Span {
  /** As fields write it: `2027-01-31`, `2027-01`, `2027-Q1`, `2027`; nothing where no year stands there. */
  day?: string;
}

export function daysInLanguage(text: string, language: string): WrittenDay[] {
  if (!/\d/.test(text)) return [];
  const { pattern, months } = readerFor(language);
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
    const { iso, numeric, quarter, of, month, year, only } = groups;
    if (month && !of && !year) return [];
    const [first = '', second = '', last = ''] = numeric?.split(/[./]\s?/) ?? [];
    const day =
      iso ??
      only ??
      (numeric && `${last}-${two(second)}-${two(first)}`) ??
      (quarter && `${/20\d\d/.exec(quarter)?.[0]}-${/[QH]\d/i.exec(quarter)?.[0].toUpperCase()}`) ??
      (year &&
        month &&
        [year, two(months.get(month.toLowerCase()) ?? ''), ...(of ? [two(of)] : [])].join('-'));
    return [{ start: index, end: index + words.length, ...(day && { day }) }];
  });
}

const two = (number: string) => number.padStart(2, '0');

interface Reader {
  pattern: RegExp;
  /** The number of each month, by its names. */
  months: ReadonlyMap<string, string>;
}

const readers = new Map<string, Reader>();

function readerFor(language: string): Reader {
  const known = readers.get(language) ?? madeFor(language);
  readers.set(language, known);
  return known;
}

// A month alone and behind a day: "styczeń", "31 stycznia".
function madeFor(language: string): Reader {
  const ways = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const months = new Map(
    ways.flatMap((way) =>
      Array.from({ length: 12 }, (_, index) => {
        const parts = new Intl.DateTimeFormat(language, way).formatToParts(
          new Date(2026, index, 1),
        );
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [name.toLowerCase(), String(index + 1)] as const;
      }),
    ),
  );
  const month = [...months.keys()].join('|');
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d.,:/-])(?:(?<iso>20\d\d-\d\d-\d\d)|(?<quarter>20\d\d[ /-]?[QH][1-4]|[QH][1-4][ /-]?20\d\d)` +
      String.raw`|(?<numeric>\d{1,2}([./]) ?\d{1,2}\4 ?20\d\d)` +
      String.raw`|(?:(?<of>\d{1,2})(?:[.ºª]|er)? (?:de )?)?(?<month>${month})(?: (?:del? )?(?<year>20\d\d))?` +
      String.raw`|(?<only>20\d\d))(?![\p{L}\d]|[.,:/-]\d)`,
    'giu',
  );
  return { pattern, months };
}
