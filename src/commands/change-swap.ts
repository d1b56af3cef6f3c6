// candor change --replaces: a vendor that left and one that came as one replacement, because a person says so.
import { booksOf, type Imbalance } from '../derive/balance/imbalances.ts';
import { isSameVendor } from '../derive/journal/company.ts';
import { vendorsIn } from '../derive/journal/sides.ts';
import { registerOn } from '../derive/journal/register.ts';
import type { Day } from '../day.ts';
import { nearest } from '../nearest.ts';
import { does } from '../vocabulary/changes.ts';
import type { Trust } from '../trust.ts';
import { CommandError } from './command.ts';

type Books = Pick<Trust, 'changes' | 'site' | 'subprocessors'>;

/** Combines the vendor that comes (`only`, if several do) and the one that goes into a replacement. Throws if that is impossible. */
export function swapped(
  all: readonly Imbalance[],
  goes: string,
  trust: Books,
  only?: string,
): Imbalance[] {
  const coming = newcomer(all, goes, only);
  const going = all.find(({ kind, subprocessor }) => kind === 'removed' && subprocessor === goes);
  if (!going) throw new CommandError(whyItStays(all, goes, trust), 2);
  if (isSameVendor(going.before ?? {}, coming.after ?? {}))
    throw new CommandError(
      `${coming.subprocessor} and ${goes} are both of ${nameIn(coming)}, and a company does not take its own place. Without --replaces, one entry says that the old use ends and one that the new one begins.`,
      2,
    );
  const swap: Imbalance = {
    kind: 'replaced',
    subprocessor: coming.subprocessor,
    replaces: goes,
    ...(going.before && { before: going.before }),
    ...(coming.after && { after: coming.after }),
  };
  return all.flatMap((each) => (each === coming ? [swap] : each === going ? [] : [each]));
}

function newcomer(all: readonly Imbalance[], goes: string, only?: string): Imbalance {
  // `--only` may name either of the two.
  const id = only?.split('/')[0] ?? goes;
  const comes = all.filter(
    ({ kind, subprocessor }) => kind === 'added' && (id === goes || subprocessor === id),
  );
  const [coming, another] = comes;
  if (coming && !another) return coming;
  throw new CommandError(
    another
      ? `Several vendors are new. Choose the one that replaces ${goes} with --only: ${comes.map(({ subprocessor }) => subprocessor).join(', ')}.`
      : `--replaces needs a vendor that is new in the register${only === undefined ? '' : `, and "${only}" is not`}.`,
    2,
  );
}

function whyItStays(all: readonly Imbalance[], goes: string, trust: Books): string {
  const inRegister = trust.subprocessors.map(({ id }) => id);
  if (inRegister.includes(goes) || booksOf(trust).has(goes))
    return `"${goes}" has not left the register, so nothing can replace it. Take its record out of subprocessors.yaml first.`;
  const ever = trust.changes.flatMap((change) => vendorsIn(change).map(({ id }) => id));
  if (ever.includes(goes))
    return `"${goes}" is not in use any more by the journal, so nothing can take its place.`;
  const leaving = all.flatMap(({ kind, subprocessor }) => (kind === 'removed' ? subprocessor : []));
  const meant = nearest(goes, leaving) ?? nearest(goes, [...inRegister, ...ever]);
  return `There is no vendor with the id "${goes}"${meant ? `; did you mean \`${meant}\`?` : '.'}${leaving.length > 0 ? ` Vendors that leave the register: ${leaving.join(', ')}.` : ' No vendor leaves the register.'}`;
}

/** Refuses to announce as new a vendor that is in use, because it is announced that another takes its place. */
export function refuseToAddInUse(all: readonly Imbalance[], trust: Trust, asOf: Day): void {
  const rows = registerOn(trust, asOf);
  for (const { kind, subprocessor, after } of all) {
    const row = rows.find(({ id, standing }) => id === subprocessor && standing === 'ending');
    const swap = row?.coming.find(
      ({ change }) => does(change, 'replace') && change.replaces === subprocessor,
    );
    if (kind !== 'added' || !row || !swap) continue;
    throw new CommandError(
      `"${after?.name}" is in use, and ${swap.change.id} announces that another vendor takes its place on ${swap.effective}. If it stays, take that back with an entry \`kind: withdrawn\`, \`amends: ${swap.change.id}\`, and run \`candor change\` again: it then announces the other vendor as one that comes besides.`,
      2,
    );
  }
}

/** The name that an imbalance itself gives a vendor, else its id. */
export const nameIn = ({ subprocessor, before, after }: Imbalance) =>
  before?.name ?? after?.name ?? subprocessor;
