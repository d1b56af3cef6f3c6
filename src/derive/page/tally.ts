// How many controls have each status.
import type { Trust } from '../../trust.ts';
import { controlStatuses, type ControlStatus } from '../../vocabulary/statuses.ts';
import { controlsOf } from '../claims/controls.ts';

/** Counts in the order in which readers trust the statuses, without those that no control has. */
export function tallyOf(trust: Trust): { status: ControlStatus; count: number }[] {
  const controls = controlsOf(trust);
  return (Object.keys(controlStatuses) as ControlStatus[])
    .map((status) => ({ status, count: controls.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0);
}
