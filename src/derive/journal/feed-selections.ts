// Which entries each feed holds. An amendment or withdrawal is in the same feeds as the entry that it is about.
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

/** New companies, and not a further purpose of one that is there; later entries about their announcements, and vendors that turned out to be none. */
export const isAddition: Wanted = (announcement) => {
  const subject = subjectOf(announcement);
  return announcement.isNew || does(subject, 'strike');
};

/** Changes of location. An amendment counts if it corrects the locations of any announcement. */
export const isLocationChange: Wanted = (announcement) =>
  changesField(subjectOf(announcement), 'locations') ||
  (isAbout(announcement.change, 'entry') &&
    sideOf(announcement.change, 'after')?.locations !== undefined);

/** Claims outside the register that got weaker. */
export const isClaim: Wanted = (announcement) => isAbout(subjectOf(announcement), 'claim');

/** Everything about one vendor: its start, changes, replacement and end, and the baseline that lists it. */
export function concerns(vendor: string): Wanted {
  return (announcement) =>
    isSubprocessorChange(announcement) && vendorsConcernedBy(announcement).includes(vendor);
}

/** The vendors that an announcement is about, or the entry that it amends or takes back. */
export const vendorsConcernedBy = (announcement: Announcement): string[] =>
  vendorsOf(subjectOf(announcement));

/** Every vendor that the journal named up to a day, in the order in which they were first named. */
export function vendorsEver({ changes }: Pick<Trust, 'changes'>, asOf: Day): string[] {
  return [...new Set(knownOn(changes, asOf).flatMap(vendorsOf))];
}

function subjectOf({ change, target }: Announcement): Change {
  return target ?? change;
}

const vendorsOf = (change: Change) => vendorsIn(change).map(({ id }) => id);
