// Announced changes that the register no longer contains, although they are not in effect yet. They are withdrawn, not
// undone by a second change, so that subscribers read one "will not happen" and no vendor is announced to come and go.
import type { Change, Trust } from '../../trust.ts';
import { dayOf, endOfTime, type Day } from '../../day.ts';
import { vendorOf } from '../journal/announcement.ts';
import { misfitsOf } from '../journal/fit.ts';
import { imbalancesBetween, type Imbalance } from './imbalances.ts';
import { eventsOf } from '../journal/events.ts';
import { noticesOn, type Notice, type Withdrawal } from '../journal/notices.ts';
import { kindOf, type Kind } from '../../vocabulary/changes.ts';

interface TakeBacks {
  withdrawals: Imbalance[];
  /** The journal with them. */
  changes: readonly Change[];
}

/** The announced entries to withdraw, newest first: without them, register and journal differ less. */
export function takeBacks(trust: Trust, asOf: Day): TakeBacks {
  let taken: TakeBacks = { withdrawals: [], changes: trust.changes };
  if (weightOf(trust) === 0) return taken;
  const announced = pending(trust, asOf).reverse();
  announced.forEach((notice, index) => {
    // Later entries about the same vendor may have to be withdrawn with it.
    const dependent = announced.slice(0, index).filter((later) => concernSame(later, notice));
    for (const group of dependent.length > 0 ? [[notice], [...dependent, notice]] : [[notice]]) {
      const without = withdraw(group, taken);
      if (!without || !isBetter(trust, without.changes, taken.changes)) continue;
      taken = without;
      return;
    }
  });
  return taken;
}

function isBetter(trust: Trust, without: readonly Change[], before: readonly Change[]): boolean {
  return (
    weightOf({ ...trust, changes: [...without] }) < weightOf({ ...trust, changes: [...before] }) &&
    misfitsOf(without, trust.site).length <= misfitsOf(before, trust.site).length
  );
}

function concernSame(one: Notice, other: Notice): boolean {
  const vendors = new Set(eventsOf(other).map(([id]) => id));
  return eventsOf(one).some(([id]) => vendors.has(id));
}

function withdraw(
  notices: readonly Notice[],
  { withdrawals, changes }: TakeBacks,
): TakeBacks | undefined {
  if (notices.some(({ change }) => withdrawals.some(({ amends }) => amends === change.id)))
    return undefined;
  return {
    withdrawals: [
      ...withdrawals,
      ...notices.map(({ change }) => ({
        kind: 'withdrawn' as const,
        subprocessor: vendorOf(change) ?? '',
        amends: change.id,
      })),
    ],
    changes: [...changes, ...notices.map(({ change }) => withdrawalOf(change, changes))],
  };
}

// A baseline and a correction are in effect as soon as they are announced, so they are never pending.
function pending({ changes, site }: Trust, asOf: Day) {
  return noticesOn(changes, site, endOfTime).filter(
    (notice) => notice.effective > asOf && eventsOf(notice).length > 0,
  );
}

// Announced after all other entries, but before the withdrawn entry takes effect.
function withdrawalOf(change: Change, changes: readonly Change[]): Withdrawal {
  const announced = changes.reduce(
    (last, one) => (one.announced > last ? one.announced : last),
    change.announced,
  );
  return {
    id: `${change.id} withdrawn`,
    kind: 'withdrawn',
    amends: change.id,
    announced: `${dayOf(announced)}T23:59:59Z`,
    summary: '-',
  };
}

// A vendor that comes or goes weighs more than all its fields together; a replacement weighs less than both apart.
const weights: Record<Kind['does'], number> = {
  start: 10,
  end: 10,
  strike: 10,
  replace: 15,
  change: 1,
  nothing: 1,
};

function weightOf(trust: Pick<Trust, 'changes' | 'site' | 'subprocessors'>): number {
  return imbalancesBetween(trust).reduce((sum, one) => sum + weights[kindOf(one).does], 0);
}
