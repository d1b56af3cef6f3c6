// One row of a list as a record of the register; words that fit no field are given back.
import type { Column } from './columns.ts';
import { fitting } from './fitting.ts';
import type { ListedVendor, Unplaced } from './list-import.ts';
import { slug } from '../slug.ts';
import { readCell } from './read-cell.ts';
import type { Row } from './table.ts';
import { isBlank } from './values/value.ts';

/** A record whose id is not made yet, and whose kinds of data stand in the list's own words. */
export interface Draft {
  row: Row;
  fields: Partial<ListedVendor> & { name: string };
  kinds: readonly string[];
}

export interface RowRead {
  /** Absent where the row has no name that the register can hold. */
  draft?: Draft;
  unplaced: Unplaced[];
}

/** `said` is what a heading says of every row below it. */
export function readRow(
  row: Row,
  columns: readonly Column[],
  said: Partial<ListedVendor> = {},
): RowRead {
  const found: Record<string, unknown> = { ...said };
  const notes: string[] = [];
  const unplaced: Unplaced[] = [];
  let spare: { text: string; note: string } | undefined;
  const nameAt = columns.find(({ field }) => field === 'name')?.index ?? 0;
  const vendor = (row.cells[nameAt]?.text ?? '').replaceAll('\n', ' ');
  for (const [index, cell] of row.cells.entries()) {
    if (cell.text === '' && cell.links.length === 0) continue;
    const column = columns[index];
    const at = {
      line: cell.line,
      column: index + 1,
      ...(column && column.head !== '' && { head: column.head }),
      vendor,
    };
    if (!column) {
      unplaced.push({ what: 'cell', ...at, text: cell.text, why: beyondHead });
      continue;
    }
    const { field, attached, head } = column;
    if (attached && !isBlank(cell.text)) {
      const text = cell.text.replaceAll('\n', '; ');
      notes.push(`${head}: ${text}`);
      if (attached === 'purpose') spare ??= { text, note: `${head}: ${text}` };
    }
    if (!field) continue;
    if (field === 'id' && !isOwnId(cell.text, vendor)) {
      unplaced.push({ what: 'cell', ...at, text: cell.text, why: foreignId });
      continue;
    }
    const { fields, unread } = readCell(field, cell);
    for (const [key, value] of Object.entries(fields))
      if (key === 'note') notes.push(String(value));
      else if (key === 'receives' && found[key] !== undefined)
        found[key] = `${String(found[key])}; ${String(value)}`;
      else found[key] = value;
    unplaced.push(...unread.map((one) => ({ what: 'cell' as const, ...at, ...one })));
  }
  // "Purpose" is empty in this row, and "Description" is not.
  if (found['purpose'] === undefined && spare) {
    found['purpose'] = spare.text;
    notes.splice(notes.indexOf(spare.note), 1);
  }
  if (notes.length > 0) found['note'] = notes.join('; ');
  const { kinds = [], ...fields } = found as { kinds?: string[] } & Record<string, unknown>;
  const { kept, refused } = fitting(fields);
  for (const [key, text] of refused)
    unplaced.push({
      what: 'cell',
      line: row.line,
      ...(vendor !== '' && { vendor }),
      text,
      why: `The register cannot hold it as \`${key}\`: it is too long, or not what belongs there.`,
    });
  return typeof kept['name'] === 'string'
    ? { draft: { row, fields: kept as Draft['fields'], kinds }, unplaced }
    : { unplaced: [] };
}

// A number of somebody's database is no permanent name for a page.
const isOwnId = (id: string, vendor: string) => {
  const [first] = slug(vendor).split('-');
  return first !== '' && slug(id) === id && id.split('-')[0] === first;
};

const foreignId =
  'It is not made from the name as ids are here, such as `acme-mail` for Acme Mail.';
const beyondHead = 'It stands to the right of the last head, so nobody knows what it is.';
