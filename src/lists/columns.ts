// Which column of a table holds which field: each field has one column, and each column one field at most.
import { meaningsOf, type ColumnField, type Meaning } from './heads.ts';
import type { Cell } from './table.ts';

export interface Column {
  /** Its place in the row, counted from 0. */
  index: number;
  /** The head as it is written, on one line. */
  head: string;
  /** Absent where the head is not known, or means what another column says better. */
  field?: ColumnField;
  /** A field that its head means, though another column has it: what it says is attached as a note. */
  attached?: ColumnField;
  /** Whether another column has the field that its head means. */
  rival?: boolean;
}

/** The columns of a head; those that say nothing at all included. */
export function columnsOf(head: readonly Cell[]): Column[] {
  const columns = head.map(({ text }, index) => ({
    index,
    head: text.replaceAll('\n', ' '),
    meanings: text === '' ? [] : meaningsOf(text),
  }));
  const purposeIsTold = columns.some(({ meanings }) =>
    meanings.some(({ field, rank }) => field === 'purpose' && rank < serviceRank),
  );
  const wishes = columns
    .flatMap(({ index, meanings }) => meanings.map((meaning) => ({ index, ...meaning })))
    // "Service" names the vendor where another column tells the purpose, and the purpose where none does.
    .filter(({ field, rank }) => field !== 'name' || rank !== serviceAsName || purposeIsTold)
    .sort((a, b) => order(a) - order(b) || a.rank - b.rank || a.index - b.index);
  const taken = new Map<number, ColumnField>();
  for (const { index, field } of wishes)
    if (!taken.has(index) && ![...taken.values()].includes(field)) taken.set(index, field);
  // Row heads often stand under an empty corner.
  if (![...taken.values()].includes('name') && columns[0]?.head === '' && taken.size >= 2)
    taken.set(0, 'name');
  return columns.map(({ index, head, meanings }) => {
    const field = taken.get(index);
    if (field) return { index, head, field };
    const attached = meanings.map((one) => one.field).filter((one) => describes.has(one));
    const [first] = attached.includes('purpose') ? ['purpose' as const] : attached;
    return {
      index,
      head,
      ...(first ? { attached: first } : meanings.length > 0 && { rival: true }),
    };
  });
}

const serviceRank = 3;
const serviceAsName = 4;

// A row without a name is nobody's, so the name chooses first, then what the register cannot do without.
const order = ({ field }: Meaning) => (field === 'name' ? 0 : field === 'purpose' ? 1 : 2);

/** Fields of free words: where two columns mean one, the second is kept as a note under its head. */
const describes = new Set<ColumnField>(['name', 'purpose', 'note', 'products']);

/** Whether a row of cells names the columns of a list of vendors. */
export function isHead(cells: readonly Cell[]): boolean {
  if (cells.some(({ spansAll }) => spansAll)) return false;
  const columns = columnsOf(cells);
  const filled = cells.filter(({ text }) => text !== '');
  const known = columns.filter(({ field, attached }) => field ?? attached).length;
  if (!columns.some(({ field }) => field === 'name')) return false;
  return filled.length === 1
    ? isSureName(filled[0]?.text ?? '')
    : known >= 2 && known * 2 >= filled.length;
}

const isSureName = (head: string) =>
  meaningsOf(head).some(({ field, rank }) => field === 'name' && rank === 1);
