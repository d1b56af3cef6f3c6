// Days as people write them, each as the days it can mean: "19 March 2027", "Q2 2027", "the end of 2027", "next spring".
import type { Span } from './annotate.ts';
import type { Day } from '../day.ts';

export interface DayInWords extends Span {
  /** The first and the last day that it can mean. */
  from: Day;
  to: Day;
  /** "By", "until", "since" and "from" leave one end open. */
  open?: 'before' | 'after';
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];
const month = `${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec`;
const year = '(?<year>20\\d\\d)';
const ordinals = ['first', 'second', 'third', 'fourth', 'last'];

/** What a part of a year means: its first and last month, counted from 1. */
const seasons: Readonly<Record<string, [number, number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [11, 12],
  early: [1, 4],
  beginning: [1, 4],
  start: [1, 4],
  mid: [4, 9],
  middle: [4, 9],
  late: [9, 12],
  end: [10, 12],
  'first days': [1, 2],
  'first weeks': [1, 3],
  'first months': [1, 5],
  'last days': [11, 12],
  'last weeks': [11, 12],
  'last months': [9, 12],
};

// The more exact way first.
const ways = [
  String.raw`(?<iso>20\d\d-\d\d-\d\d)`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${month})\.?,? ${year}`,
  String.raw`(?<month>${month})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? ${year}`,
  String.raw`(?:(?<part>early|beginning|start|mid|middle|late|end)(?:-| of )?)?(?<month>${month})\.?,? ${year}`,
  String.raw`(?:Q(?<quarter>[1-4])|(?<ordinal>${ordinals.join('|')}) quarter)(?: of|,|/|-)? ?${year}`,
  String.raw`${year}[ -]?(?:Q(?<quarter>[1-4])|H(?<half>[12]))`,
  String.raw`(?:H(?<half>[12])|(?<ordinalHalf>first|second) half)(?: of|,|/)? ?${year}`,
  String.raw`(?<season>${Object.keys(seasons).join('|')})(?:-| of |,? )(?:the year )?${year}`,
  year,
];
const patterns = ways.map(
  (way) => new RegExp(`(?<![\\w.,/:-])(?:${way})(?![\\w/:-]|\\.\\d)`, 'gi'),
);

/** In the order of the text, which went through `unmarked`. */
export function daysIn(text: string): DayInWords[] {
  const found: DayInWords[] = [];
  // Each way names the year.
  if (!/20\d\d/.test(text)) return found;
  for (const pattern of patterns)
    for (const { 0: words, index, groups = {} } of text.matchAll(pattern)) {
      const span = { start: index, end: index + words.length };
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
      // "ISO 27001:2022" and "© 2026" are no days.
      if (/(?:ISO|IEC|©|\d)[\s:/-]*$/i.test(text.slice(0, index))) continue;
      const open = opened(text.slice(Math.max(0, index - 24), index));
      found.push({ ...meant(groups), ...span, ...(open && { open }) });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

const opened = (before: string) =>
  /\b(?:by|before|until|till|no later than|at the latest)(?: the)?\s+$/i.test(before)
    ? 'before'
    : /\b(?:after|from|starting|not before)(?: the)?\s+$/i.test(before)
      ? 'after'
      : undefined;

function meant(groups: Record<string, string | undefined>): { from: Day; to: Day } {
  const { iso, year: named = '', day, month: word, part, quarter, ordinal, half } = groups;
  if (iso) return { from: iso, to: iso };
  const within = (first: number, last: number) => ({
    from: `${named}-${two(first)}-01`,
    to: `${named}-${two(last)}-31`,
  });
  if (word) {
    const number = months.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1;
    const exact = `${named}-${two(number)}-${two(Number(day ?? 1))}`;
    return day && !part ? { from: exact, to: exact } : within(number, number);
  }
  const which = ordinal?.toLowerCase();
  const count = Number(quarter ?? (which === 'last' ? 4 : ordinals.indexOf(which ?? '') + 1));
  if (count > 0) return within(count * 3 - 2, count * 3);
  const side = half ?? { first: '1', second: '2' }[groups['ordinalHalf']?.toLowerCase() ?? ''];
  if (side) return side === '1' ? within(1, 6) : within(7, 12);
  const [first, last] = seasons[groups['season']?.toLowerCase() ?? ''] ?? [1, 12];
  return within(first, last);
}

const two = (number: number) => String(number).padStart(2, '0');
