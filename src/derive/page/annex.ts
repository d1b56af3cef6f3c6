// The list that a contract has as its annex: who is in use or announced, and receives customer data.
import type { Day } from '../../day.ts';
import type { Trust } from '../../trust.ts';
import { registerOn, type RegisterRow } from '../journal/register.ts';
import { vendorCounts } from './vendor-counts.ts';

export interface Annex {
  rows: RegisterRow[];
  /** Companies; absent where nothing says whether there are any. */
  counts?: { inUse: number; announced: number };
  /** Whether the register is complete and holds nobody. */
  isNone: boolean;
  /** Whether vendors are left out because they are said to receive no customer data. */
  leavesOutWithoutData: boolean;
}

export function annexOn(trust: Trust, asOf: Day): Annex {
  const chosen = registerOn(trust, asOf).filter(
    ({ record, standing }) => standing !== 'ended' && !record?.undecided,
  );
  const rows = chosen.filter(({ material }) => material.no_data === undefined);
  const isNone = trust.site.subprocessors_complete === true && trust.subprocessors.length === 0;
  const { inUse, announced } = vendorCounts(rows);
  return {
    rows,
    // Nought is a count only where the list is said to be complete.
    ...((rows.length > 0 || isNone) && { counts: { inUse, announced } }),
    isNone,
    leavesOutWithoutData: rows.length < chosen.length,
  };
}
