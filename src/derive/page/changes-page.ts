// What the changelog says on a day: changes by the year of their announcement, and claims that changed.
import type { Day } from '../../day.ts';
import type { Trust } from '../../trust.ts';
import { hasObjectionDays } from '../journal/notices.ts';
import { isAbout } from '../../vocabulary/changes.ts';
import { datedNoticesOn, type DatedNotice } from './change-page.ts';
import { byYear, hasPage, isOfSubprocessors } from './changes-by-year.ts';

interface ChangesPage {
  /** The newest changes of subprocessors, the newest first. `count` is how many there are in a year that is not listed in full. */
  years: { year: string; notices: DatedNotice[]; count?: number }[];
  /** Years of which nothing is listed here. */
  earlier: { year: string; count: number }[];
  claims: DatedNotice[];
  /** The day of the newest announcement of a change of subprocessors; the start of the journal is none. */
  newest?: Day;
  /** Whether last days to object are named at all. */
  hasObjectionDays: boolean;
}

export function changesPageOn(trust: Trust, asOf: Day): ChangesPage {
  const notices = datedNoticesOn(trust, asOf);
  const years = byYear(notices);
  const newest = notices
    .filter(isOfSubprocessors)
    .findLast(({ change }) => !isAbout(change, 'register'));
  return {
    years: years
      .filter(({ listed }) => listed > 0)
      .map(({ year, notices: all, listed }) => ({
        year,
        notices: all.slice(0, listed),
        ...(listed < all.length && { count: all.length }),
      })),
    earlier: years
      .filter(({ listed }) => listed === 0)
      .map(({ year, notices: all }) => ({ year, count: all.length })),
    claims: notices.filter((notice) => !isOfSubprocessors(notice)).toReversed(),
    hasObjectionDays: hasObjectionDays(trust, asOf),
    ...(newest && { newest: newest.announced }),
  };
}

/** The pages of years, each with all changes of the year. */
export const changesOfYearsOn = (trust: Trust, asOf: Day) =>
  byYear(datedNoticesOn(trust, asOf)).filter(hasPage);
