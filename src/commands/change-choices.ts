// What the flags of `candor change` choose among the differences, and what they make of them.
import type { Imbalance } from '../derive/balance/ledger.ts';
import { CommandError } from './command.ts';

/** The differences of one vendor, or of one kind of it: `acme-mail`, `acme-mail/data-changed`. */
export function chosen(all: readonly Imbalance[], only: string): Imbalance[] {
  const some = all.filter(
    ({ subprocessor, kind }) => subprocessor === only || `${subprocessor}/${kind}` === only,
  );
  if (some.length > 0) return some;
  const known = all.map(({ subprocessor, kind }) => `${subprocessor}/${kind}`).join(', ');
  throw new CommandError(
    `There is nothing to announce for "${only}".${known ? ` What there is: ${known}.` : ''}`,
    2,
  );
}

/** Makes one replacement of a vendor that comes and one that goes. */
export function swapped(all: readonly Imbalance[], goes: string, only?: string): Imbalance[] {
  const comes = all.filter(
    ({ kind, subprocessor }) =>
      (kind === 'added' || kind === 'replaced') && (only === undefined || subprocessor === only),
  );
  const [coming] = comes;
  if (!coming || comes.length > 1)
    throw new CommandError(
      comes.length === 0
        ? '--replaces needs a vendor that is new in the register.'
        : `Several vendors are new; say with --only which of them takes the place of ${goes}: ${comes.map(({ subprocessor }) => subprocessor).join(', ')}.`,
      2,
    );
  if (coming.replaces === goes) return [...all];
  const apart = all.flatMap((each) => (each.kind === 'replaced' ? parted(each) : [each]));
  const going = apart.find(({ kind, subprocessor }) => kind === 'removed' && subprocessor === goes);
  if (!going)
    throw new CommandError(`"${goes}" has not left the register, so nothing takes its place.`, 2);
  // Other swaps stay as they were found.
  const touched = new Set([coming.subprocessor, goes]);
  const rest = all.flatMap((each) => {
    const mine = touched.has(each.subprocessor) || touched.has(each.replaces ?? '');
    return !mine ? [each] : parted(each).filter(({ subprocessor }) => !touched.has(subprocessor));
  });
  const swap: Imbalance = {
    kind: 'replaced',
    subprocessor: coming.subprocessor,
    replaces: goes,
    ...(going.before && { before: going.before }),
    ...(coming.after && { after: coming.after }),
  };
  return [swap, ...rest];
}

/** A replacement as a vendor that comes and one that goes; anything else as it is. */
export function parted(imbalance: Imbalance): Imbalance[] {
  const { kind, subprocessor, replaces, before, after } = imbalance;
  if (kind !== 'replaced' || replaces === undefined) return [imbalance];
  return [
    { kind: 'added', subprocessor, ...(after && { after }) },
    { kind: 'removed', subprocessor: replaces, ...(before && { before }) },
  ];
}

/** Kinds between which only a person can tell: the same fields, another meaning. */
export function kindsOpenFor({ kind, before = {}, after = {} }: Imbalance): Imbalance['kind'][] {
  const hasEntity = 'legal_name' in before || 'legal_name' in after;
  if (kind === 'renamed' || kind === 'entity-changed')
    return ['renamed', 'entity-changed', ...(hasEntity ? [] : (['corrected'] as const))];
  return kind === 'purpose-changed' ? ['purpose-changed', 'corrected'] : [];
}

/** Gives the kind that `--kind` names to every difference that may have it. */
export function wantedKind(imbalances: readonly Imbalance[], wanted: string): Imbalance[] {
  const fitting = imbalances.filter((each) => kindsOpenFor(each).some((kind) => kind === wanted));
  if (fitting.length === 0)
    throw new CommandError(
      `--kind ${wanted} fits no change of the register. A new name is renamed or entity-changed; new words of a name or purpose may be corrected.`,
      2,
    );
  return imbalances.map((each) =>
    fitting.includes(each) ? { ...each, kind: wanted as Imbalance['kind'] } : each,
  );
}
