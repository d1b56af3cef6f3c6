// When the target of a claim is reached, so that its day may pass without anything being late.
import type { Certification, Control } from '../../trust.ts';

const reached = new Set(['live', 'certified', 'attested', 'inherited', 'self-assessed']);

/**
 * Whether what `row` has a target for is there. `status` is that of the day, which may differ from the one written. A
 * live control that leaves something out (`coverage.not_yet`) has its target for that.
 */
export const isTargetMet = (row: Control | Certification, status: string): boolean =>
  reached.has(status) && !('coverage' in row && row.coverage?.not_yet !== undefined);
