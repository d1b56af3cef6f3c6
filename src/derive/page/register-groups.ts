// The groups of the register as its page shows them: by standing, with the customer's own vendors apart.
import type { RegisterRow } from '../journal/register.ts';

const groupNames = ['announced', 'active', 'ending', 'customer', 'undecided', 'ended'] as const;
type GroupName = (typeof groupNames)[number];

export interface RegisterGroup<Row> {
  name: GroupName;
  rows: Row[];
}

/** Groups that have vendors, in the order of the page. */
export function groupsOf<Row extends RegisterRow>(rows: readonly Row[]): RegisterGroup<Row>[] {
  return groupNames
    .map((name) => ({ name, rows: rows.filter((row) => groupOf(row) === name) }))
    .filter((group) => group.rows.length > 0);
}

function groupOf({ record, standing, material }: RegisterRow): GroupName {
  if (record?.undecided) return 'undecided';
  // "On your own account" says of its vendors that they are used.
  if (standing === 'ended' || standing === 'announced') return standing;
  return material.engagement === 'customer-directed' ? 'customer' : standing;
}
