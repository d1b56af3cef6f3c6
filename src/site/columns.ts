// Which columns a table needs: one that no row fills would be a heading over nothing.

/** The columns that at least one row fills; each column names the fields that it shows. */
export function filledColumns<Row extends object, Name extends string>(
  rows: readonly Row[],
  fields: Record<Name, readonly (keyof Row)[]>,
): Record<Name, boolean> {
  const filled = (keys: readonly (keyof Row)[]) =>
    rows.some((row) => keys.some((key) => row[key] !== undefined));
  const names = Object.keys(fields) as Name[];
  return Object.fromEntries(names.map((name) => [name, filled(fields[name])])) as Record<
    Name,
    boolean
  >;
}
