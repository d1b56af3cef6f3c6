// The parts of a table: what stands above its head, the head, and each row below it with what kind of row it is.
import { columnsOf, isHead, type Column } from './columns.ts';
import type { Cell, LooseText, Row, Table } from './table.ts';
import { isBlank } from './values/value.ts';

/**
 * `vendor`: a row that names somebody; `heading`: one cell for the rows below it; the others are what a spreadsheet or a
 * page puts between them.
 */
export type RowKind =
  'vendor' | 'heading' | 'footnote' | 'total' | 'nameless' | 'head-again' | 'empty';

export interface ReadRow extends Row {
  kind: RowKind;
}

/** A head with the rows below it, down to the next head of the same table. */
export interface Section {
  title?: LooseText;
  head: Row;
  columns: Column[];
  rows: ReadRow[];
}

export interface Sectioned {
  /** Rows above the first head. */
  above: Row[];
  /** None where no row names the columns of a list of vendors. */
  sections: Section[];
}

export function sectionsOf({ rows, title }: Table): Sectioned {
  const heads = rows.flatMap(({ cells }, index) => (isHead(cells) ? [index] : []));
  const [first] = heads;
  if (first === undefined) return { above: [...rows], sections: [] };
  const sections: Section[] = [];
  for (const row of rows.slice(first)) {
    const last = sections.at(-1);
    const isNew = isHead(row.cells);
    if (last && isNew && isSame(row, last.head)) last.rows.push({ ...row, kind: 'head-again' });
    else if (isNew || !last)
      sections.push({
        ...(title && { title }),
        head: row,
        columns: columnsOf(row.cells),
        rows: [],
      });
    else last.rows.push({ ...row, kind: kindOf(row, last.columns) });
  }
  return { above: rows.slice(0, first), sections };
}

const wordsOf = (row: Row) => row.cells.map(({ text }) => text.toLowerCase()).join('\n');
const isSame = (a: Row, b: Row) => wordsOf(a) === wordsOf(b);

export const isFilled = ({ text, links }: Cell) => !isBlank(text) || links.length > 0;

function kindOf({ cells }: Row, columns: readonly Column[]): RowKind {
  const filled = cells.filter(isFilled);
  const [first] = filled;
  if (!first) return 'empty';
  const name = cells[columns.find(({ field }) => field === 'name')?.index ?? 0];
  if (first.spansAll || (filled.length === 1 && columns.length > 1))
    return isFootnote(first.text) ? 'footnote' : isTotal(first.text) ? 'total' : 'heading';
  if (isTotal(first.text) && filled.slice(1).every(({ text }) => /^[\d\s.,%]+$/.test(text)))
    return 'total';
  return name && isFilled(name) && name.text !== '' ? 'vendor' : 'nameless';
}

/** A sign before the words, or the word "Note". */
export const isFootnote = (text: string) =>
  /^(?:[*†‡§¹²³⁴⁵]|\[\d+\]|\(\d+\)\s|\d\)\s|notes?\s*[:.])/iu.test(text);

const isTotal = (text: string) => /^(?:grand |sub)?total(?:s)?\b[^a-z]*(?:\d|$|:|of\b)/i.test(text);
