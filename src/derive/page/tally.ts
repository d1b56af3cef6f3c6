// How many controls stand at each status: the page's own summary of itself.
import type { Trust } from '../../trust.ts';
import { controlStatuses, type ControlStatus } from '../../vocabulary/statuses.ts';
import { controlsOf } from '../claims/controls.ts';

/** Counts in the order in which a reader trusts the statuses; those that no control has are left out. */
export function tallyOf(trust: Trust): { status: ControlStatus; count: number }[] {
  const controls = controlsOf(trust);
  return (Object.keys(controlStatuses) as ControlStatus[])
    .map((status) => ({ status, count: controls.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0);
}
