// Ids made from names: the same list gives the same ids, and two rows of one company tell apart what each does.

const longest = 64;

/** Small letters, digits and hyphens; empty where a text has none of them. */
export function slug(text: string): string {
  return cut(
    text
      // Numbers of footnotes.
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, '')
      .replaceAll('ß', 'ss')
      .replaceAll('ø', 'o')
      .replaceAll('æ', 'ae')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/(\w)['’](\w)/g, '$1$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  );
}

// Cut between words, where one ends in the last third.
function cut(text: string): string {
  if (text.length <= longest) return text;
  const part = text.slice(0, longest + 1);
  const end = part.lastIndexOf('-');
  return part.slice(0, end > (longest * 2) / 3 ? end : longest).replace(/-+$/, '');
}

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
  const short = base.slice(0, longest - 24).replace(/-+$/, '');
  return cut(base.length + tail.length < longest ? `${base}-${tail}` : `${short}-${tail}`);
}

function free(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1)
    id = `${wanted.slice(0, longest - 4).replace(/-+$/, '')}-${count}`;
  taken.add(id);
  return id;
}
