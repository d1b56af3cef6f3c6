// The groups of the register as its page shows them: by standing, with the customer's own vendors apart.
import type { RegisterRow } from '../../../derive/journal/register.ts';

const groupNames = ['announced', 'active', 'ending', 'customer', 'undecided', 'ended'] as const;
type GroupName = (typeof groupNames)[number];

/** Groups that have vendors, in the order of the page. */
export function groupsOf(rows: readonly RegisterRow[]): [GroupName, RegisterRow[]][] {
  return groupNames
    .map((name): [GroupName, RegisterRow[]] => [name, rows.filter((row) => groupOf(row) === name)])
    .filter(([, group]) => group.length > 0);
}

function groupOf({ record, standing, material }: RegisterRow): GroupName {
  if (record?.undecided) return 'undecided';
  if (standing === 'ended') return 'ended';
  return material.engagement === 'customer-directed' ? 'customer' : standing;
}
