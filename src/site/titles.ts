// The titles of changes as they are true on the day of the pages.
import { asOf, trust } from 'virtual:trust';
import type { Announcement } from '../derive/journal/announcement.ts';
import { kindsOn } from '../documents/change/facts.ts';
import { isOtherSince, titlesOn } from '../documents/change/title.ts';
import { words } from './words.ts';

export const titleOf = titlesOn(trust, asOf);

/** Whether an entry is another kind of change than its summary says, by what is known since. */
export const isOther = isOtherSince(trust, asOf);

/** The same where the page keeps the summary as the title, as it does of an entry that was withdrawn. */
export const isKindSince = (announcement: Announcement) =>
  titleOf(announcement.change) === announcement.change.summary && isOther(announcement);

/** What kind of change it is, by what is known on the day of the pages. */
export const kindInWords = kindsOn(trust, asOf, words.announcement);
