// How the options of `candor change` select and combine the differences between register and journal.
import type { Imbalance } from '../derive/balance/imbalances.ts';
import { CommandError } from './command.ts';

/** The differences of one vendor (`acme-mail`), or one of them (`acme-mail/data-changed`). */
export function chosen(all: readonly Imbalance[], only: string): Imbalance[] {
  const some = all.filter(
    ({ subprocessor, kind }) => subprocessor === only || `${subprocessor}/${kind}` === only,
  );
  if (some.length > 0) return some;
  const known = all.map(({ subprocessor, kind }) => `${subprocessor}/${kind}`).join(', ');
  throw new CommandError(
    `There is nothing to announce for "${only}".${known ? ` Changes to announce: ${known}.` : ''}`,
    2,
  );
}

/** Combines an added vendor and a removed one into a replacement. */
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
        : `Several vendors are new. Choose the one that replaces ${goes} with --only: ${comes.map(({ subprocessor }) => subprocessor).join(', ')}.`,
      2,
    );
  if (coming.replaces === goes) return [...all];
  const apart = all.flatMap((each) => (each.kind === 'replaced' ? parted(each) : [each]));
  const going = apart.find(({ kind, subprocessor }) => kind === 'removed' && subprocessor === goes);
  if (!going)
    throw new CommandError(`"${goes}" has not left the register, so nothing can replace it.`, 2);
  // Other replacements stay as they are.
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

/** A replacement as an added vendor and a removed one. Anything else stays as it is. */
export function parted(imbalance: Imbalance): Imbalance[] {
  const { kind, subprocessor, replaces, before, after } = imbalance;
  if (kind !== 'replaced' || replaces === undefined) return [imbalance];
  return [
    { kind: 'added', subprocessor, ...(after && { after }) },
    { kind: 'removed', subprocessor: replaces, ...(before && { before }) },
  ];
}

/** The kinds that only a person can tell apart, because they change the same fields. */
export function kindsOpenFor({ kind, before = {}, after = {} }: Imbalance): Imbalance['kind'][] {
  const hasEntity = 'legal_name' in before || 'legal_name' in after;
  if (kind === 'renamed' || kind === 'entity-changed')
    return ['renamed', 'entity-changed', ...(hasEntity ? [] : (['corrected'] as const))];
  return kind === 'purpose-changed' ? ['purpose-changed', 'corrected'] : [];
}

/** Sets the kind given by `--kind` on every difference that may have it. */
export function wantedKind(imbalances: readonly Imbalance[], wanted: string): Imbalance[] {
  const fitting = imbalances.filter((each) => kindsOpenFor(each).some((kind) => kind === wanted));
  if (fitting.length === 0)
    throw new CommandError(
      `--kind ${wanted} fits none of the changes. A new name can be renamed or entity-changed; a reworded name or purpose can be corrected.`,
      2,
    );
  return imbalances.map((each) =>
    fitting.includes(each) ? { ...each, kind: wanted as Imbalance['kind'] } : each,
  );
}
