// The register on a day as rows of plain cells: what the command line prints.
import type { Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import type { Describe } from '../derive/journal/diff.ts';
import { registerOn, type RegisterRow } from '../derive/journal/register.ts';
import type { Standing } from '../vocabulary/statuses.ts';
import { materialFields } from '../vocabulary/material.ts';

/** One vendor, every value as text; what is not known is empty. */
interface RegisterLine {
  id: string;
  standing: Standing;
  from: string;
  until: string;
  [field: string]: string;
}

/** The vendors of a day. A function whose vendor is not decided is none. */
export function vendorsOn(trust: Trust, asOf: Day): RegisterRow[] {
  return registerOn(trust, asOf).filter(({ record }) => !record?.undecided);
}

/** One line for each vendor; elements of lists are parted by semicolons. */
export function registerLines(rows: readonly RegisterRow[], describe: Describe): RegisterLine[] {
  return rows.map(({ id, standing, from = '', until = '', material }) => {
    const cells = materialFields.map((field) => {
      const value = material[field];
      return [field, value === undefined ? '' : describe(field, value).join('; ')];
    });
    return { id, standing, from, until, ...Object.fromEntries(cells) };
  });
}

/** The columns, in order. */
export const registerColumns: readonly string[] = [
  'id',
  'standing',
  'from',
  'until',
  ...materialFields,
];
