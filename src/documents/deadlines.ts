// The days that matter to a subscriber: the last day to object to a change, and the day on which it takes effect.
import type { Change, Trust } from '../trust.ts';
import { addDays, type Day } from '../day.ts';
import { authorityOf } from '../derive/journal/guid.ts';
import { noticesOn, type Notice } from '../derive/journal/notices.ts';
import type { LastDay } from '../derive/journal/terms.ts';
import { strikeOf } from '../derive/journal/striking.ts';
import { does } from '../vocabulary/changes.ts';

/** One day in a calendar, in the terms of RFC 5545. */
export interface Deadline {
  /** `2026-11-20-acme-mail-added-objection@example.com`, `…-objection-enterprise@example.com`; never changes (RFC 5545, 3.8.4.7). */
  uid: string;
  what: 'objection' | 'effective';
  /** Whose last day it is, where it is that of customers who are promised another term. */
  term?: LastDay;
  change: Change;
  /** The notice with all that was announced since, but for what made it void. */
  standing: Notice;
  day: Day;
  /** The day after, since the end of an event is exclusive (RFC 5545, 3.6.1). */
  end: Day;
  /** How many later entries amended or withdrew it (RFC 5545, 3.8.7.4). */
  sequence: number;
  /** The moment of the newest entry about it. Without METHOD it is both DTSTAMP and LAST-MODIFIED (3.8.7.2). */
  revised: string;
  /** Why it does not count. It stays in the calendar, because programs that have read it would go on showing it. */
  cancelled?: 'withdrawn' | 'struck-out';
}

/** Every deadline announced up to a day, by entry, oldest announcement first. */
export function deadlinesOn(trust: Trust, asOf: Day): Deadline[] {
  const authority = authorityOf(trust)?.authority ?? '';
  // A withdrawn notice has no days any more, so they are read from the journal without what makes notices void.
  const standing = trust.changes.filter(
    (change) => change.kind !== 'withdrawn' && !does(change, 'strike'),
  );
  const days = new Map(
    noticesOn(standing, trust.site, asOf).map((notice) => [notice.change.id, notice]),
  );
  return noticesOn(trust.changes, trust.site, asOf).flatMap((notice) => {
    const said = days.get(notice.change.id);
    return said ? deadlinesOf(notice, said, authority) : [];
  });
}

// An amendment has no days of its own: it moves those of the entry that it amends.
function deadlinesOf(notice: Notice, said: Notice, authority: string): Deadline[] {
  const { change, amended_by } = notice;
  const ending = notice.withdrawn_by ?? strikeOf(notice);
  const later = [...amended_by, ...(ending ? [ending] : [])];
  const event = (what: Deadline['what'], day: Day, term?: LastDay): Deadline => ({
    uid: `${change.id}-${what}${term ? `-${term.term}` : ''}@${authority}`,
    what,
    standing: said,
    ...(term && { term }),
    change,
    day,
    end: addDays(day, 1),
    sequence: later.length,
    revised: (later.at(-1) ?? change).announced,
    ...(ending && { cancelled: does(ending, 'strike') ? 'struck-out' : 'withdrawn' }),
  });
  if (change.kind === 'amended') return [];
  return [
    ...(said.object_by === undefined ? [] : [event('objection', said.object_by)]),
    ...(said.terms ?? []).map((term) => event('objection', term.object_by, term)),
    ...('effective' in change && change.effective ? [event('effective', said.effective)] : []),
  ];
}
