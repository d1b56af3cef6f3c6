// How the options of `candor change` select and combine the differences between register and journal.
import { asAmendment, asChanges, merged } from '../derive/balance/amending.ts';
import { howToTellCompanies, mayBeAnotherCompany } from '../derive/balance/another-company.ts';
import { isReworded, type Imbalance } from '../derive/balance/imbalances.ts';
import type { Trust } from '../trust.ts';
import { kindOf } from '../vocabulary/changes.ts';
import { CommandError } from './command.ts';

/** How `--only` names a difference: `acme-mail/data-changed`, or `baseline`, which is about no single vendor. */
export const nameOf = ({ subprocessor, kind }: Imbalance) =>
  kind === 'baseline' ? kind : `${subprocessor}/${kind}`;

/** The differences of one vendor (`acme-mail`), which may be the one that is replaced, or one of them (`acme-mail/data-changed`). */
export function chosen(all: readonly Imbalance[], only: string): Imbalance[] {
  const some = all.filter((each) =>
    [each.subprocessor, each.replaces, nameOf(each)].includes(only),
  );
  if (some.length > 0) return some;
  const known = all.map(nameOf).join(', ');
  throw new CommandError(
    `There is nothing to announce for "${only}".${known ? ` Changes to announce: ${known}.` : ''}`,
    2,
  );
}

/**
 * The kinds that only a person can tell apart, because they change the same fields. What is announced and not in effect is
 * amended, or changed after it has begun; a correction would hold before there is anything to correct.
 */
export function kindsOpenFor(imbalance: Imbalance): Imbalance['kind'][] {
  const own = kindsByFields(imbalance);
  if (imbalance.pending === undefined) return own;
  const kinds = own.length > 0 ? own : [imbalance.kind];
  return ['amended', ...kinds.filter((kind) => kind !== 'corrected')];
}

function kindsByFields({ kind, before = {}, after = {} }: Imbalance): Imbalance['kind'][] {
  const hasEntity = 'legal_name' in before || 'legal_name' in after;
  if (after.unnamed !== undefined && before.unnamed === undefined && 'name' in after)
    return ['name-withheld', ...(hasEntity ? [] : (['corrected'] as const))];
  if (kindOf({ kind }).entity !== undefined)
    return [
      'renamed',
      ...('name' in after ? (['named'] as const) : []),
      'entity-changed',
      ...(hasEntity ? [] : (['corrected'] as const)),
    ];
  if (kind === 'removed') return ['removed', 'struck-out'];
  if (kind === 'corrected') return ['corrected'];
  return kind === 'purpose-changed' ? ['purpose-changed', 'corrected'] : [];
}

/**
 * Refuses other words for a vendor that is not named, as long as nobody said that they are no name: the entry would print the
 * name and say that it is not there.
 */
export function refuseNameOrWords(all: readonly Imbalance[]): void {
  const reworded = all.find(
    (each) => ['corrected', 'amended'].includes(each.kind) && isReworded(each),
  );
  if (!reworded) return;
  const { subprocessor, kind, before, after } = reworded;
  throw new CommandError(
    `"${before?.name}" is listed without its name, and is called "${after?.name}" now. If the vendor is named now, take \`unnamed\` out of its record and run this again. If these are other words for what it is, run \`candor change --only ${subprocessor} --kind ${kind}\`.`,
    2,
  );
}

/** Refuses to guess whether another name is that of another company. */
export function refuseUnclearName(
  all: readonly Imbalance[],
  trust: Pick<Trust, 'subprocessors'>,
): void {
  const unclear = all.find((each) => mayBeAnotherCompany(each, trust));
  if (unclear) throw new CommandError(howToTellCompanies(unclear), 2);
}

/** Sets the kind given by `--kind` on every difference that may have it. */
export function wantedKind(imbalances: readonly Imbalance[], wanted: string): Imbalance[] {
  const fits = (each: Imbalance) => kindsOpenFor(each).some((kind) => kind === wanted);
  const parts = imbalances.flatMap((each) => {
    const changes = each.kind === 'amended' ? asChanges(each) : [each];
    return changes.some(fits) ? changes : [each];
  });
  if (!parts.some(fits)) throw new CommandError(`--kind ${wanted} ${whyNot(parts, wanted)}`, 2);
  return merged(
    parts.map((each) => {
      if (!fits(each)) return each;
      return wanted === 'amended'
        ? asAmendment(each)
        : { ...each, kind: wanted as Imbalance['kind'] };
    }),
  );
}

function whyNot(all: readonly Imbalance[], wanted: string): string {
  const announced = all.find(({ kind }) => kind === 'amended');
  if (wanted === 'corrected' && announced)
    return `corrects words of a vendor in use, and ${announced.subprocessor} is announced and has not begun. Without --kind, or with --kind amended, the announcement itself is corrected.`;
  return wanted === 'amended'
    ? 'corrects what is announced and not in effect yet, and no change of the register is about such a vendor. To move only the day of one, give --effective and --only as well.'
    : 'fits no change of the register. A new name is renamed or entity-changed, or named if the vendor was listed without its name, or name-withheld if it is from now on; new words of a name or purpose may be corrected; a vendor that left the register is removed, or struck-out if it never was a subprocessor; what is announced and not in effect yet may be amended.';
}
