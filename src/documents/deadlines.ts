// The days that matter to a subscriber: the last day to object to a change, and the day on which it takes effect.
import type { Change, Trust } from '../trust.ts';
import { addDays, type Day } from '../day.ts';
import { authorityOf } from '../derive/journal/guid.ts';
import { noticesOn, type Notice } from '../derive/journal/notices.ts';

/** One day in a calendar, in the terms of RFC 5545. */
export interface Deadline {
  /** `2026-11-20-acme-mail-added-objection@example.com`; never changes (RFC 5545, 3.8.4.7). */
  uid: string;
  what: 'objection' | 'effective';
  change: Change;
  day: Day;
  /** The day after, since the end of an event is exclusive (RFC 5545, 3.6.1). */
  end: Day;
  /** How many later entries amended or withdrew it (RFC 5545, 3.8.7.4). */
  sequence: number;
  /** The moment of the newest entry about it. Without METHOD it is both DTSTAMP and LAST-MODIFIED (3.8.7.2). */
  revised: string;
  /** Whether it was withdrawn. It stays in the calendar, because programs that have read it would go on showing it. */
  cancelled: boolean;
}

/** Every deadline announced up to a day, by entry, oldest announcement first. */
export function deadlinesOn(trust: Trust, asOf: Day): Deadline[] {
  const authority = authorityOf(trust)?.authority ?? '';
  // A withdrawn notice has no days any more, so they are read from the journal without its withdrawals.
  const standing = trust.changes.filter(({ kind }) => kind !== 'withdrawn');
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
  const { change, amended_by, withdrawn_by } = notice;
  const later = [...amended_by, ...(withdrawn_by ? [withdrawn_by] : [])];
  const event = (what: Deadline['what'], day: Day): Deadline => ({
    uid: `${change.id}-${what}@${authority}`,
    what,
    change,
    day,
    end: addDays(day, 1),
    sequence: later.length,
    revised: (later.at(-1) ?? change).announced,
    cancelled: withdrawn_by !== undefined,
  });
  if (change.kind === 'amended') return [];
  return [
    ...(said.object_by === undefined ? [] : [event('objection', said.object_by)]),
    ...('effective' in change && change.effective ? [event('effective', said.effective)] : []),
  ];
}
