// What the journal means on a day: each entry with the dates that now hold, after its amendments and withdrawal.
import type { Change, Site } from '../trust.ts';
import { addDays, dayOf, type Day } from '../day.ts';

/** An entry of the journal together with everything that later entries did to it. */
export interface Notice {
  change: Change;
  /** The day of its announcement (UTC). */
  announced: Day;
  /** The day from which it holds, amendments included. A baseline, a correction: the day of its announcement. */
  effective: Day;
  /** The last day to object, for kinds that can be objected to and are not withdrawn. */
  object_by?: Day;
  /** The entries that amended it, oldest first. */
  amended_by: Change[];
  withdrawn_by?: Change;
}

/** Kinds that open a window for objection (GDPR Art. 28(2) and what contracts add to it). */
export function isObjectionable(change: Change): boolean {
  switch (change.kind) {
    case 'added':
    case 'replaced':
    case 'entity-changed':
    case 'purpose-changed':
    case 'data-changed':
    case 'location-changed':
      return true;
    case 'engagement-changed':
      return change.after.engagement === 'always';
    default:
      return false;
  }
}

/**
 * Every entry known on a day, oldest announcement first. An entry announced later is not known yet, so the
 * same content read for an earlier day says what it said then.
 */
export function noticesOn(changes: readonly Change[], site: Site, asOf: Day): Notice[] {
  const known = changes.filter((change) => dayOf(change.announced) <= asOf);
  const notices = new Map<string, Notice>();
  for (const change of known) {
    if (change.kind === 'amended' || change.kind === 'withdrawn') {
      const target = notices.get(change.amends);
      if (target) applyLater(target, change, site);
    }
    notices.set(change.id, noticeOf(change, site));
  }
  return [...notices.values()];
}

function noticeOf(change: Change, site: Site): Notice {
  const announced = dayOf(change.announced);
  const effective = ('effective' in change ? change.effective : undefined) ?? announced;
  const notice: Notice = { change, announced, effective, amended_by: [] };
  if (!isObjectionable(change)) return notice;
  const written = 'object_by' in change ? change.object_by : undefined;
  return { ...notice, object_by: written ?? lastDayToObject(announced, effective, site) };
}

function applyLater(
  target: Notice,
  later: Extract<Change, { kind: 'amended' | 'withdrawn' }>,
  site: Site,
): void {
  if (later.kind === 'withdrawn') {
    target.withdrawn_by = later;
    delete target.object_by;
    return;
  }
  target.amended_by.push(later);
  target.effective = later.effective ?? target.effective;
  if (!isObjectionable(target.change)) return;
  // A moved date restarts the window, counted from the amendment's own announcement.
  target.object_by =
    later.object_by ??
    (later.effective
      ? lastDayToObject(dayOf(later.announced), later.effective, site)
      : (target.object_by ?? target.effective));
}

/** Objection window of the policy, never past the day on which the change takes effect. */
function lastDayToObject(announced: Day, effective: Day, site: Site): Day {
  const window = site.notice?.objection_days ?? site.notice?.days;
  const last = window === undefined ? effective : addDays(announced, window);
  return last < effective ? last : effective;
}
