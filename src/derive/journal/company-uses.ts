// What a company is used for besides one of its rows: a further row is a further purpose, and one that goes is not the company.
import type { Day } from '../../day.ts';
import { dayOf } from '../../day.ts';
import type { Change, Site } from '../../trust.ts';
import { isAbout } from '../../vocabulary/changes.ts';
import { companyIn, isSameCompany, namesOf } from './company.ts';
import { eventsByVendor, stateAfter } from './events.ts';
import { noticesOn } from './notices.ts';
import { once } from './once.ts';
import { listOf, newestOf, pastOf, type Entries } from './past.ts';
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
export function otherUses(journal: Entries, site: Site, vendor: string, own: Part, on: Day): Use[] {
  const last = newestOf(journal);
  // Most companies have one row, and a journal may be long.
  if (!last || !isNamedForAnother(journal, vendor, namesOf(own))) return [];
  const events = eventsByVendor(noticesOn(listOf(journal), site, dayOf(last.announced)));
  return [...events].flatMap(([id, all]) => {
    const state = stateAfter(all.filter((event) => event.on <= on));
    if (id === vendor || !state || state.until !== undefined) return [];
    const { material, from } = state;
    // A row that receives no customer data makes nobody a subprocessor.
    if (material.no_data !== undefined) return [];
    return isSameCompany(companyIn(state), own) ? [{ id, purpose: material.purpose, from }] : [];
  });
}

/** The uses that make a row that begins on a day a further one: begun before it, and not only to come when it is told. */
export function begunBefore(uses: readonly Use[], on: Day, spoken: Day): Use[] {
  return uses.filter(({ from = '' }) => from < on && from <= spoken);
}

/** Whether a journal gives one of these names to another vendor. */
function isNamedForAnother(entries: Entries, vendor: string, names: readonly string[]): boolean {
  const { all, length } = pastOf(entries);
  const bearers = bearersIn(all);
  return names.some((name) =>
    [...(bearers.get(name) ?? [])].some(([id, first]) => id !== vendor && first < length),
  );
}

// By name, each vendor that ever bears it, and the place of the entry that first says so.
const bearersIn = once((all: readonly Change[]) => {
  const bearers = new Map<string, Map<string, number>>();
  for (const [position, change] of all.entries())
    for (const [id, name] of readNames(change)) {
      const known = bearers.get(name) ?? new Map<string, number>();
      if (!known.has(id)) bearers.set(name, known.set(id, position));
    }
  return bearers;
});

function readNames(change: Change): [id: string, name: string][] {
  const of = (id: string, part: Part | undefined) =>
    namesOf(part ?? {}).map((name): [string, string] => [id, name]);
  if (isAbout(change, 'register'))
    return change.register.flatMap(({ id, ...part }) => of(id, part));
  const [before, after] = [sideOf(change, 'before'), sideOf(change, 'after')];
  if (isAbout(change, 'entry')) return of('', after);
  return vendorsIn(change).flatMap(({ id }) => [...of(id, before), ...of(id, after)]);
}
