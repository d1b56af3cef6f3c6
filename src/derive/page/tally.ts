// How many controls have each status, for a choice among them.
import type { Trust } from '../../trust.ts';
import { controlStatuses, type ControlStatus } from '../../vocabulary/statuses.ts';
import { controlsOf } from '../claims/controls.ts';

/** So few controls are seen at a glance, and need no choice. */
const few = 6;

/** Counts in the order in which readers trust the statuses, without those that no control has; none for a few controls. */
export function tallyOf(trust: Trust): { status: ControlStatus; count: number }[] {
  const controls = controlsOf(trust);
  if (controls.length <= few) return [];
  return (Object.keys(controlStatuses) as ControlStatus[])
    .map((status) => ({ status, count: controls.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0);
}
