// The calendar: days, targets and lengths of time as text. There is no clock here; today is always an argument.

/** A calendar day `YYYY-MM-DD`. Comparing days as text compares them in time. */
export type Day = string;

/** A day after every other: the journal read for it says all that is announced. */
export const endOfTime: Day = '2199-12-31';

const MILLISECONDS = 86_400_000;

/** Compares texts by code unit. This sorts days and moments by time, and unlike a locale it is the same on every machine. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The day `count` days later, or earlier if it is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS).toISOString().slice(0, 10);
}

/** The number of days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS,
  );
}

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

/** The UTC day of a moment. */
export function dayOf(moment: string): Day {
  return moment.slice(0, 10);
}

/** The day of a moment in a time zone (IANA name). */
export function dayIn(moment: string, timeZone: string): Day {
  const format = dayFormats.get(timeZone) ?? dayFormatIn(timeZone);
  dayFormats.set(timeZone, format);
  return format.format(new Date(moment));
}

// A format takes far longer to make than to use.
const dayFormats = new Map<string, Intl.DateTimeFormat>();

const dayFormatIn = (timeZone: string) =>
  // The form of this locale is YYYY-MM-DD.
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });

/**
 * The last day of a target: `2026-Q3` gives 2026-09-30. A target has not passed until this day is over.
 * `undated` gives undefined.
 */
export function lastDayOf(target: string): Day | undefined {
  if (target === 'undated') return undefined;
  if (target.length === 10) return target;
  const year = Number(target.slice(0, 4));
  const rest = target.slice(5);
  const monthAfter =
    rest === ''
      ? 13
      : rest.startsWith('Q')
        ? Number(rest[1]) * 3 + 1
        : rest.startsWith('H')
          ? Number(rest[1]) * 6 + 1
          : Number(rest) + 1;
  return new Date(Date.UTC(year, monthAfter - 1, 0)).toISOString().slice(0, 10);
}

/** The first day of a target: `2026-Q3` gives 2026-07-01. `undated` gives undefined. */
export function firstDayOf(target: string): Day | undefined {
  if (target === 'undated') return undefined;
  if (target.length === 10) return target;
  const rest = target.slice(5);
  const month =
    rest === ''
      ? 1
      : rest.startsWith('Q')
        ? Number(rest[1]) * 3 - 2
        : rest.startsWith('H')
          ? Number(rest[1]) * 6 - 5
          : Number(rest);
  return `${target.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** Whether a target has passed on a day. */
export function isPassed(target: string | undefined, asOf: Day): boolean {
  const last = target === undefined ? undefined : lastDayOf(target);
  return last !== undefined && last < asOf;
}

/** The day that is a length of time after another. A month ends at its last day; business days skip Saturday and Sunday. */
export function addDuration(day: Day, duration: string): Day {
  const [count, unit] = splitDuration(duration);
  if (unit === 'minute' || unit === 'hour') return day;
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, count * 7);
  if (unit === 'business-day') return addBusinessDays(day, count);
  const months = unit === 'year' ? count * 12 : count;
  const [year, month, date] = [
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8)),
  ];
  const lastDate = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)))
    .toISOString()
    .slice(0, 10);
}

/** Splits `72 hours` into its number and its unit in the singular. Of a range, `2 to 5 days`, the longer length is promised. */
export function splitDuration(duration: string): [number, string] {
  const length = duration.replace(/^\d+ to /, '');
  const space = length.indexOf(' ');
  return [Number(length.slice(0, space)), length.slice(space + 1).replace(/s$/, '')];
}

/** The last of some business days after a day: Monday to Friday, without the days in `off`. */
export function addBusinessDays(day: Day, count: number, off?: ReadonlySet<Day>): Day {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1);
    const weekday = new Date(`${reached}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !off?.has(reached)) left -= 1;
  }
  return reached;
}
