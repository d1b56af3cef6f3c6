// The vendor that a notice is about, with all its fields as they will be once the change is in effect.
import { endOfTime } from '../../day.ts';
import type { Material, Subprocessor, Trust } from '../../trust.ts';
import type { Announcement } from '../../derive/journal/announcement.ts';
import { eventsByVendor, stateAfter } from '../../derive/journal/events.ts';
import { noticesOn } from '../../derive/journal/notices.ts';
import { entriesConcerning } from '../../derive/journal/past.ts';

/** The vendor of a notice. */
export interface ConcernedVendor {
  /** Every material field, including those that do not change. For a vendor that leaves, as they last were. */
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
  const notices = noticesOn(entriesConcerning(journal, vendor), trust.site, endOfTime);
  const events = eventsByVendor(notices).get(vendor) ?? [];
  const last = events.findLastIndex(({ notice }) => notice.change.id === subject);
  const state = stateAfter(last === -1 ? events : events.slice(0, last + 1));
  if (!state) return undefined;
  const leaves = state.until !== undefined;
  return {
    material: state.material,
    leaves,
    record: leaves ? undefined : trust.subprocessors.find(({ id }) => id === vendor),
  };
}
