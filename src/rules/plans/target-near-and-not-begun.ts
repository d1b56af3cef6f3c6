// Finds targets a few weeks away of rows on which work has not begun.
import { addDays, daysBetween } from '../../day.ts';
import type { Content, Rule } from '../rule.ts';
import { countDays } from './count-days.ts';
import { datedRows, type DatedRow } from './target-windows.ts';

/** So many days before its target, something that is only planned will hardly be there. */
const near = 45;

export const targetNearAndNotBegun: Rule = {
  code: 'target-near-and-not-begun',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A row that is still "planned" 45 days before its target will most likely be late; either work has begun and the status is out of date, or the target is. A reviewer who plans with the target should not learn it on the day after. Rows that an item in progress delivers, and targets for the start of the work (`target_for: start`), are left alone. Time alone never breaks a build, so this is a warning.',
  check(content) {
    const { asOf } = content;
    const soon = datedRows(content).filter(
      ({ row, last }) => isNotBegun(row) && last <= addDays(asOf, near),
    );
    return soon
      .filter(({ reference }) => !isTold(reference, soon, content))
      .map(({ row, target, last }) => ({
        place: row.at('target'),
        message: `"${row.title}" is meant to be there by ${target}, in ${countDays(daysBetween(asOf, last))} from ${asOf}, and it is still planned.`,
        fix: 'If work has begun, write `status: in-progress` (a certification: `in-audit`); otherwise set a target that you can meet.',
      }));
  },
};

const isNotBegun = ({ kind, state, target_for }: DatedRow['row']) =>
  target_for !== 'start' &&
  (kind === 'commitment' ? state !== 'in-progress' : state === 'planned') &&
  kind !== 'document';

// Of a row and the item that delivers it, the row is told; of a row whose item is in progress, nothing is.
function isTold(reference: string, soon: readonly DatedRow[], { trust }: Content): boolean {
  const items = trust?.roadmap?.items ?? [];
  const delivers = items.find(({ id }) => reference === `roadmap/${id}`)?.delivers ?? [];
  return (
    soon.some((one) => delivers.includes(one.reference)) ||
    items.some((item) => item.status === 'in-progress' && item.delivers?.includes(reference))
  );
}
