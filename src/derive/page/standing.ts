// The word for where a row of the register stands, with the one that a register of vendors has no word for: not decided yet.
import type { RegisterRow, Standing } from '../journal/register.ts';

/** `undecided`: a function for which no vendor is chosen, so that its row names none. */
export type RowStanding = Standing | 'undecided';

export function standingOf({ record, standing }: RegisterRow): RowStanding {
  return record?.undecided ? 'undecided' : standing;
}
