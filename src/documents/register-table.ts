// The register on a day as rows of plain cells: what the command line prints.
import type { Describe } from '../derive/journal/diff.ts';
import type { RegisterRow } from '../derive/journal/register.ts';
import { materialFields } from '../vocabulary/material.ts';
import { tableOf, type Column, type Table } from './csv.ts';
import { materialColumn } from './vendor-table.ts';

const columns: readonly Column<RegisterRow & { describe: Describe }>[] = [
  ['id', ({ id }) => id],
  ['standing', ({ standing }) => standing],
  ['from', ({ from }) => from],
  ['until', ({ until }) => until],
  ...materialFields.map(materialColumn),
  ['unnamed', ({ unnamed }) => unnamed],
];

/** One line for each vendor. `describe` puts the values of material fields into words. */
export function registerTable(rows: readonly RegisterRow[], describe: Describe): Table {
  return tableOf(
    columns,
    rows.map((row) => ({ ...row, describe })),
  );
}
