// Public holidays by country and region, from the package date-holidays, which only a promise in business days needs.
import { createRequire } from 'node:module';
import type HolidayCalendar from 'date-holidays';
import { addDays, type Day } from './day.ts';
import type { Holidays } from './trust.ts';

/** What is known of a code, or why nothing is. */
export type HolidaysFound =
  | { holidays: Holidays }
  | { why: 'not-installed' }
  | {
      why: 'unknown-country' | 'no-national-holidays' | 'unknown-region';
      known: readonly string[];
    };

/**
 * Every public and bank holiday of a country or region, from a year before a day to three years after it. Days on which only banks
 * close, and only in the afternoon, are business days (24 and 31 December in Germany). `code` is of ISO 3166-2 (`DE-BY`).
 */
export function holidaysIn(code: string, asOf: Day, load = loadCalendar): HolidaysFound {
  const Calendar = load();
  if (!Calendar) return { why: 'not-installed' };
  const [country = '', region, district] = code.split('-');
  const all = new Calendar();
  const countries = all.getCountries('en');
  // An unknown code gives no holidays and no error (date-holidays 3.37), so each part is looked up first.
  if (!Object.hasOwn(countries, country))
    return { why: 'unknown-country', known: Object.keys(countries) };
  const regions = all.getStates(country, 'en') ?? {};
  const districts = region === undefined ? {} : (all.getRegions(country, region, 'en') ?? {});
  const known = [
    ...Object.keys(regions).map((one) => `${country}-${one}`),
    ...Object.keys(districts).map((one) => `${country}-${region}-${one}`),
  ];
  if (region !== undefined && !Object.hasOwn(regions, region))
    return { why: 'unknown-region', known };
  if (district !== undefined && !Object.hasOwn(districts, district))
    return { why: 'unknown-region', known };
  if (region === undefined && withoutOwn.has(country))
    return { why: 'no-national-holidays', known };
  const calendar = new Calendar(code.split('-').join('.'));
  const year = Number(asOf.slice(0, 4));
  const years = [-1, 0, 1, 2, 3].map((more) => year + more);
  // isHoliday() says no for a half day before its hour, so the days are taken from the list.
  const days = years.flatMap((one) =>
    (calendar.getHolidays(one) || [])
      .filter(({ type, date }) => type === 'public' || (type === 'bank' && startsWholeDay(date)))
      .flatMap(({ date, start, end }) => {
        const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayInMs));
        return Array.from({ length }, (_, index) => addDays(date.slice(0, 10), index));
      }),
  );
  const names = [districts[district ?? ''], regions[region ?? '']].filter(Boolean);
  return {
    holidays: {
      ...(names.length > 0 && { region: names.join(', ') }),
      from: `${year - 1}-01-01`,
      to: `${year + 3}-12-31`,
      days: [...new Set(days)].sort(),
    },
  };
}

const dayInMs = 86_400_000;

/** A day is written as `2026-12-24 14:00:00`, some with a time zone behind it. */
const startsWholeDay = (date: string) => date.slice(11, 16) === '00:00';

/**
 * Countries without holidays of the whole country. Great Britain's list has Easter Monday, which Scotland does not keep, and
 * lacks the bank holiday in August, which every part keeps on a day of its own.
 */
const withoutOwn = new Set(['GB']);

function loadCalendar(): typeof HolidayCalendar | undefined {
  try {
    const loaded: unknown = createRequire(import.meta.url)('date-holidays');
    return ((loaded as { default?: unknown }).default ?? loaded) as typeof HolidayCalendar;
  } catch {
    return undefined;
  }
}
