// Where the register differs from what follows from the journal, each difference as the entry that would settle it.
import { endOfTime } from '../../day.ts';
import type { Material, Snapshot, Subprocessor, Trust } from '../../trust.ts';
import { eventsByVendor, stateAfter } from '../journal/events.ts';
import { noticesOn } from '../journal/notices.ts';
import { changeKinds, kindOf, type ChangeKind } from '../../vocabulary/changes.ts';
import { differingFields } from '../journal/same.ts';
import { useStatedBy } from '../journal/stated-use.ts';
import { partOf, snapshotOf, unnamedIn, useIn, type Part } from '../journal/sides.ts';

/** One difference between the books and the register, as the journal entry that would settle it. */
export interface Imbalance {
  kind: ChangeKind;
  /** The vendor; for a baseline, the empty text. */
  subprocessor: string;
  /** `replaced`: the vendor that goes. */
  replaces?: string;
  before?: Part;
  after?: Part;
  /** `baseline`: the whole register. */
  register?: ({ id: string } & Snapshot)[];
  /** `withdrawn`: the announced entry that the register no longer wants; `amended`: the one that it says otherwise. */
  amends?: string;
  /** The announced entry, not in effect yet, that states these fields: it can be amended instead. */
  pending?: string;
}

type Books = Pick<Trust, 'changes' | 'site'>;

/** The vendors in use, as they will be once every announced change is in effect. */
export function booksOf({ changes, site }: Books): Map<string, Material> {
  const books = new Map<string, Material>();
  for (const [id, events] of eventsByVendor(noticesOn(changes, site, endOfTime))) {
    const state = stateAfter(events);
    if (state && state.until === undefined) books.set(id, state.material);
  }
  return books;
}

/** What the journal last said beside the name of each vendor that it does not name. */
export function unnamedBy({ changes, site }: Books): Map<string, Part> {
  const events = eventsByVendor(noticesOn(changes, site, endOfTime));
  return new Map([...events].map(([id, all]) => [id, unnamedIn(stateAfter(all) ?? {})]));
}

/** The vendors of the register, without functions whose vendor is not decided: those are in neither book. */
export function decidedOf({ subprocessors }: Pick<Trust, 'subprocessors'>): Subprocessor[] {
  return subprocessors.filter(({ undecided }) => !undecided);
}

/**
 * Differences between register and books. A vendor that left and one that came are two differences, whatever their purposes:
 * only a person knows whether the one takes the place of the other.
 */
export function imbalancesBetween(trust: Books & Pick<Trust, 'subprocessors'>): Imbalance[] {
  const register = decidedOf(trust);
  const books = booksOf(trust);
  const unnamed = unnamedBy(trust);
  const uses = useStatedBy(trust);
  // As the journal last said it, with what is said beside the material fields.
  const said = (id: string, booked: Material): Part => ({
    ...booked,
    ...unnamed.get(id),
    ...uses.get(id),
  });
  const present = new Set(register.map(({ id }) => id));
  const gone = [...books].filter(([id]) => !present.has(id));
  const found = register.flatMap((record): Imbalance[] => {
    const { id } = record;
    const after = snapshotOf(record);
    const booked = books.get(id);
    return booked
      ? fieldDifferences(id, said(id, booked), after)
      : [{ kind: 'added', subprocessor: id, after }];
  });
  for (const [id, before] of gone)
    found.push({ kind: 'removed', subprocessor: id, before: said(id, before) });
  return found;
}

/** Whether the words in place of a name differ, of a vendor that is not named on either side. */
export function isReworded({ before = {}, after = {} }: Pick<Imbalance, 'before' | 'after'>) {
  const isUnnamed = before.unnamed !== undefined && after.unnamed !== undefined;
  return isUnnamed && differingFields(before, after).includes('name');
}

/** The differences of some fields of one vendor. Each kind takes the fields that belong to it, in the order of the table. */
export function fieldDifferences(subprocessor: string, before: Part, after: Part): Imbalance[] {
  let open = differingFields(before, after);
  if (isReworded({ before, after })) {
    // What stands in place of a name got other words. The vendor got no new name, and is not named either.
    open = open.filter((field) => field !== 'name');
    const side = (said: Part) => ({ ...partOf(said, ['name']), ...unnamedIn(said) });
    const reworded = { subprocessor, before: side(before), after: side(after) };
    const rest = fieldDifferences(subprocessor, partOf(before, open), partOf(after, open));
    return [{ kind: 'corrected', ...reworded }, ...rest];
  }
  // Another legal entity is more than a new name, but a legal entity that is stated for the first time is not.
  const isOther = open.includes('legal_name') && before.legal_name && after.legal_name;
  // It got no new name if it was listed without one.
  const isNamed = open.includes('name') && before.unnamed && !after.unnamed;
  // Nor did it get one if it is no longer listed under the one that it has.
  const isWithheld = open.includes('name') && !before.unnamed && after.unnamed;
  const entity = isWithheld ? 'withheld' : isOther ? 'other' : isNamed ? 'unnamed' : 'same';
  return (Object.keys(changeKinds) as ChangeKind[]).flatMap((kind) => {
    const { does, noticed, fields, entity: meant = entity } = kindOf({ kind });
    const own = open.filter((field) => fields.includes(field));
    if (does !== 'change' || !noticed || meant !== entity || own.length === 0) return [];
    open = open.filter((field) => !own.includes(field));
    // Whoever reads how it is used from now on reads what limits that, too.
    const side = (said: Part) => ({
      ...partOf(said, own),
      ...(own.includes('name') && ['unnamed', 'withheld'].includes(meant) && unnamedIn(said)),
      ...(own.includes('engagement') && useIn(said)),
    });
    return [{ kind, subprocessor, before: side(before), after: side(after) }];
  });
}
