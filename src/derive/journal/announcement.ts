// A journal entry as it was announced: what it said on its own day, before later entries changed it.
import type { Change, Site } from '../../trust.ts';
import { dayOf, type Day } from '../../day.ts';
import { does, isAbout } from '../../vocabulary/changes.ts';
import { begunBefore, otherUses } from './company-uses.ts';
import {
  affectsIn,
  effectiveIn,
  isObjectionable,
  whomIn,
  noticesOn,
  tellsMore,
  type Amendment,
} from './notices.ts';
import {
  entriesAbout,
  entriesNaming,
  entriesWithId,
  pastBefore,
  pastWith,
  type Entries,
} from './past.ts';
import { calledIn, sideOf, vendorsIn, type Called, type LaterEntry, type Part } from './sides.ts';
import { earliestEffect, type LastDay } from './terms.ts';

type Affects = NonNullable<ReturnType<typeof whomIn>>;

export interface Announcement {
  change: Change;
  /** The journal up to and with this entry. */
  journal: Entries;
  /** The vendor concerned. For an amendment, the vendor of the amended entry. */
  vendor?: string;
  /** The entry that an amendment or withdrawal is about. */
  target?: Change;
  /** The day of its announcement (UTC). */
  announced: Day;
  /** The day from which it holds. Absent if it has none. */
  effective?: Day;
  /** The last day to object; never before the announcement. */
  object_by?: Day | undefined;
  /** The last days to object of customers who are promised another term; never before the announcement. */
  terms?: readonly LastDay[] | undefined;
  /** For an amendment that leaves the last day as it was: that day, where it is over already. */
  object_by_was?: Day;
  /** Whom it concerns; for an amendment, as it was said so far, unless it says so anew. Absent where nobody said it. */
  affects?: Affects | undefined;
  /** Whether it takes effect sooner than the promise of notice allows. */
  isShort: boolean;
  /** What else the company is used for at the time, where one of its several rows comes, goes or changes, by all that is known. */
  also: readonly string[];
  /** Whether what is known since makes it another kind of change than its title says, which is kept. */
  isOtherSince?: boolean;
  /** Whether it adds a company that is new, by what is known or by what was known when it was announced. */
  isNew: boolean;
}

/**
 * Reads an entry with the journal before it. Of later entries that are known, only those count that tell whether the company has
 * other rows on the day of effect, because what an entry is called must be true by all that is known.
 */
export function announcementOf(
  change: Change,
  changes: readonly Change[],
  site: Site,
): Announcement {
  const journal = pastWith(changes, change);
  const target = targetOf(change, journal);
  const subject = (target ?? change).id;
  const notices = noticesOn(entriesAbout(journal, subject), site, dayOf(change.announced));
  const about = notices.find((notice) => notice.change.id === subject);
  const vendor = vendorOf(target ?? change);
  const dated = change.kind !== 'withdrawn' && (target !== undefined || 'effective' in change);
  const effective = effectiveIn(change) ?? about?.effective;
  const own = change as Partial<Pick<Announcement, 'object_by' | 'terms'>>;
  const also = alsoUsedFor(target ?? change, changes, site, changes);
  const window = { object_by: own.object_by ?? about?.object_by, terms: own.terms ?? about?.terms };
  const whom = about ? affectsIn(about) : change;
  return {
    change,
    journal,
    affects: whom && whomIn(whom),
    announced: dayOf(change.announced),
    isShort: isShort(change, target, effective, site),
    also,
    isNew: isNew(target ?? change, also, changes, site),
    ...(vendor !== undefined && { vendor }),
    ...(target && { target }),
    ...(dated && effective !== undefined && { effective }),
    ...stillOpen(window, dayOf(change.announced)),
  };
}

/** The last days that are not over on the day of an announcement; else when the latest of them was. */
export function stillOpen(
  { object_by, terms }: Pick<Announcement, 'object_by' | 'terms'>,
  announced: Day,
): Pick<Announcement, 'object_by' | 'terms' | 'object_by_was'> {
  const last = [object_by, ...(terms ?? []).map((term) => term.object_by)]
    .filter((day) => day !== undefined)
    .reduce((latest, day) => (day > latest ? day : latest), '');
  if (last === '') return {};
  if (last < announced) return { object_by_was: last };
  const open = terms?.filter((term) => term.object_by >= announced) ?? [];
  return {
    ...(object_by !== undefined && object_by >= announced && { object_by }),
    ...(open.length > 0 && { terms: open }),
  };
}

// A feed that held an addition keeps it, whatever is disclosed later.
function isNew(
  change: Change,
  also: readonly string[],
  changes: readonly Change[],
  site: Site,
): boolean {
  if (!isAbout(change, 'vendor')) return false;
  if (does(change, 'replace')) return true;
  if (!does(change, 'start') && !beginsToReceive(change)) return false;
  return also.length === 0 || alsoUsedFor(change, changes, site).length === 0;
}

// A vendor that received no customer data was no subprocessor until it does.
function beginsToReceive(change: Change): boolean {
  const isSaid = (side: 'before' | 'after') => sideOf(change, side)?.no_data !== undefined;
  return does(change, 'change') && isSaid('before') && !isSaid('after');
}

const isSooner = (amendment: Amendment, target: Change) =>
  isObjectionable(target) &&
  'effective' in target &&
  amendment.effective !== undefined &&
  amendment.effective < (target.effective ?? '');

// What the promise does not cover, such as an end, cannot fall short of it.
function isShort(
  change: Change,
  target: Change | undefined,
  effective: Day | undefined,
  site: Site,
): boolean {
  const isDue =
    target && change.kind === 'amended'
      ? tellsMore(change, target) || isSooner(change, target)
      : isObjectionable(change);
  if (!isDue) return false;
  const earliest = earliestEffect(dayOf(change.announced), site, undefined);
  return effective !== undefined && earliest !== undefined && effective < earliest.day;
}

/**
 * What else the company of a row that comes, goes or changes is used for on the day of that; of a replacement, the company that
 * goes. What is known is given by a journal: the entries before it, as when it was announced, or all that were announced since.
 * A row that comes is a further one only if another was there before, and already on the day on which that is said (`spoken`).
 */
export function alsoUsedFor(
  change: Change,
  changes: readonly Change[],
  site: Site,
  journal: Entries = pastBefore(changes, change),
  spoken: Day = dayOf(change.announced),
): string[] {
  if (!isAbout(change, 'vendor')) return [];
  const on = 'effective' in change ? change.effective : dayOf(change.announced);
  const id = does(change, 'replace') ? change.replaces : change.subprocessor;
  const before = sideOf(change, 'before') ?? {};
  const after = does(change, 'replace') ? {} : sideOf(change, 'after');
  const called = calledIn(before, after, lastCalledIn(journal, id));
  // A change of places, say, does not name the legal entity, by which a company may have other rows.
  const legal = does(change, 'replace') ? {} : legalNameIn(journal, id);
  const uses = otherUses(journal, site, id, { ...legal, ...after, ...before, ...called }, on);
  return (does(change, 'start') ? begunBefore(uses, on, spoken) : uses).flatMap((use) =>
    use.id === change.subprocessor ? [] : [use.purpose],
  );
}

function legalNameIn(journal: Entries, id: string): Part {
  const legal = lastStatedIn(journal, id, 'legal_name');
  return legal === undefined ? {} : { legal_name: legal };
}

/** The vendor that an entry names. */
export function vendorOf(change: Change): string | undefined {
  return 'subprocessor' in change ? change.subprocessor : undefined;
}

/** The name under which a vendor was known at the end of a journal. */
export function vendorNameIn(journal: Entries, id: string): string {
  return lastCalledIn(journal, id).name ?? id;
}

// A withdrawn or future new name is still the name that its entry speaks of.
function lastCalledIn(journal: Entries, id: string): Called {
  return entriesNaming(journal, id).reduce<Called>(
    (last, change) =>
      calledIn(
        vendorsIn(change).find((vendor) => vendor.id === id),
        last,
      ),
    {},
  );
}

/** What was last stated of a vendor in a journal: a field of its record. */
export function lastStatedIn<Field extends 'purpose' | 'legal_name'>(
  journal: Entries,
  id: string,
  field: Field,
): string | undefined {
  return entriesNaming(journal, id).reduce<string | undefined>((last, change) => {
    if (isAbout(change, 'register')) {
      const row = change.register.find((one) => one.id === id);
      return row ? row[field] : last;
    }
    if (!isAbout(change, 'vendor') || change.subprocessor !== id) return last;
    const [before, after] = [sideOf(change, 'before') ?? {}, sideOf(change, 'after') ?? {}];
    return field in before || field in after || does(change, 'start') ? after[field] : last;
  }, undefined);
}

/** The entry that an amendment or withdrawal is about, through amendments of amendments. */
export function targetOf(change: Change, journal: Entries): Change | undefined {
  let found: Change | undefined = change;
  const seen = new Set<string>();
  while (found && isAbout(found, 'entry') && !seen.has(found.id)) {
    seen.add(found.id);
    const { amends }: LaterEntry = found;
    [found] = entriesWithId(journal, amends);
  }
  return found === change ? undefined : found;
}
