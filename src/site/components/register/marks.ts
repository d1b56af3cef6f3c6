// The marks by which the choices find the rows of a vendor, in every table and list of the register's page.
import {
  choicesAmong,
  dimensions,
  marksOf,
  type Choice,
  type Dimension,
} from '../../../derive/page/choices.ts';
import type { RegisterRow } from '../../../derive/journal/register.ts';
import { register } from './today.ts';

export const choices: Record<Dimension, Choice[]> = choicesAmong(register);
export const offered = dimensions.filter((dimension) => choices[dimension].length > 0);

/** Attributes for the row of a vendor: one for each dimension that can be chosen by. */
export function marked(row: RegisterRow): Record<string, string> {
  return Object.fromEntries(
    offered.map((dimension) => [`data-${dimension}`, marksOf(row, dimension).join(' ')]),
  );
}
