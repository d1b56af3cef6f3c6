// Records whose id changed and little else. An id names a row for ever, so that is a mistake and not a new row.
import type { Snapshot, Subprocessor, Trust } from '../../trust.ts';
import { kindOf } from '../../vocabulary/changes.ts';
import { saysTheSame } from '../journal/canonical.ts';
import { isOtherEntity, isSameCompany } from '../journal/company.ts';
import { differingFields } from '../journal/same.ts';
import type { Published, Rows } from '../journal/published.ts';
import { rowsOf } from '../journal/published-rows.ts';
import { resembles } from './another-company.ts';
import { imbalancesBetween } from './imbalances.ts';

/** A row that has another id than before. */
export interface IdChange {
  was: string;
  is: string;
  /** The name or title of the row. */
  title: string;
  /** The keys that differ besides the id. */
  differing: readonly string[];
  /** Whether it has the words in place of its name alone in common, and may be another vendor. */
  isUnnamed?: boolean;
}

type Books = Pick<Trust, 'changes' | 'site' | 'subprocessors'>;

/** Vendors of the journal whose record has another id now. */
export function vendorIdChanges(trust: Books): IdChange[] {
  const differences = imbalancesBetween(trust);
  const comes = differences.filter((one) => kindOf(one).does === 'start');
  return paired(
    differences.flatMap(({ kind, subprocessor: id, before }) =>
      kindOf({ kind }).does === 'end' && before ? [{ id, row: before as Snapshot }] : [],
    ),
    comes.flatMap(({ subprocessor: id, after }) => (after ? [{ id, row: after as Snapshot }] : [])),
    vendorDifference,
  ).map(({ was, is, row, differing }) => ({
    was,
    is,
    title: row.name,
    differing,
    ...(row.unnamed !== undefined && { isUnnamed: true }),
  }));
}

/** The trust with the ids that its vendors had before, so that the rest can be compared. */
export function withFormerIds<T extends Books>(trust: T, changes: readonly IdChange[]): T {
  if (changes.length === 0) return trust;
  const former = new Map(changes.map(({ was, is }) => [is, was]));
  const subprocessors = trust.subprocessors.map((record): Subprocessor => {
    const id = former.get(record.id);
    return id === undefined ? record : { ...record, id };
  });
  return { ...trust, subprocessors };
}

/** Other published rows that have another id now. `was` and `is` are subjects: `control/sso`. */
export function rowIdChanges(trust: Trust, published: Published | undefined): IdChange[] {
  if (!published?.rows) return [];
  const before = Object.entries(published.rows);
  const now = rowsOf(trust);
  const isKnown = (subject: string) => Object.hasOwn(published.rows ?? {}, subject);
  const known = new Set(before.map(([subject]) => kindIn(subject)));
  // A changes.json holds some keys of some kinds; what it does not hold cannot be compared.
  return [...known].flatMap((kind) =>
    paired(
      entriesOf(before, kind).filter(({ id }) => !Object.hasOwn(now, id)),
      entriesOf(Object.entries(now), kind).filter(({ id }) => !isKnown(id)),
      rowDifference,
    ).map(({ was, is, row, differing }) => ({ was, is, title: row.title, differing })),
  );
}

const kindIn = (subject: string) => subject.split('/')[0] ?? '';
const entriesOf = (rows: [string, Rows[string]][], kind: string) =>
  rows.filter(([id]) => kindIn(id) === kind).map(([id, row]) => ({ id, row }));

/** Each row that is gone with the new row that is most like it; undefined differences say that two rows are not one. */
function paired<Row>(
  gone: readonly { id: string; row: Row }[],
  fresh: readonly { id: string; row: Row }[],
  differenceOf: (was: Row, is: Row) => readonly string[] | undefined,
) {
  const taken = new Set<string>();
  return gone.flatMap(({ id: was, row: before }) => {
    const [best] = fresh
      .filter(({ id }) => !taken.has(id))
      .flatMap(({ id, row }) => {
        const differing = differenceOf(before, row);
        return differing ? [{ was, is: id, row, differing }] : [];
      })
      .sort((a, b) => a.differing.length - b.differing.length);
    if (!best) return [];
    taken.add(best.is);
    return [best];
  });
}

// Of what a vendor does, at most one thing may differ; its places and the grounds of transfer go together.
function vendorDifference(was: Snapshot, is: Snapshot): readonly string[] | undefined {
  if (isOtherEntity(was, is)) return undefined;
  if (!isSameCompany(was, is) && !resembles(was.name, is.name)) return undefined;
  const differing = differingFields(was, is).filter((field) => field !== 'legal_name');
  const things = new Set(differing.map((field) => (field === 'transfers' ? 'locations' : field)));
  return things.size > 1 ? undefined : differing;
}

// The same title and one other key at most. A document of another day is another document.
function rowDifference(was: Rows[string], is: Rows[string]): readonly string[] | undefined {
  if (!saysTheSame(was.title, is.title)) return undefined;
  const differing = Object.keys({ ...was, ...is }).filter((key) => !saysTheSame(was[key], is[key]));
  const hasNewDay = differing.some((key) => isDay(was[key]) || isDay(is[key]));
  return differing.length > 1 || hasNewDay ? undefined : differing;
}

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
