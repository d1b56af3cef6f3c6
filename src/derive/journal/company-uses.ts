// What a company is used for besides one of its rows: a further row is a further purpose, and one that goes is not the company.
import type { Day } from '../../day.ts';
import { dayOf } from '../../day.ts';
import type { Change, Site } from '../../trust.ts';
import { isAbout } from '../../vocabulary/changes.ts';
import { isSameCompany, namesOf } from './company.ts';
import { eventsByVendor, stateAfter } from './events.ts';
import { noticesOn } from './notices.ts';
import { sideOf, vendorsIn, type Part } from './sides.ts';

/** A use of a company: the row, its purpose, and since when, unless the journal began with it. */
export interface Use {
  id: string;
  purpose: string;
  from?: Day | undefined;
}

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
): Use[] {
  const last = journal.at(-1);
  const names = namesOf(own);
  // Most companies have one row, and a journal may be long.
  if (!last || !journal.some((change) => speaksOf(change, vendor, names))) return [];
  const events = eventsByVendor(noticesOn(journal, site, dayOf(last.announced)));
  return [...events].flatMap(([id, all]) => {
    const state = stateAfter(all.filter((event) => event.on <= on));
    if (id === vendor || !state || state.until !== undefined) return [];
    const { material, from } = state;
    // A row that receives no customer data makes nobody a subprocessor.
    if (material.no_data !== undefined) return [];
    return isSameCompany(material, own) ? [{ id, purpose: material.purpose, from }] : [];
  });
}

/** The uses that make a row that begins on a day a further one: begun before it, and not only to come when it is told. */
export function begunBefore(uses: readonly Use[], on: Day, spoken: Day): Use[] {
  return uses.filter(({ from = '' }) => from < on && from <= spoken);
}

// Whether an entry names the company of a vendor for another one.
function speaksOf(change: Change, vendor: string, names: readonly string[]): boolean {
  return namesIn(change).some(([id, name]) => id !== vendor && names.includes(name));
}

// Asked for every entry of every feed, so each entry is read once.
const known = new WeakMap<Change, [id: string, name: string][]>();

function namesIn(change: Change): [id: string, name: string][] {
  const found = known.get(change) ?? readNames(change);
  known.set(change, found);
  return found;
}

function readNames(change: Change): [id: string, name: string][] {
  const of = (id: string, part: Part | undefined) =>
    namesOf(part ?? {}).map((name): [string, string] => [id, name]);
  if (isAbout(change, 'register'))
    return change.register.flatMap(({ id, ...part }) => of(id, part));
  const [before, after] = [sideOf(change, 'before'), sideOf(change, 'after')];
  if (isAbout(change, 'entry')) return of('', after);
  return vendorsIn(change).flatMap(({ id }) => [...of(id, before), ...of(id, after)]);
}
