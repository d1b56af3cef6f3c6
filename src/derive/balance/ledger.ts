// Double entry: every difference between register and journal, as the entries that would settle it.
import type { Snapshot, Subprocessor, Trust } from '../../trust.ts';
import type { Day } from '../../day.ts';
import { amending } from './amending.ts';
import { decidedOf, imbalancesBetween, type Imbalance } from './imbalances.ts';
import { snapshotOf } from '../journal/sides.ts';
import { isAbout } from '../../vocabulary/changes.ts';
import { takeBacks } from './take-back.ts';

/**
 * Every imbalance: first announced changes that the register no longer contains and that can still be withdrawn; then
 * those of the register, in its order, as amendments where a vendor is announced and has not begun; then vendors that left
 * it without an entry.
 */
export function imbalancesOf(trust: Trust, asOf: Day): Imbalance[] {
  const register = decidedOf(trust);
  if (trust.changes.every((change) => isAbout(change, 'claim')))
    return register.length === 0 ? [] : [baselineOf(register)];
  const { withdrawals, changes } = takeBacks(trust, asOf);
  const books = { ...trust, changes: [...changes] };
  return [...withdrawals, ...amending(imbalancesBetween(books), books, asOf)];
}

function baselineOf(register: readonly Subprocessor[]): Imbalance {
  return {
    kind: 'baseline',
    subprocessor: '',
    register: register.map((record) => ({ id: record.id, ...(snapshotOf(record) as Snapshot) })),
  };
}
