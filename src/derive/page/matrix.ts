// One cell of the matrix of vendors and data: whether a vendor receives a category today, and what is announced.
import type { Day } from '../../day.ts';
import { afterOf, type Notice } from '../journal/notices.ts';
import type { RegisterRow } from '../journal/register.ts';
import { changesField } from '../journal/sides.ts';

export interface Cell {
  /** `later`: from a day that is announced. `undecided`: once a vendor is chosen. */
  receives: 'now' | 'later' | 'undecided' | 'never';
  /** For `later`: the day from which. */
  from?: Day;
  /** For `now`: the day from which no longer, if that is announced. */
  until?: Day;
}

/** What holds on the day of the register between a vendor and a category of data. */
export function cellOf(row: RegisterRow, category: string): Cell {
  const receives = row.material.data?.includes(category) ?? false;
  if (row.record?.undecided) return { receives: receives ? 'undecided' : 'never' };
  const changed = row.coming.flatMap((notice) => {
    const data = dataAfter(notice);
    return data && data.includes(category) !== receives ? [notice.effective] : [];
  })[0];
  if (row.standing === 'announced')
    return receives && row.from ? { receives: 'later', from: row.from } : { receives: 'never' };
  if (!receives) return changed ? { receives: 'later', from: changed } : { receives: 'never' };
  const until = changed ?? row.until;
  return { receives: 'now', ...(until !== undefined && { until }) };
}

/** The categories after a change of data, its amendments included; undefined for other kinds of change. */
function dataAfter(notice: Notice): readonly string[] | undefined {
  return changesField(notice.change, 'data') ? (afterOf(notice).data ?? []) : undefined;
}
