// What all rows of a table say alike, so that the page says it once, and the rows without it.

interface InCommon<Row, Field extends keyof Row> {
  /** The fields in which no row differs and none is silent. */
  common: Partial<Pick<Row, Field>>;
  /** The rows without these fields. */
  rows: Row[];
}

/** Compares `fields`. A single row has nothing in common with others. */
export function inCommon<Row extends object, Field extends keyof Row>(
  all: readonly Row[],
  fields: readonly Field[],
): InCommon<Row, Field> {
  const [first, ...others] = all;
  if (!first || others.length === 0) return { common: {}, rows: [...all] };
  const shared = fields.filter((field) => {
    const said = asText(first[field]);
    return said !== undefined && others.every((row) => asText(row[field]) === said);
  });
  const common = Object.fromEntries(shared.map((field) => [field, first[field]]));
  const without = (row: Row) =>
    Object.fromEntries(
      Object.entries(row).filter(([key]) => !(shared as PropertyKey[]).includes(key)),
    ) as Row;
  return { common: common as InCommon<Row, Field>['common'], rows: all.map(without) };
}

// The same keys in another order say the same; a list in another order may not.
function asText(value: unknown): string | undefined {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
