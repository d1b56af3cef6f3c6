// What a company is used for besides one of its rows: a further row is a further purpose, and one that goes is not the company.
import type { Day } from '../../day.ts';
import { dayOf } from '../../day.ts';
import type { Change, Site } from '../../trust.ts';
import { isAbout } from '../../vocabulary/changes.ts';
import { isSameCompany } from './company.ts';
import { eventsByVendor, stateAfter } from './events.ts';
import { noticesOn } from './notices.ts';
import { sideOf, vendorsIn, type Part } from './sides.ts';

/**
 * The other uses of the company of a vendor that are in force at the end of a day, by the entries of a journal. Texts of
 * `purpose`, in the order of the journal.
 */
export function otherUses(
  journal: readonly Change[],
  site: Site,
  vendor: string,
  own: Part,
  on: Day,
): { id: string; purpose: string }[] {
  const known = journal.at(-1);
  // Most companies have one row, and a journal may be long.
  if (!known || !journal.some((change) => speaksOf(change, vendor, own))) return [];
  const events = eventsByVendor(noticesOn(journal, site, dayOf(known.announced)));
  return [...events].flatMap(([id, all]) => {
    const state = stateAfter(all.filter((event) => event.on <= on));
    if (id === vendor || !state || state.until !== undefined) return [];
    const { material } = state;
    return isSameCompany(material, own) ? [{ id, purpose: material.purpose }] : [];
  });
}

function speaksOf(change: Change, vendor: string, own: Part): boolean {
  if (isAbout(change, 'register'))
    return change.register.some(({ id, ...part }) => id !== vendor && isSameCompany(part, own));
  const sides = [sideOf(change, 'after'), sideOf(change, 'before')];
  return (
    (vendorsIn(change).some(({ id }) => id !== vendor) ||
      (isAbout(change, 'vendor') && change.subprocessor !== vendor)) &&
    sides.some((side) => side && isSameCompany(side, own))
  );
}
