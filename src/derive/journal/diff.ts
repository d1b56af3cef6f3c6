// What a journal entry says was and will be: the material fields of both sides, compared piece by piece.
import type { Change, Material } from '../../trust.ts';
import { materialFields } from '../../vocabulary/material.ts';
import type { Part } from './same.ts';

/** Says a value of a material field in words, an element of a list apart from the next. */
export type Describe = <Field extends keyof Material>(
  field: Field,
  value: NonNullable<Material[Field]>,
) => string[];

/** One element of a value in words. */
export interface Piece {
  text: string;
  /** Whether the other side lacks it. */
  differs: boolean;
}

/** One material field before and after; a side without the field has no pieces. */
export interface FieldChange {
  field: keyof Material;
  was: Piece[];
  now: Piece[];
}

/** The material fields of an entry before and after it. An added vendor has no `before`, a removed one no `after`. */
export interface Sides {
  before?: Part;
  after?: Part;
}

/** Every field that an entry names, in the order in which fields are shown. */
export function fieldChanges(
  entry: Change,
  journal: readonly Change[],
  describe: Describe,
): FieldChange[] {
  const { before = {}, after = {} } = sidesOf(entry, journal);
  const piecesOf = (side: Part, field: keyof Material) => {
    const value = side[field];
    return value === undefined ? [] : describe(field, value);
  };
  return materialFields
    .filter((field) => before[field] !== undefined || after[field] !== undefined)
    .map((field) => compare(field, piecesOf(before, field), piecesOf(after, field)));
}

/** Both sides of an entry; those of an amendment are the amended notice as it stood and as it stands. */
export function sidesOf(entry: Change, journal: readonly Change[]): Sides {
  switch (entry.kind) {
    case 'baseline':
    case 'withdrawn':
    case 'claim-changed':
      return {};
    case 'added':
      return { after: entry.after };
    case 'removed':
      return { before: entry.before };
    case 'amended':
      return entry.after ? { before: amendedBefore(entry, journal), after: entry.after } : {};
    default:
      return { before: entry.before, after: entry.after };
  }
}

/** What the amended notice said of the fields that an amendment corrects, earlier amendments included. */
function amendedBefore(
  entry: Extract<Change, { kind: 'amended' }>,
  journal: readonly Change[],
): Part {
  const earlier = journal.slice(0, journal.indexOf(entry));
  const target = earlier.find(({ id }) => id === entry.amends);
  const said: Part = { ...(target && sidesOf(target, earlier).after) };
  for (const other of earlier)
    if (other.kind === 'amended' && other.amends === entry.amends)
      Object.assign(said, other.after ?? {});
  const corrected = new Set(Object.keys(entry.after ?? {}));
  return Object.fromEntries(Object.entries(said).filter(([field]) => corrected.has(field)));
}

function compare(field: keyof Material, was: string[], now: string[]): FieldChange {
  const missingIn = (other: string[]) => (text: string) => ({
    text,
    differs: !other.includes(text),
  });
  const sides = { field, was: was.map(missingIn(now)), now: now.map(missingIn(was)) };
  // The order of transfers is the order in which they are relied on, so a new order is a change too.
  const reordered = was.join('\n') !== now.join('\n') && !differsAnywhere(sides);
  return reordered
    ? {
        field,
        was: was.map((text) => ({ text, differs: true })),
        now: now.map((text) => ({ text, differs: true })),
      }
    : sides;
}

function differsAnywhere({ was, now }: FieldChange): boolean {
  return [...was, ...now].some(({ differs }) => differs);
}
