// Which changes of the past year and of the future are drawn, and where.
import { vendorNameIn, vendorOf } from '../derive/journal/announcement.ts';
import { noticesOn, windowsOf, type Notice } from '../derive/journal/notices.ts';
import { isLastDayOpen } from '../derive/journal/terms.ts';
import type { Change, Trust } from '../trust.ts';
import { strikeOf } from '../derive/journal/striking.ts';
import { does, isAbout } from '../vocabulary/changes.ts';
import { addDuration, dayOf, type Day } from '../day.ts';
import { linesOf } from './lines.ts';
import { timeAxis, type Quarter, type TimeAxis } from './time-axis.ts';

/** One change. Horizontal places are in pixels, and absent if there is no such day. */
export interface TimelineRow {
  notice: Notice;
  label: string[];
  /** What is still to come, in smaller type below the label. */
  notes: string[];
  y: number;
  /** Absent if it was announced before the picture begins, or on the day of its effect. */
  announced?: number;
  /** Where the line from announcement to effect, or to withdrawal, begins and ends. */
  line: [number, number];
  /** A stroke for each last day to object that is drawn. */
  objectBy: number[];
  effective?: number;
  withdrawn?: number;
}

interface ChangeTimeline {
  width: number;
  height: number;
  rows: TimelineRow[];
  quarters: Quarter[];
  /** The day of the page. */
  today: number;
  /** How many are not in effect yet. */
  coming: number;
  /** Changes that are not drawn, all announced earlier. */
  earlier: number;
}

/** The words of a row. */
interface RowWords {
  label(vendor: string, change: Change): string;
  /** The notes on a change that is still to take effect, each on a new line. `objectBy` holds the last days to object that are not over, the earliest first. */
  coming(effective: Day, objectBy: readonly Day[]): readonly string[];
}

/** Where the labels and the days begin, and where the days end. */
export const timelineEdges = { label: 92, left: 344, right: 850 };
const top = 40;
const line = 15;
const signs = 32;

/** At most `most` changes, the newest first. Undefined if none is to be drawn. */
export function layOutTimeline(
  trust: Trust,
  asOf: Day,
  words: RowWords,
  most = 16,
): ChangeTimeline | undefined {
  const { left, right } = timelineEdges;
  const changes = noticesOn(trust.changes, trust.site, asOf).filter(isDrawn).reverse();
  const since = addDuration(asOf, '-12 months');
  const drawn = changes.filter((notice) => lastDay(notice) >= since).slice(0, most);
  if (drawn.length === 0) return undefined;
  const last = drawn.map(lastDay).reduce((a, b) => (a > b ? a : b), asOf);
  const axis = timeAxis(since, last, left, right);
  const nameOf = ({ change }: Notice) => vendorNameIn(trust.changes, vendorOf(change) ?? '');
  const notesOf = (notice: Notice) =>
    words.coming(
      notice.effective,
      windowsOf(notice).filter((day) => isLastDayOpen(day, asOf, trust.site)),
    );
  let y = top;
  const rows = drawn.map((notice) => {
    const label = linesOf(words.label(nameOf(notice), notice.change), signs);
    const notes = isComing(notice, asOf)
      ? notesOf(notice).flatMap((note) => linesOf(note, signs))
      : [];
    const row = { notice, label, notes, y: y + 11, ...daysOf(notice, axis) };
    y += (label.length + notes.length) * line + 7;
    return row;
  });
  return {
    width: right + 10,
    height: y + 4,
    rows,
    quarters: axis.quarters,
    today: axis.at(asOf),
    coming: rows.filter(({ notes }) => notes.length > 0).length,
    earlier: changes.length - drawn.length,
  };
}

// Amendments and withdrawals are shown with the entry that they are about; a baseline and claims change no vendor.
// A vendor that was struck out never changed anything.
const isDrawn = (notice: Notice) =>
  isAbout(notice.change, 'vendor') && !does(notice.change, 'strike') && !strikeOf(notice);

const isComing = ({ effective, withdrawn_by }: Notice, asOf: Day) =>
  effective > asOf && !withdrawn_by;

const lastDay = ({ effective, withdrawn_by }: Notice): Day =>
  withdrawn_by ? dayOf(withdrawn_by.announced) : effective;

function daysOf(notice: Notice, { at, from }: TimeAxis) {
  const { announced, effective, withdrawn_by } = notice;
  const end = at(lastDay(notice));
  return {
    ...(announced >= from && announced !== effective && { announced: at(announced) }),
    line: [at(announced), end] satisfies [number, number] as [number, number],
    objectBy: windowsOf(notice)
      .filter((day) => day >= from)
      .map(at),
    ...(withdrawn_by ? { withdrawn: end } : { effective: end }),
  };
}
