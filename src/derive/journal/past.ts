// A journal up to one of its entries, and what in it is about a vendor or about another entry, found without reading all of it.
import type { Change } from '../../trust.ts';
import { isAbout } from '../../vocabulary/changes.ts';
import { once } from './once.ts';
import { vendorsIn } from './sides.ts';

/** The first entries of a journal. A copy of them for each entry would take memory in the square of their number. */
export interface Past {
  all: readonly Change[];
  length: number;
}

/** A whole journal, or the first entries of one; in the order of announcement. */
export type Entries = readonly Change[] | Past;

/** The journal before an entry; all of it for an entry that it does not hold. */
export function pastBefore(all: readonly Change[], change: Change): Past {
  return { all, length: positionsIn(all).entries.get(change) ?? all.length };
}

/** The journal up to and with an entry; nothing for an entry that it does not hold. */
export function pastWith(all: readonly Change[], change: Change): Past {
  return { all, length: (positionsIn(all).entries.get(change) ?? -1) + 1 };
}

/** All entries, as a list. */
export function listOf(entries: Entries): readonly Change[] {
  const { all, length } = pastOf(entries);
  return length === all.length ? all : all.slice(0, length);
}

/** The newest entry. */
export function newestOf(entries: Entries): Change | undefined {
  const { all, length } = pastOf(entries);
  return all[length - 1];
}

/** The entries that name a vendor. */
export const entriesNaming = (entries: Entries, vendor: string): Change[] =>
  chosen(entries, ({ vendors }) => vendors.get(vendor));

/** The entry with an id, and those that amend it or take it back. */
export const entriesAbout = (entries: Entries, id: string): Change[] =>
  inOrder(entries, [
    ...entriesWithId(entries, id),
    ...chosen(entries, ({ amending }) => amending.get(id)),
  ]);

/** The entries with an id: one, where the journal has no mistake. */
export const entriesWithId = (entries: Entries, id: string): Change[] =>
  chosen(entries, ({ ids }) => ids.get(id));

/** The entries that decide what is said of a vendor: those that name it, and those that amend them or take them back. */
export const entriesConcerning = (entries: Entries, vendor: string): Change[] =>
  inOrder(
    entries,
    entriesNaming(entries, vendor).flatMap(({ id }) => entriesAbout(entries, id)),
  );

/** The same as a part of a list. */
export const pastOf = (entries: Entries): Past =>
  'all' in entries ? entries : { all: entries, length: entries.length };

/** Where in a journal things stand, each list in its order. */
interface Positions {
  entries: ReadonlyMap<Change, number>;
  ids: ReadonlyMap<string, number[]>;
  vendors: ReadonlyMap<string, number[]>;
  amending: ReadonlyMap<string, number[]>;
}

function chosen(entries: Entries, positions: (all: Positions) => number[] | undefined): Change[] {
  const { all, length } = pastOf(entries);
  const found = positions(positionsIn(all)) ?? [];
  return found.flatMap((position) => (position < length ? (all[position] ?? []) : []));
}

function inOrder(entries: Entries, some: readonly Change[]): Change[] {
  const { entries: positions } = positionsIn(pastOf(entries).all);
  const positionOf = (change: Change) => positions.get(change) ?? 0;
  return [...new Set(some)].sort((a, b) => positionOf(a) - positionOf(b));
}

const positionsIn = once((all: readonly Change[]): Positions => {
  const found = {
    entries: new Map<Change, number>(),
    ids: new Map<string, number[]>(),
    vendors: new Map<string, number[]>(),
    amending: new Map<string, number[]>(),
  };
  const add = (map: Map<string, number[]>, key: string, position: number) => {
    const known = map.get(key);
    if (!known) map.set(key, [position]);
    else if (known.at(-1) !== position) known.push(position);
  };
  for (const [position, change] of all.entries()) {
    if (!found.entries.has(change)) found.entries.set(change, position);
    add(found.ids, change.id, position);
    for (const { id } of vendorsIn(change)) add(found.vendors, id, position);
    if (isAbout(change, 'entry')) add(found.amending, change.amends, position);
  }
  return found;
});
