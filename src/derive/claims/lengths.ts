// Compares lengths of time. Business days differ in hours, so each length has a least and a most.
import { addDuration, daysBetween, splitDuration } from '../../day.ts';

/** Whether one length can be longer than the other. On a Friday, 2 business days are longer than 72 hours. */
export function isLonger(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [hoursOf(one), hoursOf(other)];
  // To a reader, a month and 30 days are the same promise, and so are a year and 365 days.
  const slack = isCalendar(one) !== isCalendar(other) ? 1.02 : 1;
  return a.most > b.most * slack || a.least > b.least * slack;
}

/** Whether two lengths are the same promise: 72 hours and 3 days, a month and 30 days. */
export const isSameLength = (one: string, other: string) =>
  !isLonger(one, other) && !isLonger(other, one);

/** The longest that a length can be, in hours. */
export function longestHours(duration: string): number {
  return hoursOf(duration).most;
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

// 1 June 2026 is a Monday.
const week = [1, 2, 3, 4, 5, 6, 7].map((date) => `2026-06-0${date}`);

function hoursOf(duration: string): { least: number; most: number } {
  const [count, unit] = splitDuration(duration);
  const each = hoursPer[unit];
  if (each !== undefined) return { least: count * each, most: count * each };
  // A published file may hold anything. A text that is not a length is neither longer nor shorter.
  if (unit !== 'business-day' || !(count > 0)) return { least: NaN, most: NaN };
  const days = week.map((day) => daysBetween(day, addDuration(day, duration)));
  return { least: Math.min(...days) * 24, most: Math.max(...days) * 24 };
}
