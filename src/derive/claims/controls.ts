// The controls of all groups, in the order of the page.
import type { Control, Trust } from '../../trust.ts';

export function controlsOf({ controls }: Pick<Trust, 'controls'>): Control[] {
  return (controls.groups ?? []).flatMap((group) => group.controls ?? []);
}
