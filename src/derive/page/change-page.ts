// What the page of one change says on a day, and what the changelog says of each.
import type { Day } from '../../day.ts';
import type { Change, Trust } from '../../trust.ts';
import { strikeOf, type Strike } from '../journal/striking.ts';
import {
  alsoUsedFor,
  announcementOf,
  targetOf,
  type Announcement,
} from '../journal/announcement.ts';
import { once } from '../journal/once.ts';
import { isLastDayOpen } from '../journal/terms.ts';
import { eventsByVendor, isOvertaken } from '../journal/events.ts';
import { guidOf } from '../journal/guid.ts';
import {
  afterEffectOf,
  knownOn,
  noticesOn,
  objectionContact,
  objectionTo,
  questionsContact,
  standingOf,
  windowsOf,
  type Notice,
  type Objection,
} from '../journal/notices.ts';

/** A notice with what the day makes of it. */
export interface DatedNotice extends Notice {
  announcement: Announcement;
  /** The notice whose days hold: for an amendment, the one that it amends. */
  standing: Notice;
  /** Whether it takes effect after the day. */
  isAhead: boolean;
  /** Whether it never held, because the use of the vendor ended on its day. */
  isOvertaken: boolean;
  /** Whether it did not come and will not, or what it amends did not: withdrawn, struck out or overtaken. */
  isVoid: boolean;
  /** Whether what it states is no longer what is to come or came: void, or amended. */
  isSuperseded: boolean;
  /** Whether one can still object on the day. */
  isOpen: boolean;
  /** Each last day to object: of all customers, and of those (`who`) who are promised another term. */
  lastDays: { day: Day; who: string | undefined; isOpen: boolean }[];
  /** The entry that says that its vendor never was one. */
  struck_by?: Strike;
}

export interface ChangePage {
  notice: DatedNotice;
  /** The notice that one objects to: an amendment is objected to together with the notice that it amends. */
  objected: DatedNotice | undefined;
  objection: Objection;
  /** What an objection does once the change is in effect, where the last day comes after that. */
  afterEffect: string | undefined;
  /** Where objections go; else where questions go. */
  contact: string | undefined;
  questions: string | undefined;
  /** The entry that it amends or takes back. */
  amends: Change | undefined;
  guid: string;
}

/** Every notice known on a day, oldest announcement first. */
export const datedNoticesOn = once((trust: Trust, asOf: Day): readonly DatedNotice[] => {
  const known = knownOn(trust.changes, asOf);
  const notices = noticesOn(known, trust.site, asOf);
  const events = eventsByVendor(notices);
  const isOpen = (day: Day | undefined) =>
    day !== undefined && isLastDayOpen(day, asOf, trust.site);
  const isCalledOff = (notice: Notice) =>
    notice.withdrawn_by !== undefined ||
    strikeOf(notice) !== undefined ||
    isOvertaken(notice, events);
  return notices.map((notice) => {
    const strike = strikeOf(notice);
    const announcement = announcementOf(notice.change, known, trust.site);
    const standing = standingOf(notice, notices);
    const isAhead = standing.effective > asOf;
    const subject = announcement.target ?? notice.change;
    const isVoid = isCalledOff(notice) || isCalledOff(standing);
    return {
      ...notice,
      ...(strike && { struck_by: strike }),
      // What is past is told as its title tells it: with the uses that are known to have begun before.
      announcement: isAhead
        ? announcement
        : { ...announcement, also: alsoUsedFor(subject, known, trust.site, known, asOf) },
      standing,
      isAhead,
      isOvertaken: isOvertaken(notice, events),
      isVoid,
      isSuperseded: isVoid || notice.amended_by.some(({ after }) => after !== undefined),
      isOpen: isOpen(windowsOf(notice).at(-1)),
      lastDays: lastDaysOf(notice).map((one) => ({ ...one, isOpen: isOpen(one.day) })),
    };
  });
});

/** The pages of all changes that are known on a day. */
export function changePagesOn(trust: Trust, asOf: Day): ChangePage[] {
  const notices = datedNoticesOn(trust, asOf);
  const byId = new Map(notices.map((one) => [one.change.id, one]));
  return notices.map((notice) => {
    const { change } = notice;
    const subject = targetOf(change, trust.changes) ?? change;
    const objected = byId.get(subject.id);
    return {
      notice,
      objected,
      objection: objectionTo(objected ?? notice),
      afterEffect: afterEffectOf(objected ?? notice, trust.site),
      amends: 'amends' in change ? trust.changes.find(({ id }) => id === change.amends) : undefined,
      contact: objectionContact(trust.site),
      questions: questionsContact(trust.site),
      guid: guidOf(change, trust),
    };
  });
}

const lastDaysOf = ({ object_by, terms = [] }: Notice) => [
  ...(object_by === undefined ? [] : [{ day: object_by, who: undefined }]),
  ...terms.map((term) => ({ day: term.object_by, who: term.for })),
];
