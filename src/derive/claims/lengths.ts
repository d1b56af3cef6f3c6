// Compares lengths of time. Business days differ in hours, so each length has a least and a most.
import { addBusinessDays, daysBetween, splitDuration } from '../../day.ts';

/**
 * Whether one length is longer than the other at some time of some year: on a Friday, 2 business days are longer than 72 hours.
 * Business days of which nobody says which public holidays they leave out are held to be longer only where every calendar makes
 * them so.
 */
export function isLonger(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [spanOf(one), spanOf(other)];
  if (a.businessDays !== undefined && b.businessDays !== undefined)
    return (
      a.businessDays > b.businessDays ||
      // Whoever leaves out holidays, too, has the longer days. Which of two calendars has more of them is not known.
      (a.businessDays === b.businessDays && b.holidays === 'none' && isCode(a.holidays))
    );
  // To a reader, a month and 30 days are the same promise, and so are a year and 365 days.
  const slack = isCalendar(one) !== isCalendar(other) ? 1.02 : 1;
  return a.most > b.most * slack || a.least > b.least * slack;
}

/** Whether two lengths are the same promise: 72 hours and 3 days, a month and 30 days. */
export const isSameLength = (one: string, other: string) =>
  !isLonger(one, other) && !isLonger(other, one);

/** The longest that a length is, in hours; of business days, public holidays aside. */
export function longestHours(duration: string): number {
  const { businessDays, most } = spanOf(duration);
  return businessDays === undefined ? most : weekdays(businessDays).most;
}

const isCalendar = (duration: string) => /(month|year)s?$/.test(duration);

const hoursPer: Record<string, number> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 7 * 24,
  // Of the mean Gregorian year.
  month: 365.2425 * 2,
  year: 365.2425 * 24,
};

/** A length in hours. */
interface Span {
  least: number;
  /** As long as it is at some time, in every calendar of public holidays that it may follow. */
  most: number;
  /** Their number, and whose holidays they leave out: a country and region, `none`, or nobody says it. */
  businessDays?: number;
  holidays?: string;
}

const isCode = (holidays: string | undefined) => holidays !== undefined && holidays !== 'none';

/** `5 business-days`, and `5 business-days (DE-BY)` where it is said whose public holidays they leave out. */
function spanOf(text: string): Span {
  const [, duration = text, holidays] = /^(.+?)(?: \((.+)\))?$/.exec(text) ?? [];
  const [count, unit] = splitDuration(duration);
  const each = hoursPer[unit];
  if (each !== undefined) return { least: count * each, most: count * each };
  // A published file may hold anything. A text that is not a length is neither longer nor shorter.
  if (unit !== 'business-day' || !(count > 0)) return { least: NaN, most: NaN };
  const { least, most } = weekdays(count);
  // Every country has a holiday that makes the longest of them longer by a business day in some year.
  return {
    least,
    most: holidays === 'none' ? most : weekdays(count + 1).most,
    businessDays: count,
    ...(holidays && { holidays }),
  };
}

// 1 June 2026 is a Monday.
const week = [1, 2, 3, 4, 5, 6, 7].map((date) => `2026-06-0${date}`);

function weekdays(count: number): { least: number; most: number } {
  const days = week.map((day) => daysBetween(day, addBusinessDays(day, count)));
  return { least: Math.min(...days) * 24, most: Math.max(...days) * 24 };
}
