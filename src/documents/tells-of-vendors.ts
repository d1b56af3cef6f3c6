// Whether there is anything to read about vendors and their changes.
import type { Trust } from '../trust.ts';

/** One is listed, a change is recorded, or notice is promised. */
export function tellsOfVendors({ subprocessors, changes, site }: Trust): boolean {
  return subprocessors.length + changes.length > 0 || site.notice !== undefined;
}
