// Which entries contradict the journal as it stood when they were announced. A published entry cannot be edited, so no
// later entry may make it wrong.
import type { Change, Material, Site } from '../../trust.ts';
import type { Day } from '../../day.ts';
import { eventsWritten, inOrderOfEffect, stateAfter, type VendorEvent } from './events.ts';
import { enter, noticeOf, type Notice } from './notices.ts';
import { misshapen, type Misshape } from './fit-shape.ts';
import { materialFields } from '../../vocabulary/material.ts';
import { does, isAbout } from '../../vocabulary/changes.ts';
import { once } from './once.ts';
import { isSame } from './same.ts';
import { sideOf } from './sides.ts';

/** An entry that does not fit, where in it, and why. */
export type Misfit = { entry: Change; path: (string | number)[] } & (Misshape | Misplacement);

/** What is wrong with the place of an entry in the order of effect. */
type Misplacement =
  | { why: 'in-use'; vendor: string; on: Day; from?: Day }
  | { why: 'not-in-use'; vendor: string; on: Day; until?: Day }
  | { why: 'unlike-books'; vendor: string; field: keyof Material; said: unknown; books: unknown }
  | { why: 'disturbs'; other: Change };

/** Every misfit of a journal that is given in order of announcement. */
export const misfitsOf = once((changes: readonly Change[], site: Site): readonly Misfit[] => {
  const notices = new Map<string, Notice>();
  const byVendor = new Map<string, Notice[]>();
  // Entries whose place is known to be wrong. Each is reported once, even if later entries are misplaced because of it.
  const displaced = new Set<string>();
  const ids = new Set(changes.map(({ id }) => id));
  return changes.flatMap((entry) => {
    const found: Misfit[] = misshapen(entry, notices, ids).map((why) => ({ entry, ...why }));
    const notice = noticeOf(entry, site);
    if (found.length > 0) {
      notices.set(entry.id, notice);
      return found;
    }
    const target = 'amends' in entry ? notices.get(entry.amends) : undefined;
    const before = target ? eventsWritten(target) : [];
    enter(notices, notice, site);
    for (const [vendor] of eventsWritten(notice))
      byVendor.set(vendor, [...(byVendor.get(vendor) ?? []), notice]);
    for (const vendor of new Set([...eventsWritten(notice), ...before].map(([id]) => id)))
      found.push(...misplacedOf(entry, vendor, byVendor.get(vendor) ?? [], displaced));
    return found;
  });
});

function misplacedOf(
  entry: Change,
  vendor: string,
  notices: readonly Notice[],
  displaced: Set<string>,
): Misfit[] {
  const events = notices.flatMap((notice) =>
    eventsWritten(notice)
      .filter(([id]) => id === vendor)
      .map(([, event]) => event),
  );
  inOrderOfEffect(events);
  return events.flatMap((event, index): Misfit[] => {
    const { change } = event.notice;
    const key = `${change.id} ${vendor}`;
    if (displaced.has(key)) return [];
    const state = stateAfter(events.slice(0, index));
    const inUse = state !== undefined && state.until === undefined;
    // What ended long ago can still turn out never to have been.
    const fits = event.does === 'strike' ? state !== undefined : (event.does === 'start') !== inUse;
    if (!fits) {
      displaced.add(key);
      if (change !== entry)
        return [{ entry, path: [disturbingKey(entry)], why: 'disturbs', other: change }];
      const path = [does(change, 'replace') && event.does === 'end' ? 'replaces' : nameKey(change)];
      const { on } = event;
      return [
        inUse
          ? { entry, path, why: 'in-use', vendor, on, ...(state.from && { from: state.from }) }
          : {
              entry,
              path,
              why: 'not-in-use',
              vendor,
              on,
              ...(state?.until && { until: state.until }),
            },
      ];
    }
    return change === entry && state && event.does !== 'start'
      ? unlikeBooks(entry, vendor, event, state.material)
      : [];
  });
}

const nameKey = (change: Change) => (isAbout(change, 'register') ? 'register' : 'subprocessor');

const disturbingKey = (entry: Change) =>
  entry.kind === 'withdrawn' ? 'amends' : 'effective' in entry ? 'effective' : nameKey(entry);

// `before` tells readers what held until then, so it must agree with the books; for a vendor that goes, in every field.
function unlikeBooks(entry: Change, vendor: string, event: VendorEvent, books: Material): Misfit[] {
  const said = sideOf(entry, 'before');
  const after = sideOf(entry, 'after') ?? {};
  if (!said) return [];
  const spoken = (field: keyof Material) =>
    event.does === 'end' ||
    event.does === 'strike' ||
    said[field] !== undefined ||
    after[field] !== undefined;
  return materialFields
    .filter((field) => spoken(field) && !isSame(field, said[field], books[field]))
    .map((field) => ({
      entry,
      path: ['before', field],
      why: 'unlike-books',
      vendor,
      field,
      said: said[field],
      books: books[field],
    }));
}
