// Categories of data whose id changed: an id names a category for ever, in the journal too, so that is a mistake. Otherwise
// every vendor that receives it would be announced as receiving something new and something less.
import type { Subprocessor, Trust } from '../../trust.ts';
import { isAbout } from '../../vocabulary/changes.ts';
import { sideOf } from '../journal/sides.ts';
import type { IdChange } from './id-changes.ts';
import { booksOf, decidedOf } from './imbalances.ts';

type Books = Pick<Trust, 'changes' | 'site' | 'subprocessors' | 'data'>;

/** Categories of the journal that every vendor of the register gives by one and the same new id. */
export function categoryIdChanges(trust: Books): IdChange[] {
  const categories = trust.data.categories ?? [];
  const present = new Set(categories.map(({ id }) => id));
  const named = categoriesNamed(trust.changes);
  const fresh = categories.filter(({ id }) => !named.has(id));
  const gone = [...named].filter((id) => !present.has(id));
  if (fresh.length === 0 || gone.length === 0) return [];
  const books = booksOf(trust);
  const pairs = decidedOf(trust).map(({ id, data = [] }) => ({
    was: books.get(id)?.data ?? [],
    is: data,
  }));
  const taken = new Set<string>();
  return gone.flatMap((was) => {
    const receivers = pairs.filter((pair) => pair.was.includes(was));
    const same = fresh.find(
      ({ id }) =>
        !taken.has(id) && receivers.every(({ is }) => is.includes(id) && !is.includes(was)),
    );
    if (!same || receivers.length === 0) return [];
    taken.add(same.id);
    return [{ was, is: same.id, title: same.title, differing: [] }];
  });
}

/** The trust whose vendors receive categories by their former ids, so that the rest can be compared. */
export function withFormerCategories<T extends Books>(trust: T, changes: readonly IdChange[]): T {
  if (changes.length === 0) return trust;
  const former = new Map(changes.map(({ was, is }) => [is, was]));
  const subprocessors = trust.subprocessors.map((record): Subprocessor =>
    record.data ? { ...record, data: record.data.map((id) => former.get(id) ?? id) } : record,
  );
  return { ...trust, subprocessors };
}

/** Every category that an entry of the journal names. */
export function categoriesNamed(changes: Trust['changes']): Set<string> {
  return new Set(
    changes.flatMap((change) => {
      const parts = isAbout(change, 'register')
        ? change.register
        : [sideOf(change, 'before'), sideOf(change, 'after')];
      return parts.flatMap((part) => part?.data ?? []);
    }),
  );
}
