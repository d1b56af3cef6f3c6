// Which entries each feed holds. An amendment or withdrawal stands wherever the entry stands that it is about.
import type { Change, Trust } from '../../trust.ts';
import { dayOf, type Day } from '../../day.ts';
import type { Announcement } from './announcement.ts';

/** Whether a feed holds an announcement. */
export type Wanted = (announcement: Announcement) => boolean;

/** Wording and claims outside the register are in the changelog, not in the feed of subprocessor changes. */
export function isInDefaultFeed(kind: Change['kind']): boolean {
  return kind !== 'corrected' && kind !== 'claim-changed';
}

/** The feed that most people follow. */
export const isSubprocessorChange: Wanted = ({ change }) => isInDefaultFeed(change.kind);

/** Vendors that come, and what became of their announcements. */
export const isAddition: Wanted = (announcement) =>
  ['added', 'replaced'].includes(subjectOf(announcement).kind);

/** Vendors that process elsewhere, a corrected place of any announcement included. */
export const isLocationChange: Wanted = (announcement) =>
  subjectOf(announcement).kind === 'location-changed' ||
  (announcement.change.kind === 'amended' && announcement.change.after?.locations !== undefined);

/** Claims outside the register that got weaker. */
export const isClaim: Wanted = (announcement) => subjectOf(announcement).kind === 'claim-changed';

/** What concerns one vendor: coming, changing, going, in the place of another; the baseline that lists it. */
export function concerns(vendor: string): Wanted {
  return (announcement) =>
    isSubprocessorChange(announcement) && vendorsOf(subjectOf(announcement)).includes(vendor);
}

/** Every vendor that the journal ever named until a day, the first named first. */
export function vendorsEver({ changes }: Pick<Trust, 'changes'>, asOf: Day): string[] {
  const known = changes.filter(({ announced }) => dayOf(announced) <= asOf);
  return [...new Set(known.flatMap(vendorsOf))];
}

function subjectOf({ change, target }: Announcement): Change {
  return target ?? change;
}

function vendorsOf(change: Change): string[] {
  if (change.kind === 'baseline') return change.register.map(({ id }) => id);
  if (change.kind === 'replaced') return [change.subprocessor, change.replaces];
  return 'subprocessor' in change ? [change.subprocessor] : [];
}
