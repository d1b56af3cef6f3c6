// The table of data categories: what all of them say alike, and the rows with the rest.
import type { DataCategory } from '../../trust.ts';
import { inCommon } from './in-common.ts';

/** A category with the parts of its encryption as fields of their own, since rows may share one of them. */
export type DataRow = Omit<DataCategory, 'encryption'> & NonNullable<DataCategory['encryption']>;

const comparable = [
  'personal',
  'subjects',
  'stored_in',
  'locations',
  'at_rest',
  'in_transit',
  'cipher',
  'keys',
  'retention',
  'deletion',
  'export',
] as const satisfies readonly (keyof DataRow)[];

export const dataTableOf = (categories: readonly DataCategory[]) =>
  inCommon(
    categories.map(({ encryption, ...row }): DataRow => ({ ...row, ...encryption })),
    comparable,
  );
