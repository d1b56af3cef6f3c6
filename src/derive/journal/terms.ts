// The terms of notice: what all customers are promised, and what some are promised besides; each with days of its own.
import type { Holidays, Site } from '../../trust.ts';
import { addBusinessDays, addDays, dayIn, dayOf, type Day } from '../../day.ts';

type Promised = NonNullable<Site['notice']>;

/** What one group of customers is promised. Without `id` and `for`, it is promised to all. */
export interface Term extends Pick<
  Promised,
  'days' | 'objection_days' | 'count' | 'holidays' | 'since'
> {
  id?: string;
  for?: string;
}

/** By code, as the model holds them. Where they are not given, days that depend on them are not known. */
export type KnownHolidays = Readonly<Record<string, Holidays>> | undefined;

/** The last day to object of the customers of a term, as an entry writes it. */
export interface LastDay {
  term: string;
  for: string;
  object_by: Day;
}

/** Every term that promises days: first the one for all customers, then those for some. */
export function termsOf({ notice }: Site): Term[] {
  if (!notice) return [];
  return [notice, ...(notice.terms ?? [])].filter(
    ({ days, objection_days }) => days !== undefined || objection_days !== undefined,
  );
}

/** Whether a term was promised when something was announced. */
export const isPromisedOn = ({ since }: Term, announced: Day) =>
  since === undefined || announced >= since;

/**
 * The day from which the days of a new entry are counted: that of its announcement, in UTC, or in the time zone in which a last
 * day ends where that is a day ahead. Else a last day would end before the promised days are over.
 */
export function countedFrom(announced: string, { time_zone = 'UTC' }: Site): Day {
  const [utc, local] = [dayOf(announced), dayIn(announced, time_zone)];
  return local > utc ? local : utc;
}

/** Whether a last day is not over everywhere when a day begins in UTC. West of Greenwich it ends on the next day. */
export function isLastDayOpen(last: Day, asOf: Day, { time_zone = 'UTC' }: Site): boolean {
  return last >= asOf || dayIn(`${asOf}T00:00:00Z`, time_zone) <= last;
}

/** The earliest day of effect and the last day to object under a term; undefined where none is promised or it is not known. */
export function daysUnder(term: Term, announced: Day, holidays: KnownHolidays) {
  const { days, objection_days } = term;
  const later = (count: number | undefined) =>
    count === undefined ? undefined : daysLater(term, announced, count, holidays);
  return { effective: later(days), object_by: later(objection_days) };
}

/** The first day of effect that keeps every term, and the term that asks for it. Undefined where no notice is promised. */
export function earliestEffect(
  announced: Day,
  site: Site,
  holidays: KnownHolidays,
): { day: Day; term: Term } | undefined {
  return termsOf(site)
    .filter((term) => isPromisedOn(term, announced))
    .flatMap((term) => {
      const day = daysUnder(term, announced, holidays).effective ?? leastDay(term, announced);
      return day === undefined ? [] : [{ day, term }];
    })
    .reduce<{ day: Day; term: Term } | undefined>(
      (longest, one) => (longest && longest.day >= one.day ? longest : one),
      undefined,
    );
}

/** The last days to object of those who are promised another term than all are. */
export function lastDaysOf(announced: Day, site: Site, holidays: KnownHolidays): LastDay[] {
  return termsOf(site).flatMap((term) => {
    const day = isPromisedOn(term, announced)
      ? daysUnder(term, announced, holidays).object_by
      : undefined;
    return day === undefined || term.id === undefined
      ? []
      : [{ term: term.id, for: term.for ?? '', object_by: day }];
  });
}

/** A number of days of a term as a length of time: `30 days`, `20 business-days`. */
export function lengthOf({ count }: Term, days: number): string {
  return `${days} ${count === 'business-days' ? 'business-day' : 'day'}${days === 1 ? '' : 's'}`;
}

/** The code of the public holidays that a term leaves out. */
export function holidaysOf({ count, holidays }: Term): string | undefined {
  return count === 'business-days' && holidays !== 'none' ? holidays : undefined;
}

function daysLater(
  term: Term,
  announced: Day,
  count: number,
  holidays: KnownHolidays,
): Day | undefined {
  if (term.count !== 'business-days') return addDays(announced, count);
  const code = holidaysOf(term);
  if (code === undefined) return addBusinessDays(announced, count);
  const known = holidays?.[code];
  if (!known || announced < known.from) return undefined;
  const day = addBusinessDays(announced, count, new Set(known.days));
  return day > known.to ? undefined : day;
}

// Without the holidays, the days of notice are at least those from Monday to Friday.
const leastDay = (term: Term, announced: Day) =>
  term.days === undefined
    ? undefined
    : daysUnder({ ...term, holidays: 'none' }, announced, undefined).effective;
