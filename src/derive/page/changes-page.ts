// What the changelog says on a day: changes by the year of their announcement, and claims that changed.
import type { Day } from '../../day.ts';
import type { Trust } from '../../trust.ts';
import { hasObjectionDays } from '../journal/notices.ts';
import { isAbout } from '../../vocabulary/changes.ts';
import { datedNoticesOn, type DatedNotice } from './change-page.ts';

interface ChangesPage {
  /** Changes of subprocessors, the newest first. */
  years: { year: string; notices: DatedNotice[] }[];
  claims: DatedNotice[];
  /** The day of the newest announcement of a change of subprocessors; the start of the journal is none. */
  newest?: Day;
  /** Whether last days to object are named at all. */
  hasObjectionDays: boolean;
}

export function changesPageOn(trust: Trust, asOf: Day): ChangesPage {
  const newestFirst = datedNoticesOn(trust, asOf).reverse();
  const isClaim = ({ change }: DatedNotice) => change.kind === 'claim-changed';
  const changes = newestFirst.filter((notice) => !isClaim(notice));
  const yearOf = ({ announced }: DatedNotice) => announced.slice(0, 4);
  const newest = changes.find(({ change }) => !isAbout(change, 'register'));
  return {
    years: [...new Set(changes.map(yearOf))].map((year) => ({
      year,
      notices: changes.filter((notice) => yearOf(notice) === year),
    })),
    claims: newestFirst.filter(isClaim),
    hasObjectionDays: hasObjectionDays(trust, asOf),
    ...(newest && { newest: newest.announced }),
  };
}
