// The vendor that a notice is about, with all its fields as they will be once the change is in effect.
import { endOfTime } from '../../day.ts';
import type { Change, Material, Subprocessor, Trust } from '../../trust.ts';
import type { Announcement } from '../../derive/journal/announcement.ts';
import { eventsByVendor, stateAfter } from '../../derive/journal/events.ts';
import { noticesOn } from '../../derive/journal/notices.ts';
import { entriesConcerning } from '../../derive/journal/past.ts';
import { isStruck } from '../../derive/journal/striking.ts';
import { does } from '../../vocabulary/changes.ts';

/** The vendor of a notice. */
export interface ConcernedVendor {
  /**
   * Every material field as it is on the day of effect by all that is announced, including those that do not change. For a
   * vendor that leaves, as they last were.
   */
  material: Material;
  leaves: boolean;
  /** Its record as it stands now, unless it leaves. */
  record?: Subprocessor | undefined;
}

/** Undefined if the announcement concerns no vendor or has no effect. */
export function concernedVendor(
  { change, target, journal, vendor }: Announcement,
  trust: Trust,
): ConcernedVendor | undefined {
  if (vendor === undefined) return undefined;
  const subject = (target ?? change).id;
  const said = entriesConcerning(journal, vendor);
  const entries = [...said, ...changesSince(said, vendor, trust)];
  const events = eventsByVendor(noticesOn(entries, trust.site, endOfTime)).get(vendor) ?? [];
  const last = events.findLastIndex(({ notice }) => notice.change.id === subject);
  const day = events[last]?.on;
  // What else changes on the day of effect holds on it, too.
  const until = events.filter(
    (event, index) => last === -1 || index <= last || (event.on === day && event.does === 'change'),
  );
  const state = stateAfter(until);
  if (!state) return undefined;
  const leaves = state.until !== undefined;
  return {
    material: state.material,
    leaves,
    record: leaves ? undefined : trust.subprocessors.find(({ id }) => id === vendor),
  };
}

/** Changes of a vendor that were announced after some entries, and stand as they were announced. */
function changesSince(
  said: readonly Change[],
  vendor: string,
  { changes, site }: Pick<Trust, 'changes' | 'site'>,
): Change[] {
  return noticesOn(entriesConcerning(changes, vendor), site, endOfTime).flatMap((notice) => {
    const { change, withdrawn_by, amended_by } = notice;
    const stands = !withdrawn_by && amended_by.length === 0 && !isStruck(notice, vendor);
    return stands && does(change, 'change') && !said.includes(change) ? [change] : [];
  });
}
