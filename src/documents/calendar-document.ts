// The calendar of deadlines (RFC 5545, RFC 7986), written by ical-generator from fixed days and moments.
import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../day.ts';
import { announcementOf, type Announcement } from '../derive/journal/announcement.ts';
import { deadlinesOn, type Deadline } from './deadlines.ts';
import {
  announcementWordsOn,
  asItStands,
  factsOf,
  howToObject,
  summaryText,
} from './change/facts.ts';
import { hasObjectionDays, knownOn } from '../derive/journal/notices.ts';
import { file } from './file-kind.ts';
import { titlesAhead } from './change/title.ts';
import { oneLine } from './change/wrap.ts';
import type { Trust } from '../trust.ts';
import { publicAddress } from '../words/format.ts';
import { languageOf, wordsIn, type Words } from '../words/languages.ts';
import { wordingOf } from './wording.ts';

/** How often calendar programs ask again, in seconds: once a day. */
const refresh = 86_400;

/** Last days to object and days of effect, for calendar programs. */
export const calendar = file('/changes/deadlines.ics', 'text/calendar', calendarDocument);

/** The whole file. Cancelled deadlines stay in it, so that programs that already show one learn of the cancellation. */
export function calendarDocument(trust: Trust, asOf: Day): string {
  const { company, url, language } = trust.site;
  const { follow } = wordsIn(language);
  const name = oneLine(company.name);
  const events = ical({
    prodId: {
      company: 'Candor',
      product: 'Deadlines',
      language: languageOf(language).tag.toUpperCase(),
    },
    name: escaped(follow.calendarName(name)),
    description: escaped(follow.calendarDescription(name, hasObjectionDays(trust, asOf))),
    url: publicAddress(url, '/changes/'),
    source: publicAddress(url, calendar.path),
    ttl: refresh,
  });
  const titleOf = titlesAhead(trust, asOf);
  for (const deadline of deadlinesOn(trust, asOf))
    events.createEvent({
      id: deadline.uid,
      sequence: deadline.sequence,
      stamp: new Date(deadline.revised),
      lastModified: new Date(deadline.revised),
      created: new Date(deadline.change.announced),
      start: new Date(deadline.day),
      end: new Date(deadline.end),
      allDay: true,
      summary: summaryOf(deadline, titleOf(deadline.change), name, follow.deadlines),
      description: describe(deadline, trust, asOf),
      status: deadline.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      url: publicAddress(url, `/changes/${deadline.change.id}/`),
    });
  // The library leaves out the last line end, which RFC 5545, section 3.1 requires.
  return `${events.toString()}\r\n`;
}

function summaryOf(
  { what, term }: Deadline,
  title: string,
  name: string,
  say: Words['follow']['deadlines'],
) {
  const summary = oneLine(title);
  return term ? say.objectionOf(name, oneLine(term.for), summary) : say[what](name, summary);
}

function describe(deadline: Deadline, trust: Trust, asOf: Day): string {
  const { change, what, cancelled, standing } = deadline;
  const { site } = trust;
  const wording = wordingOf(trust);
  const announced = announcementOf(change, knownOn(trust.changes, asOf), site);
  const announcement = { ...asItStands(announced, standing), ...daysOf(deadline) };
  const told = announcementWordsOn(
    { isAhead: true, isVoid: cancelled !== undefined },
    wording.announcement,
  );
  const facts = factsOf(announcement, { ...wording, announcement: told });
  const how = what === 'objection' && !cancelled ? howToObject(announcement, site, wording) : [];
  return [
    ...(cancelled ? [wording.follow.cancelled[cancelled]] : []),
    summaryText(announcement, facts, site, wording),
    ...how,
    publicAddress(site.url, `/changes/${change.id}/`),
  ]
    .map(oneLine)
    .join('\n');
}

// Each last day is an event of its own, so that a reader can keep the one that counts for them.
function daysOf({ what, day, term }: Deadline): Partial<Announcement> {
  if (what === 'effective') return { effective: day };
  return term ? { object_by: undefined, terms: [term] } : { object_by: day, terms: undefined };
}

// The library escapes the texts of events, not those of the calendar itself (RFC 5545, 3.3.11).
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`);
}
