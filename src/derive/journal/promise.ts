// Where the journal breaks the promise of notice that the page makes: days before effect, days to object.
import type { Change, Site } from '../../trust.ts';
import { addDays, dayOf, daysBetween, endOfTime, type Day } from '../../day.ts';
import { strikeOf } from './striking.ts';
import {
  enter,
  isObjectionable,
  lastDayToObject,
  noticeOf,
  noticesOn,
  tellsMore,
  type Notice,
} from './notices.ts';

/** An entry that gives less notice than is promised. */
export interface ShortNotice {
  entry: Change;
  /** The entry that an amendment is about; else the entry itself. */
  about: Change;
  key: 'effective' | 'after';
  effective: Day;
  /** Days from the announcement to the day of effect; negative when it came before. */
  days: number;
  /** The first day that keeps the promise. */
  earliest: Day;
}

/**
 * Entries that take effect sooner than `notice.days` after their announcement and do not say why. What was withdrawn, or
 * announced of a vendor that never was one, does not happen, so there is nothing left to be told of in time.
 */
export function shortNotices(changes: readonly Change[], site: Site): ShortNotice[] {
  const promised = site.notice?.days;
  if (promised === undefined) return [];
  const standing = standingNotices(changes, site);
  return eachWithTarget(changes, site).flatMap(({ entry, target }): ShortNotice[] => {
    const announced = dayOf(entry.announced);
    const due = dueOf(entry, target);
    if (!due || isExcused(entry) || isBefore(entry, site)) return [];
    if (!standing.has((target?.change ?? entry).id)) return [];
    const earliest = addDays(announced, promised);
    if (due.effective >= earliest) return [];
    const days = daysBetween(announced, due.effective);
    return [{ entry, about: target?.change ?? entry, ...due, days, earliest }];
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
interface ShortWindow {
  entry: Change;
  object_by: Day;
  days: number;
  /** The earliest last day that keeps the promise. */
  earliest: Day;
}

/**
 * Entries whose `object_by` is before the day that the policy, or the notice that they amend, gives. An emergency shortens the
 * notice, not the time to object.
 */
export function shortWindows(changes: readonly Change[], site: Site): ShortWindow[] {
  if (site.notice?.objection_days === undefined) return [];
  const standing = standingNotices(changes, site);
  return eachWithTarget(changes, site).flatMap(({ entry, target }): ShortWindow[] => {
    const written = 'object_by' in entry ? entry.object_by : undefined;
    if (written === undefined || isBefore(entry, site)) return [];
    const earliest = promisedLastDay(entry, target, site);
    if (earliest === undefined || written >= earliest) return [];
    // A later amendment may have given the days that were missing.
    const now = standing.get((target?.change ?? entry).id);
    if (!now || (now.object_by ?? '') >= earliest) return [];
    const days = daysBetween(dayOf(entry.announced), written);
    return [{ entry, object_by: written, days, earliest }];
  });
}

function promisedLastDay(entry: Change, target: Notice | undefined, site: Site): Day | undefined {
  const announced = dayOf(entry.announced);
  if (isObjectionable(entry) && 'effective' in entry && entry.effective)
    return lastDayToObject(announced, site);
  if (entry.kind !== 'amended' || !target) return undefined;
  return entry.effective || tellsMore(entry, target.change)
    ? lastDayToObject(announced, site)
    : target.object_by;
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

// Entries that were published before a promise was raised do not break it.
function isBefore({ announced }: Change, site: Site): boolean {
  return site.notice?.since !== undefined && dayOf(announced) < site.notice.since;
}

/** `emergency` is the only way round the promised days of notice; readers see its reason. */
function isExcused(entry: Change): boolean {
  return 'emergency' in entry && entry.emergency !== undefined;
}
