// The public holidays that the promise of notice names. The package that knows them is loaded only then.
import type { Day } from '../day.ts';
import { holidaysIn, type HolidaysFound } from '../holidays.ts';
import type { Holidays, Site } from '../trust.ts';

type Found = Readonly<Record<string, HolidaysFound>>;

/** By code, for the years around a day. Undefined where none are named. */
export function namedHolidays({ notice }: Site, asOf: Day): Found | undefined {
  const codes = [notice, ...(notice?.terms ?? [])].flatMap((term) => term?.holidays ?? []);
  const named = [...new Set(codes)].filter((code) => code !== 'none');
  if (named.length === 0) return undefined;
  return Object.fromEntries(named.map((code) => [code, holidaysIn(code, asOf)]));
}

/** Those that are known, as the model holds them. */
export function knownAmong(found: Found = {}): { holidays?: Record<string, Holidays> } {
  const known = Object.entries(found).flatMap(([code, one]): [string, Holidays][] =>
    'holidays' in one ? [[code, one.holidays]] : [],
  );
  return known.length === 0 ? {} : { holidays: Object.fromEntries(known) };
}
