// Announced and not in effect yet: what the register says otherwise can be corrected in the announcement itself, with an
// entry that amends it, so that nobody is told that a vendor comes in one way and then changes.
import type { Change, Trust } from '../../trust.ts';
import { endOfTime, type Day } from '../../day.ts';
import { kindOf } from '../../vocabulary/changes.ts';
import { materialFields } from '../../vocabulary/material.ts';
import { eventsByVendor, eventsOf, type VendorEvent } from '../journal/events.ts';
import { isObjectionable, noticesOn, tellsMore, windowFrom } from '../journal/notices.ts';
import { earliestEffect } from '../journal/terms.ts';
import type { Notice } from '../journal/notices.ts';
import { fieldDifferences, type Imbalance } from './imbalances.ts';

type Books = Pick<Trust, 'changes' | 'site' | 'holidays'>;

/**
 * Marks each change of fields that an announced entry states as `pending`. Where that entry brings the vendor in and nothing
 * is announced after it, the change becomes an amendment.
 */
export function amending(all: readonly Imbalance[], books: Books, asOf: Day): Imbalance[] {
  const notices = noticesOn(books.changes, books.site, endOfTime);
  const events = eventsByVendor(notices);
  const marked = all.map((one): Imbalance => {
    const setter = setterOf(one, events.get(one.subprocessor) ?? []);
    if (!setter || setter.notice.effective <= asOf) return one;
    const pending = { ...one, pending: setter.notice.change.id };
    return setter.does === 'start' && isLast(setter.notice, events)
      ? asAmendment(pending)
      : pending;
  });
  return merged(marked);
}

/** The one event that states every field of a difference. A field that is to vanish cannot be amended away. */
function setterOf({ kind, before = {}, after = {} }: Imbalance, events: readonly VendorEvent[]) {
  if (kindOf({ kind }).does !== 'change') return undefined;
  const fields = materialFields.filter((field) => field in { ...before, ...after });
  if (fields.some((field) => after[field] === undefined)) return undefined;
  const [setter, another] = new Set(
    fields.map((field) =>
      events.findLast((event) => event.does === 'start' || field in (event.material ?? {})),
    ),
  );
  const own = setter ? kindOf(setter.notice.change).fields : [];
  return another === undefined && fields.every((field) => own.includes(field)) ? setter : undefined;
}

// Whether its day can move: nothing else of its vendors comes after it.
function isLast(notice: Notice, events: ReadonlyMap<string, VendorEvent[]>): boolean {
  return eventsOf(notice).every(([vendor]) => events.get(vendor)?.at(-1)?.notice === notice);
}

/** A pending change as an amendment of what is announced. */
export function asAmendment({ pending, ...change }: Imbalance): Imbalance {
  return pending === undefined ? change : { ...change, kind: 'amended', amends: pending };
}

/** An amendment as changes that come after what is announced. */
export function asChanges({ subprocessor, before = {}, after = {}, amends }: Imbalance) {
  return fieldDifferences(subprocessor, before, after).map((change): Imbalance => ({
    ...change,
    ...(amends !== undefined && { pending: amends }),
  }));
}

/** With one amendment for each entry that is amended, before anything else: its new day is the earliest for what follows. */
export function merged(all: readonly Imbalance[]): Imbalance[] {
  const amendments = new Map<string, Imbalance>();
  const kept: Imbalance[] = [];
  for (const one of all) {
    const known = one.kind === 'amended' ? amendments.get(one.amends ?? '') : undefined;
    if (known) {
      known.before = { ...known.before, ...one.before };
      known.after = { ...known.after, ...one.after };
      continue;
    }
    const own = { ...one };
    kept.push(own);
    if (own.kind === 'amended' && own.amends !== undefined) amendments.set(own.amends, own);
  }
  const isAmendment = ({ kind }: Imbalance) => kind === 'amended';
  return [...kept.filter(isAmendment), ...kept.filter((one) => !isAmendment(one))];
}

/** An announced entry as it stands now. Undefined when there is none of this id. */
export function noticeFor(id: string | undefined, { changes, site }: Books): Notice | undefined {
  return noticesOn(changes, site, endOfTime).find(({ change }) => change.id === id);
}

/** The first day on which an amendment keeps the promise of notice, given what it adds to the announcement. */
export function earliestAmended(
  { after }: Imbalance,
  target: Notice,
  announced: Day,
  { site, holidays }: Books,
) {
  const earliest = earliestEffect(announced, site, holidays)?.day;
  return tellsMore({ after }, target.change) ? (earliest ?? announced) : announced;
}

/** The days of an amendment; those that stay as they were are left out. */
export function amendedDays(
  amendment: Imbalance,
  target: Notice,
  announced: Day,
  wanted: Day,
  { site, holidays }: Books,
): Partial<Pick<Extract<Change, { kind: 'amended' }>, 'effective' | 'object_by' | 'terms'>> {
  const isMoved = wanted !== target.effective;
  const more = tellsMore(amendment, target.change);
  const isReopened = more || (isMoved && isObjectionable(target.change));
  return {
    ...(isMoved && { effective: wanted }),
    ...(isReopened && windowFrom(announced, site, holidays)),
  };
}
