// The changes of subprocessors by the year of their announcement. The first page lists the newest; a year of which it does not
// list all has a page of its own, as a feed has archives (RFC 5005, section 4).
import type { Day } from '../../day.ts';
import type { Trust } from '../../trust.ts';
import { noticesOn, type Notice } from '../journal/notices.ts';
import { once } from '../journal/once.ts';

/** How many changes the first page lists. A page of that many arrives quickly, and few journals are longer. */
export const mostListed = 50;

export interface YearOfChanges<One extends Notice = Notice> {
  year: string;
  /** The newest first. */
  notices: One[];
  /** How many of them the first page lists. */
  listed: number;
  /** The day of the last entry that changed what is listed: an announcement, or what amends it or takes it back. */
  changed: Day;
}

/** The newest year first. Claims that changed are no changes of subprocessors. */
export function byYear<One extends Notice>(
  notices: readonly One[],
  most = mostListed,
): YearOfChanges<One>[] {
  const years = new Map<string, One[]>();
  for (const notice of notices.filter(isOfSubprocessors).toReversed()) {
    const year = notice.announced.slice(0, 4);
    const known = years.get(year);
    if (known) known.push(notice);
    else years.set(year, [notice]);
  }
  let left = most;
  return [...years].map(([year, all]) => {
    const listed = Math.min(left, all.length);
    left -= listed;
    return { year, notices: all, listed, changed: all.map(changedOn).reduce(later) };
  });
}

/** The years with a page of their own. An entry is never taken back from the journal, so such a page stays. */
export const yearPagesOn = once((trust: Trust, asOf: Day): readonly YearOfChanges[] =>
  byYear(noticesOn(trust.changes, trust.site, asOf)).filter(hasPage),
);

/** Whether the first page does not list all of its changes. */
export const hasPage = ({ notices, listed }: YearOfChanges) => listed < notices.length;

export const isOfSubprocessors = ({ change }: Notice) => change.kind !== 'claim-changed';

function changedOn({ announced, amended_by, withdrawn_by, struck = [] }: Notice): Day {
  const after = [...amended_by, ...(withdrawn_by ? [withdrawn_by] : []), ...struck];
  return after.map((entry) => entry.announced.slice(0, 10)).reduce(later, announced);
}

const later = (one: Day, other: Day) => (other > one ? other : one);
