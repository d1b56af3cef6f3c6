// Ids made from names: the same list gives the same ids, and two rows of one company tell apart what each does.
import { cut, longestSlug, slug } from '../slug.ts';

export interface Named {
  /** An id that the list itself gives. */
  id?: string;
  name: string;
  /** What tells one row of a company from another, the best first. */
  apart: readonly string[];
}

/**
 * An id for each, in the same order. A company with one row is called by its name; with several, each is called by the
 * name and the first thing in which they all differ, so that a new row changes no other row's id but the only one's.
 */
export function idsFor(rows: readonly Named[]): string[] {
  const groups = new Map<string, number[]>();
  const bases = rows.map(({ id, name }) => id ?? (slug(name) || 'vendor'));
  bases.forEach((base, index) => groups.set(base, [...(groups.get(base) ?? []), index]));
  const taken = new Set<string>(
    [...groups].flatMap(([base, { length }]) => (length === 1 ? [base] : [])),
  );
  const ids = [...bases];
  for (const [base, members] of groups) {
    if (members.length === 1) continue;
    const tails = tailsOf(members.map((index) => rows[index]?.apart ?? []));
    members.forEach((index, place) => {
      ids[index] = free(join(base, tails[place] ?? ''), taken);
    });
  }
  return ids;
}

function tailsOf(rows: readonly (readonly string[])[]): string[] {
  const most = Math.max(0, ...rows.map(({ length }) => length));
  for (let level = 0; level < most; level += 1) {
    const tails = rows.map((apart) => slug(apart[level] ?? ''));
    if (tails.every((tail) => tail !== '') && new Set(tails).size === tails.length) return tails;
  }
  return rows.map((apart) => slug(apart[0] ?? ''));
}

function join(base: string, tail: string): string {
  if (tail === '') return base;
  const short = base.slice(0, longestSlug - 24).replace(/-+$/, '');
  return cut(base.length + tail.length < longestSlug ? `${base}-${tail}` : `${short}-${tail}`);
}

function free(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1)
    id = `${wanted.slice(0, longestSlug - 4).replace(/-+$/, '')}-${count}`;
  taken.add(id);
  return id;
}
