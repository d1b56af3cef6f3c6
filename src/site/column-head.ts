// What the head of a column says, no more than its cells hold, and which columns are too empty to be any.

export interface Column<Row> {
  head: string;
  cell: (row: Row) => unknown;
  /** The fields that it shows; where no row has any of them, the column is left out. */
  of?: readonly (keyof Row)[];
  /** Heads for fewer fields: the first whose fields are all that the rows have stands in place of `head`. */
  narrower?: readonly { of: readonly (keyof Row)[]; head: string }[];
  /** Whether a row has something in it, where more than the fields of `of` decides that. */
  fills?: (row: Row) => boolean;
}

/** The columns that show something, each with the head for what its rows have. */
export function columnsOf<Row extends object>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Column<Row>[] {
  return columns.flatMap((column) => {
    if (column.fills && !rows.some(column.fills)) return [];
    if (!column.of) return [column];
    const stated = column.of.filter((field) => rows.some((row) => row[field] !== undefined));
    if (stated.length === 0) return [];
    const fits = column.narrower?.find(({ of }) => stated.every((field) => of.includes(field)));
    return [{ ...column, head: fits?.head ?? column.head }];
  });
}

/** The columns of a table, and what few of its rows say: it stands below the names of those rows, behind its head. */
export function partedColumns<Row extends object>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Record<'others' | 'asides', Column<Row>[]> & { first: Column<Row> | undefined } {
  const [first, ...rest] = columnsOf(columns, rows);
  const isAside = (column: Column<Row>) =>
    rows.length > few &&
    (column.of ?? column.fills) !== undefined &&
    rows.filter((row) => isFilled(column, row)).length < rows.length * worthwhile;
  return {
    first,
    others: rest.filter((column) => !isAside(column)),
    asides: rest.filter(isAside),
  };
}

/** A column that fewer of its rows fill is not worth its width; among a few rows nobody minds an empty cell. */
const worthwhile = 1 / 3;
const few = 4;

export function isFilled<Row>({ of = [], fills }: Column<Row>, row: Row): boolean {
  return fills ? fills(row) : of.some((field) => row[field] !== undefined);
}
