// Where the journal breaks the promise of notice that the page makes: days before effect, days to object.
import type { Change, Site } from '../../trust.ts';
import { dayOf, daysBetween, endOfTime, type Day } from '../../day.ts';
import { enter, isObjectionable, noticeOf, noticesOn, tellsMore, type Notice } from './notices.ts';
import { strikeOf } from './striking.ts';
import {
  daysUnder,
  earliestEffect,
  holidaysOf,
  isPromisedOn,
  termsOf,
  type KnownHolidays,
  type Term,
} from './terms.ts';

/** An entry that gives less notice than is promised. */
export interface ShortNotice {
  entry: Change;
  /** The entry that an amendment is about; else the entry itself. */
  about: Change;
  key: 'effective' | 'after';
  effective: Day;
  /** Days from the announcement to the day of effect; negative when it came before. */
  days: number;
  /** The first day that keeps the promise, and the term that asks for it. */
  earliest: Day;
  term: Term;
}

/**
 * Entries that take effect sooner after their announcement than the longest promised notice allows, and do not say why. What was
 * withdrawn, or announced of a vendor that never was one, does not happen, so there is nothing left to be told of in time.
 */
export function shortNotices(
  changes: readonly Change[],
  site: Site,
  holidays?: KnownHolidays,
): ShortNotice[] {
  const standing = standingNotices(changes, site);
  return eachWithTarget(changes, site).flatMap(({ entry, target }): ShortNotice[] => {
    const announced = dayOf(entry.announced);
    const due = dueOf(entry, target);
    const earliest = earliestEffect(announced, site, holidays);
    if (!due || !earliest || isExcused(entry) || due.effective >= earliest.day) return [];
    if (!standing.has((target?.change ?? entry).id)) return [];
    const days = daysBetween(announced, due.effective);
    const { day, term } = earliest;
    return [{ entry, about: target?.change ?? entry, ...due, days, earliest: day, term }];
  });
}

/** What in an entry requires notice: its day, or what it adds to an earlier notice. A postponed day requires none. */
function dueOf(
  entry: Change,
  target: Notice | undefined,
): Pick<ShortNotice, 'key' | 'effective'> | undefined {
  if (isObjectionable(entry) && 'effective' in entry && entry.effective)
    return { key: 'effective', effective: entry.effective };
  if (entry.kind !== 'amended' || !target || target.withdrawn_by) return undefined;
  const effective = entry.effective ?? target.effective;
  const isSooner = isObjectionable(target.change) && effective < target.effective;
  if (!isSooner && !tellsMore(entry, target.change)) return undefined;
  return { key: entry.effective ? 'effective' : 'after', effective };
}

/** An entry whose own last day to object leaves less time than is promised. */
export interface ShortWindow {
  entry: Change;
  /** Where the day stands in the entry. */
  path: (string | number)[];
  object_by: Day;
  term: Term;
  days: number;
  /** The earliest last day that keeps the promise. */
  earliest: Day;
}

/**
 * Entries with a last day before the one that its term, or the notice that they amend, gives. An emergency shortens the notice,
 * not the time to object.
 */
export function shortWindows(
  changes: readonly Change[],
  site: Site,
  holidays?: KnownHolidays,
): ShortWindow[] {
  const standing = standingNotices(changes, site);
  return eachWithTarget(changes, site).flatMap(({ entry, target }) =>
    termsOf(site).flatMap((term): ShortWindow[] => {
      const announced = dayOf(entry.announced);
      const written = writtenDay(entry, term);
      if (!written || !isPromisedOn(term, announced)) return [];
      const earliest = promisedLastDay(entry, target, term, holidays);
      if (earliest === undefined || written.object_by >= earliest) return [];
      // A later amendment may have given the days that were missing, or taken the change back.
      const now = standing.get((target?.change ?? entry).id);
      if (!now || (lastDayIn(now, term) ?? '') >= earliest) return [];
      const days = daysBetween(announced, written.object_by);
      return [{ entry, ...written, term, days, earliest }];
    }),
  );
}

/** A last day that an entry has to write, and does not. */
export interface MissingWindow {
  entry: Change;
  term: Term;
  /** The day to write; where the holidays are not known, the one without them. */
  earliest: Day;
}

/**
 * Entries that name no last day for a term whose days only they can hold: those of some customers, and those that leave out
 * holidays. An entry is asked for it until that day is over, so a term that is new does not make old entries wrong.
 */
export function missingWindows(
  changes: readonly Change[],
  site: Site,
  holidays: KnownHolidays,
  asOf: Day,
): MissingWindow[] {
  const standing = standingNotices(changes, site);
  return eachWithTarget(changes, site).flatMap(({ entry, target }) =>
    termsOf(site).flatMap((term): MissingWindow[] => {
      if (term.id === undefined && holidaysOf(term) === undefined) return [];
      if (writtenDay(entry, term) || !isPromisedOn(term, dayOf(entry.announced))) return [];
      const earliest = reopened(entry, target)
        ? (daysUnder(term, dayOf(entry.announced), holidays).object_by ??
          daysUnder({ ...term, holidays: 'none' }, dayOf(entry.announced), undefined).object_by)
        : undefined;
      if (earliest === undefined || earliest < asOf) return [];
      const now = standing.get((target?.change ?? entry).id);
      if (!now || (lastDayIn(now, term) ?? '') >= earliest) return [];
      return [{ entry, term, earliest }];
    }),
  );
}

function lastDayIn({ object_by, terms = [] }: Notice, { id }: Term): Day | undefined {
  return id === undefined ? object_by : terms.find(({ term }) => term === id)?.object_by;
}

/** The last day that an entry itself writes for a term, and where. */
function writtenDay(
  entry: Change,
  { id }: Term,
): Pick<ShortWindow, 'path' | 'object_by'> | undefined {
  const { object_by, terms = [] } = entry as Pick<Notice, 'object_by' | 'terms'>;
  if (id === undefined)
    return object_by === undefined ? undefined : { path: ['object_by'], object_by };
  const index = terms.findIndex(({ term }) => term === id);
  const found = terms[index];
  return found && { path: ['terms', index, 'object_by'], object_by: found.object_by };
}

/** Whether an entry opens a window of its own, or opens that of the notice that it amends anew. */
function reopened(entry: Change, target: Notice | undefined): boolean {
  if (entry.kind !== 'amended')
    return isObjectionable(entry) && 'effective' in entry && entry.effective !== undefined;
  if (!target || target.withdrawn_by) return false;
  return tellsMore(entry, target.change) || (!!entry.effective && isObjectionable(target.change));
}

function promisedLastDay(
  entry: Change,
  target: Notice | undefined,
  term: Term,
  holidays: KnownHolidays,
): Day | undefined {
  if (reopened(entry, target)) return daysUnder(term, dayOf(entry.announced), holidays).object_by;
  return entry.kind === 'amended' && target ? lastDayIn(target, term) : undefined;
}

/** What the whole journal leaves standing, by entry: neither withdrawn nor about a vendor that never was one. */
function standingNotices(changes: readonly Change[], site: Site): Map<string, Notice> {
  const notices = noticesOn(changes, site, endOfTime);
  return new Map(
    notices
      .filter((notice) => !notice.withdrawn_by && !strikeOf(notice))
      .map((notice) => [notice.change.id, notice]),
  );
}

/** Each entry, with the notice that it amends as it stood before. */
function eachWithTarget(changes: readonly Change[], site: Site) {
  const notices = new Map<string, Notice>();
  return changes.map((entry) => {
    const found = 'amends' in entry ? notices.get(entry.amends) : undefined;
    const target = found && { ...found };
    enter(notices, noticeOf(entry, site), site);
    return { entry, target };
  });
}

/** `emergency` is the only way round the promised days of notice; readers see its reason. */
function isExcused(entry: Change): boolean {
  return 'emergency' in entry && entry.emergency !== undefined;
}
