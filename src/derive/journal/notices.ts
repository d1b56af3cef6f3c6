// What the journal means on a day: each entry with the dates in force, after its amendments and withdrawal.
import type { Change, Site, Trust } from '../../trust.ts';
import { compareText, dayOf, type Day } from '../../day.ts';
import { does, isAbout, kindOf, type ChangeKind } from '../../vocabulary/changes.ts';
import { isUsedUnasked } from '../../vocabulary/material.ts';
import { liftedLimit } from '../claims/use-claims.ts';
import { saysTheSame } from './canonical.ts';
import { once } from './once.ts';
import { sideOf, useIn, type LaterEntry, type Part } from './sides.ts';
import { strikeOf, strikeOut, type Strike } from './striking.ts';
import {
  daysUnder,
  isPromisedOn,
  lastDaysOf,
  termsOf,
  type KnownHolidays,
  type LastDay,
} from './terms.ts';

/** An entry of the journal together with everything that later entries did to it. */
export interface Notice {
  change: Change;
  /** The day of its announcement (UTC). */
  announced: Day;
  /** The day from which it holds, amendments included. For a baseline or a correction, the day of its announcement. */
  effective: Day;
  /** The last day to object, for kinds that can be objected to and are not withdrawn. */
  object_by?: Day;
  /** The last days of customers who are promised another term, for the same kinds. */
  terms?: readonly LastDay[];
  /** The entries that amended it, oldest first; for an amendment, those that amended the same notice after it. */
  amended_by: Amendment[];
  withdrawn_by?: Withdrawal;
  /** Entries that struck out vendors of which it speaks, oldest first. */
  struck?: Strike[];
}

export type Amendment = Extract<Change, { kind: 'amended' }>;
export type Withdrawal = Extract<Change, { kind: 'withdrawn' }>;

/** Whether customers can object to a change. */
export function isObjectionable(change: { kind: ChangeKind; after?: unknown }): boolean {
  const { opensWindow } = kindOf(change);
  // Who comes to receive no customer data, or is said to do so from the first, does nothing with it.
  if (sideOf(change, 'after')?.no_data !== undefined && kindOf(change).does === 'change')
    return false;
  if (opensWindow !== 'if used by default') return opensWindow;
  const [was, is] = [sideOf(change, 'before') ?? {}, sideOf(change, 'after') ?? {}];
  if (was.engagement === is.engagement && !saysTheSame(useIn(was), useIn(is)))
    return liftedLimit(was, is) !== undefined;
  // A use that is no longer stated may be any use. Where customers gain a way out, there is nothing to object to.
  if (is.engagement === 'opt-out' && was.engagement === 'always') return false;
  return isUsedUnasked(is.engagement);
}

// A name that stands without `unnamed` is the name of the vendor.
const named = ({ unnamed: _, ...rest }: Part): Part => rest;

/** The fields of a vendor after the change, as the notice and its amendments state them. */
export function afterOf({ change, amended_by }: Pick<Notice, 'change' | 'amended_by'>): Part {
  return [change, ...amended_by]
    .map((entry) => sideOf(entry, 'after') ?? {})
    .reduce((held, said) => ({ ...(said.name === undefined ? held : named(held)), ...said }), {});
}

/** The entry that says last whom a notice concerns: the entry itself, or an amendment. Undefined where none says it. */
export function affectsIn({ change, amended_by }: Pick<Notice, 'change' | 'amended_by'>) {
  return [change, ...amended_by].findLast((entry) => whomIn(entry) !== undefined);
}

/** Whom an entry says that its change concerns. */
export const whomIn = (change: Change) => ('affects' in change ? change.affects : undefined);

/**
 * Whether an amendment tells customers something new to which they can object: other data, places, purpose or company
 * than were announced, or use in every case. Otherwise a vague notice could be "corrected" on its last day.
 */
export function tellsMore({ after }: { after?: Part | undefined }, target: Change): boolean {
  if (!after) return false;
  if (after.engagement !== undefined && isUsedUnasked(after.engagement)) return true;
  return (
    isObjectionable(target) &&
    (['legal_name', 'purpose', 'data', 'locations'] as const).some(
      (field) => after[field] !== undefined,
    )
  );
}

/** The entries known on a day: one that is announced later is not known yet. */
export const knownOn = once((changes: readonly Change[], asOf: Day): readonly Change[] => {
  const isKnown = ({ announced }: Change) => dayOf(announced) <= asOf;
  return changes.every(isKnown) ? changes : Object.freeze(changes.filter(isKnown));
});

/**
 * Every entry known on a day, oldest announcement first. An entry announced later is not known yet, so the
 * same content read for an earlier day says what it said then.
 */
export const noticesOn = once(
  (changes: readonly Change[], site: Site, asOf: Day): readonly Notice[] => {
    const notices = new Map<string, Notice>();
    for (const change of knownOn(changes, asOf)) enter(notices, noticeOf(change, site), site);
    return [...notices.values()];
  },
);

/** Adds the next entry to the notices by id, and applies it to the one that it amends or takes back. */
export function enter(notices: Map<string, Notice>, notice: Notice, site: Site): void {
  const { change } = notice;
  if (isAbout(change, 'entry')) {
    const target = notices.get(change.amends);
    if (target) applyLater(target, notices, change, site);
  }
  if (does(change, 'strike')) strikeOut(notices, change);
  notices.set(change.id, notice);
}

/** The notices of the entries that amended a notice: what is announced of it later holds for them, too. */
function amendmentsOf({ amended_by }: Notice, notices: ReadonlyMap<string, Notice>): Notice[] {
  return amended_by.flatMap(({ id }) => notices.get(id) ?? []);
}

/** The notice whose days hold: for an amendment, the one that it amends. */
export function standingOf(notice: Notice, notices: readonly Notice[]): Notice {
  const { change } = notice;
  if (change.kind !== 'amended') return notice;
  return notices.find((other) => other.change.id === change.amends) ?? notice;
}

/** An entry on its own, before later entries are applied to it. */
export function noticeOf(change: Change, site: Site): Notice {
  const announced = dayOf(change.announced);
  const effective = effectiveIn(change) ?? announced;
  const notice: Notice = { change, announced, effective, amended_by: [] };
  if (!isObjectionable(change)) return notice;
  const { object_by, terms } = change as Window;
  return withWindow(notice, object_by ?? lastDayToObject(announced, site), terms);
}

/** The day of effect as an entry gives it. A name is given with the announcement, whatever day is written. */
export function effectiveIn(change: Change): Day | undefined {
  const effective = 'effective' in change ? change.effective : undefined;
  const announced = dayOf(change.announced);
  const isLater = effective !== undefined && effective > announced;
  return isLater && isNaming(change) ? announced : effective;
}

/** Whether an entry names a vendor that was listed without its name. */
export const isNaming = (change: Change) => kindOf(change).entity === 'unnamed';

function applyLater(
  target: Notice,
  notices: ReadonlyMap<string, Notice>,
  later: LaterEntry,
  site: Site,
): void {
  // A withdrawn notice stays withdrawn; `entry-does-not-fit` refuses later entries about it.
  if (target.withdrawn_by) return;
  for (const amendment of amendmentsOf(target, notices)) {
    if (later.kind === 'withdrawn') amendment.withdrawn_by = later;
    else amendment.amended_by.push(later);
  }
  if (later.kind === 'withdrawn') {
    target.withdrawn_by = later;
    delete target.object_by;
    delete target.terms;
    return;
  }
  target.amended_by.push(later);
  target.effective = later.effective ?? target.effective;
  const more = tellsMore(later, target.change);
  if (!hasWindow(target) && !more) return;
  // A moved date, or a new fact, restarts the window, counted from the amendment's own announcement.
  const renewed =
    later.effective || more ? lastDayToObject(dayOf(later.announced), site) : undefined;
  const objectBy = later.object_by ?? renewed ?? target.object_by;
  Object.assign(target, withWindow(target, objectBy, later.terms ?? target.terms));
}

function withWindow(notice: Notice, objectBy: Day | undefined, terms: Window['terms']): Notice {
  return {
    ...notice,
    ...(objectBy !== undefined && { object_by: objectBy }),
    ...(terms && { terms }),
  };
}

/** The last days to object: of all customers, and of those who are promised another term. */
type Window = { [Key in 'object_by' | 'terms']?: Notice[Key] | undefined };

/** Whether a notice names a last day to object, to all or to some. */
export const hasWindow = ({ object_by, terms }: Window) =>
  object_by !== undefined || terms !== undefined;

/** Every last day to object that a notice names, the earliest first, each once. */
export function windowsOf({ object_by, terms = [] }: Window): Day[] {
  const days = [object_by, ...terms.map((term) => term.object_by)];
  return [...new Set(days.filter((day) => day !== undefined))].sort(compareText);
}

/**
 * The last day to object that all customers are promised, counted from the announcement and never cut by the day of effect.
 * Undefined where no number of days is promised, or was not yet on the day of the announcement, or where the days leave out
 * holidays that are not given.
 */
export function lastDayToObject(
  announced: Day,
  { notice }: Site,
  holidays?: KnownHolidays,
): Day | undefined {
  if (!notice || !isPromisedOn(notice, announced)) return undefined;
  return daysUnder(notice, announced, holidays).object_by;
}

/** The last days to object of an entry, as it writes them: of all customers, and of those who are promised another term. */
export function windowFrom(
  announced: Day,
  site: Site,
  holidays?: KnownHolidays,
): Partial<Pick<Notice, 'object_by'>> & { terms?: LastDay[] } {
  const objectBy = lastDayToObject(announced, site, holidays);
  const terms = lastDaysOf(announced, site, holidays);
  return {
    ...(objectBy !== undefined && { object_by: objectBy }),
    ...(terms.length > 0 && { terms }),
  };
}

/** Whether one can object to a change: until a last day, without one, because none is promised, or not at all. */
export type Objection = 'until' | 'unstated' | 'not-possible' | 'withdrawn' | 'never-so';

export function objectionTo(notice: Notice): Objection {
  const { change, withdrawn_by } = notice;
  if (strikeOf(notice)) return 'never-so';
  if (withdrawn_by) return 'withdrawn';
  if (hasWindow(notice)) return 'until';
  return isObjectionable(change) ? 'unstated' : 'not-possible';
}

/** Whether an entry known on a day names a last day to object, or the promise of notice gives one. */
export function hasObjectionDays(
  { site, changes }: Pick<Trust, 'site' | 'changes'>,
  asOf: Day,
): boolean {
  return (
    termsOf(site).some(({ objection_days }) => objection_days !== undefined) ||
    knownOn(changes, asOf).some((change) => hasWindow(change as Window))
  );
}

/** What the page says of an objection after the day of effect. Undefined where the last day comes before it. */
export function afterEffectOf(
  notice: Window & { effective?: Day | undefined },
  { notice: promise }: Site,
): string | undefined {
  const { effective } = notice;
  const last = windowsOf(notice).at(-1);
  const isAfter = last !== undefined && effective !== undefined && last > effective;
  return isAfter ? promise?.after_effect : undefined;
}

/** Where objections go, by the promise of notice. That the general contact takes them, nobody said. */
export function objectionContact({ notice }: Site): string | undefined {
  return notice?.contact;
}

/** Where questions about a change go, if the promise of notice names no address for objections. */
export function questionsContact({ notice, contact }: Site): string | undefined {
  return notice?.contact === undefined ? contact?.email : undefined;
}
