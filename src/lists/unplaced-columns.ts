// Columns that hold nothing for the register are told once, not row by row.
import type { Column } from './columns.ts';
import type { Unplaced } from './list-import.ts';
import type { ReadRow } from './sections.ts';
import type { Cell, Row } from './table.ts';
import { isBlank } from './values/value.ts';

/** `unplaced` with one element for each column that has no field, and for each of whose cells not one could be read. */
export function unplacedColumns(
  head: Row,
  columns: readonly Column[],
  rows: readonly ReadRow[],
  unplaced: readonly Unplaced[],
): Unplaced[] {
  let rest = [...unplaced];
  const told: Unplaced[] = [];
  for (const column of columns) {
    const cells = rows
      .filter(({ kind }) => kind === 'vendor')
      .flatMap(({ cells: all }) => all[column.index] ?? [])
      .filter(({ text, links }) => !isBlank(text) || links.length > 0);
    if (cells.length === 0) continue;
    const place = {
      what: 'column' as const,
      line: head.line,
      column: column.index + 1,
      ...(column.head !== '' && { head: column.head }),
    };
    if (column.field === 'website' || (!column.field && !column.attached)) {
      const why = column.field ? noWebsite : column.rival ? rival : unknownHead;
      told.push({ ...place, text: valuesOf(cells), why });
      continue;
    }
    const linked = cells.filter(({ links }) => links.length > 0);
    if (column.field !== undefined && wordsOnly.has(column.field) && linked.length > 0)
      told.push({ ...place, text: linksOf(linked), why: noLinks });
    const [first, ...others] = rest.filter(
      (one) => one.what === 'cell' && one.column === place.column,
    );
    if (
      first &&
      others.length > 0 &&
      others.length + 1 >= cells.length &&
      others.every(({ why }) => why === first.why)
    ) {
      rest = rest.filter((one) => one.what !== 'cell' || one.column !== place.column);
      told.push({ ...place, text: valuesOf(cells), why: first.why });
    }
  }
  return [...told, ...rest];
}

const rival = 'Another column has the field that this head means.';
const unknownHead = 'No field of the register is known under this head.';
const noWebsite = 'The register has no field for a vendor’s own site.';
const noLinks = 'The words are in the records; the register has no field for where they link to.';

/** Fields that take the words of a cell and leave its links. */
const wordsOnly = new Set<string>([
  'name',
  'legal_name',
  'purpose',
  'data',
  'locations',
  'transfers',
  'products',
  'note',
  'parent',
  'retention',
]);

const valuesOf = (cells: readonly Cell[]) =>
  unique(
    cells.map(({ text, links }) => {
      const urls = links.map(({ url }) => url).filter((url) => !text.includes(url));
      return [text.replaceAll('\n', ' '), ...urls].filter((part) => part !== '').join(' ');
    }),
  );

const linksOf = (cells: readonly Cell[]) =>
  unique(cells.flatMap(({ links }) => links.map(({ url }) => url)));

const unique = (texts: readonly string[]) => [...new Set(texts)].join('; ');
