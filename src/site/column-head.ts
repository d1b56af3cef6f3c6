// What the head of a column says: no more than its cells hold.

export interface Column<Row> {
  head: string;
  cell: (row: Row) => unknown;
  /** The fields that it shows; where no row has any of them, the column is left out. */
  of?: readonly (keyof Row)[];
  /** Heads for fewer fields: the first whose fields are all that the rows have stands in place of `head`. */
  narrower?: readonly { of: readonly (keyof Row)[]; head: string }[];
}

/** The columns that show something, each with the head for what its rows have. */
export function columnsOf<Row extends object>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Column<Row>[] {
  return columns.flatMap((column) => {
    if (!column.of) return [column];
    const stated = column.of.filter((field) => rows.some((row) => row[field] !== undefined));
    if (stated.length === 0) return [];
    const fits = column.narrower?.find(({ of }) => stated.every((field) => of.includes(field)));
    return [{ ...column, head: fits?.head ?? column.head }];
  });
}
