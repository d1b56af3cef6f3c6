// Which entries each feed holds. An amendment or withdrawal stands wherever the entry stands that it is about.
import type { Change, Trust } from '../../trust.ts';
import type { Day } from '../../day.ts';
import { does, isAbout, kindOf, type ChangeKind } from '../../vocabulary/changes.ts';
import type { Announcement } from './announcement.ts';
import { knownOn } from './notices.ts';
import { changesField, sideOf, vendorsIn } from './sides.ts';

/** Whether a feed holds an announcement. */
export type Wanted = (announcement: Announcement) => boolean;

/** Wording and claims outside the register are in the changelog, not in the feed of subprocessor changes. */
export function isInDefaultFeed(kind: ChangeKind): boolean {
  return kindOf({ kind }).inFeed;
}

/** The feed that most people follow. */
export const isSubprocessorChange: Wanted = ({ change }) => isInDefaultFeed(change.kind);

/** Vendors that come, and what became of their announcements. */
export const isAddition: Wanted = (announcement) => {
  const subject = subjectOf(announcement);
  return isAbout(subject, 'vendor') && (does(subject, 'start') || does(subject, 'replace'));
};

/** Vendors that process elsewhere, a corrected place of any announcement included. */
export const isLocationChange: Wanted = (announcement) =>
  changesField(subjectOf(announcement), 'locations') ||
  (isAbout(announcement.change, 'entry') &&
    sideOf(announcement.change, 'after')?.locations !== undefined);

/** Claims outside the register that got weaker. */
export const isClaim: Wanted = (announcement) => isAbout(subjectOf(announcement), 'claim');

/** What concerns one vendor: coming, changing, going, in the place of another; the baseline that lists it. */
export function concerns(vendor: string): Wanted {
  return (announcement) =>
    isSubprocessorChange(announcement) && vendorsOf(subjectOf(announcement)).includes(vendor);
}

/** Every vendor that the journal ever named until a day, the first named first. */
export function vendorsEver({ changes }: Pick<Trust, 'changes'>, asOf: Day): string[] {
  return [...new Set(knownOn(changes, asOf).flatMap(vendorsOf))];
}

function subjectOf({ change, target }: Announcement): Change {
  return target ?? change;
}

const vendorsOf = (change: Change) => vendorsIn(change).map(({ id }) => id);
