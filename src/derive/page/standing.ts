// The standing of a row of the register, including rows whose vendor is not chosen yet.
import type { RowStanding } from '../../vocabulary/statuses.ts';
import type { RegisterRow } from '../journal/register.ts';

/** `undecided`: a function for which no vendor is chosen, so that its row names none. */
export function standingOf({ record, standing }: RegisterRow): RowStanding {
  return record?.undecided ? 'undecided' : standing;
}
