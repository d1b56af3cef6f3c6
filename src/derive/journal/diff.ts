// What a journal entry changes: the material fields before and after it, compared piece by piece.
import type { Change, Material } from '../../trust.ts';
import { isAbout } from '../../vocabulary/changes.ts';
import { materialFields, type MaterialField } from '../../vocabulary/material.ts';
import { entriesAbout, type Entries } from './past.ts';
import { partOf, sideOf, useIn, type LaterEntry, type Part } from './sides.ts';

/** What can be put into words: each material field; and the use of a vendor, with all that a side says of it. */
export type Described = { [Field in keyof Material]-?: NonNullable<Material[Field]> } & {
  unnamed: string;
  use: Part;
};

/** Puts a value into words: one text for each element of a list. */
export type Describe = <Field extends keyof Described>(
  field: Field,
  value: Described[Field],
) => string[];

/** One element of a value in words. */
export interface Piece {
  text: string;
  /** Whether the other side lacks it. */
  differs: boolean;
}

/** One material field before and after; a side without the field has no pieces. */
interface FieldChange {
  field: keyof Material;
  was: Piece[];
  now: Piece[];
}

/** The material fields of an entry before and after it. An added vendor has no `before`, a removed one no `after`. */
interface Sides {
  before?: Part;
  after?: Part;
}

/** Every field that an entry names, in the order in which fields are shown. */
export function fieldChanges(entry: Change, journal: Entries, describe: Describe): FieldChange[] {
  const { before = {}, after = {} } = sidesOf(entry, journal);
  const textsOf = (side: Part, field: keyof Material) => {
    const value = side[field];
    return value === undefined ? [] : describe(field, value);
  };
  const piecesOf = (side: Part, field: keyof Material) => {
    // That a vendor receives no data is what a side says of its data.
    if (field === 'data') return [...textsOf(side, 'data'), ...textsOf(side, 'no_data')];
    // A name that is none says so.
    if (field === 'name' && side.unnamed !== undefined)
      return [...textsOf(side, 'name'), ...describe('unnamed', side.unnamed)];
    if (field !== 'engagement') return textsOf(side, field);
    const use = { ...partOf(side, ['engagement']), ...useIn(side) };
    return Object.keys(use).length > 0 ? describe('use', use) : [];
  };
  return materialFields
    .filter((field) => field !== 'no_data')
    .filter((field) => [before, after].some((side) => piecesOf(side, field).length > 0))
    .map((field) => compare(field, piecesOf(before, field), piecesOf(after, field)));
}

/** Both sides of an entry. For an amendment: the amended notice before it and after it. */
export function sidesOf(entry: Change, journal: Entries): Sides {
  const after = sideOf(entry, 'after');
  const before = isAbout(entry, 'entry')
    ? after && amendedBefore(entry, after, journal)
    : sideOf(entry, 'before');
  return { ...(before && { before }), ...(after && { after }) };
}

/** What the amended notice said of the fields that an amendment corrects, earlier amendments included. */
function amendedBefore({ id, amends }: LaterEntry, after: Part, journal: Entries): Part {
  const about = entriesAbout(journal, amends);
  const earlier = about.slice(
    0,
    about.findIndex((entry) => entry.id === id),
  );
  const target = earlier.filter((entry) => entry.id === amends);
  const amendments = earlier.filter((other) => isAbout(other, 'entry') && other.amends === amends);
  const said = [...target, ...amendments].map((other) => sideOf(other, 'after'));
  const was: Part = Object.assign({}, ...said);
  return {
    ...partOf(was, Object.keys(after) as MaterialField[]),
    ...('engagement' in after && useIn(was)),
  };
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
