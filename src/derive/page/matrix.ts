// One cell of the matrix of vendors and data: whether a vendor receives a category today, and what is announced.
import type { Day } from '../../day.ts';
import type { DataCategory } from '../../trust.ts';
import { afterOf, type Notice } from '../journal/notices.ts';
import type { RegisterRow } from '../journal/register.ts';
import { changesField } from '../journal/sides.ts';

export interface Cell {
  /**
   * `later`: from a day that is announced. `undecided`: once a vendor is chosen. `unlisted`: the register does not name the
   * category for the vendor. `never`: the register says that the vendor does not receive it.
   */
  receives: 'now' | 'later' | 'undecided' | 'unlisted' | 'never';
  /** For `later`: the day from which. */
  from?: Day;
  /** For `now`: the day from which no longer, if that is announced. */
  until?: Day;
}

/** Whether a vendor receives a category now, from a day to come, or once it is chosen. */
export const isReceived = ({ receives }: Cell) => receives !== 'unlisted' && receives !== 'never';

/** What holds on the day of the register between a vendor and a category of data. */
export function cellOf(
  row: RegisterRow,
  { id: category, title }: Pick<DataCategory, 'id' | 'title'>,
): Cell {
  const receives = row.material.data?.includes(category) ?? false;
  const not = { receives: isDenied(row, [category, title]) ? 'never' : 'unlisted' } as const;
  if (row.record?.undecided) return receives ? { receives: 'undecided' } : not;
  const changed = row.coming.flatMap((notice) => {
    const data = dataAfter(notice);
    return data && data.includes(category) !== receives ? [notice.effective] : [];
  })[0];
  if (row.standing === 'announced')
    return receives && row.from ? { receives: 'later', from: row.from } : not;
  if (!receives) return changed ? { receives: 'later', from: changed } : not;
  const until = changed ?? row.until;
  return { receives: 'now', ...(until !== undefined && { until }) };
}

// Silence about a category is no denial: only `not_received` is one, and only where it names the category as a whole.
function isDenied({ record }: RegisterRow, names: readonly string[]): boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return record?.not_received?.some((text) => known.has(text.trim().toLowerCase())) ?? false;
}

/** The categories after a change of data, its amendments included; undefined for other kinds of change. */
function dataAfter(notice: Notice): readonly string[] | undefined {
  return changesField(notice.change, 'data') ? (afterOf(notice).data ?? []) : undefined;
}
