// The days that the target of a row spans, and the row's place among others: what rules on two targets ask.
import { firstDayOf, lastDayOf, type Day } from '../../day.ts';
import type { Content } from '../rule.ts';
import { targetedRows, type TargetedRow } from './targeted-rows.ts';

/** A row that is still to come, with a day by which it is meant to be there. */
export interface DatedRow {
  row: TargetedRow;
  reference: string;
  target: string;
  first: Day;
  last: Day;
}

/** Rows of the page that are to come and have a target with a day. What has passed is told by `target-passed` alone. */
export function datedRows(content: Content): DatedRow[] {
  return targetedRows(content).flatMap((row) => {
    const { target, reached } = row;
    const isToCome = reached === 'open' || reached === 'in part';
    const first = target === undefined ? undefined : firstDayOf(target);
    const last = target === undefined ? undefined : lastDayOf(target);
    if (!isToCome || target === undefined || first === undefined || last === undefined) return [];
    if (last < content.asOf) return [];
    return [{ row, reference: `${row.kind}/${row.id}`, target, first, last }];
  });
}

/** Whether all of one target lies before all of another. */
export const isBefore = (one: Pick<DatedRow, 'last'>, other: Pick<DatedRow, 'first'>) =>
  one.last < other.first;
