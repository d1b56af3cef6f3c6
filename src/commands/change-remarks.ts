// What `candor change` says below the entries that it wrote, where nobody said what only a person knows.
import type { Imbalance } from '../derive/balance/imbalances.ts';
import { isObjectionable } from '../derive/journal/notices.ts';
import { kindOf } from '../vocabulary/changes.ts';
import { nameIn } from './change-swap.ts';

/** `flags` are those of the command: whoever gave a kind, a day or an emergency said it. */
export function remarksOn(
  all: readonly Imbalance[],
  flags: Partial<Record<string, string>>,
  isNoticePromised: boolean,
): string[] {
  const { kind, effective, emergency } = flags;
  const remarks = [
    comesAndGoes(all),
    ...(kind === undefined ? [neverUsed(all)] : []),
    ...(isNoticePromised && (kind ?? effective ?? emergency) === undefined
      ? [statedFirst(all)]
      : []),
  ];
  return remarks.filter((remark) => remark !== undefined);
}

/** What to say where vendors come and go at once and nobody said that one takes the place of another. */
function comesAndGoes(all: readonly Imbalance[]): string | undefined {
  const [comes, alsoComes] = all.filter(({ kind }) => kind === 'added');
  const [goes, alsoGoes] = all.filter(({ kind }) => kind === 'removed');
  if (!comes || !goes) return undefined;
  const place =
    alsoComes || alsoGoes
      ? 'one takes the place of another'
      : `${nameIn(comes)} takes the place of ${nameIn(goes)}`;
  const only = alsoComes ? ' --only <new vendor>' : '';
  const replaces = alsoGoes ? '<vendor that goes>' : goes.subprocessor;
  return `Nobody said that ${place}, so each has an entry of its own. If it does, delete the two files and run \`candor change${only} --replaces ${replaces}\`.`;
}

/** What to say where a vendor goes and nobody said whether it was ever used. */
function neverUsed(all: readonly Imbalance[]): string | undefined {
  const [goes, another] = all.filter(({ kind }) => kind === 'removed');
  if (!goes) return undefined;
  const only = another ? '<vendor>' : goes.subprocessor;
  return `"Removed" says that ${another ? 'a vendor' : nameIn(goes)} was used until then. If it was listed by mistake and never received data, delete that file and run \`candor change --kind struck-out --only ${only}\`.`;
}

/** What to say where a fact of a vendor is stated for the first time: the notice for a change holds for it, too. */
function statedFirst(all: readonly Imbalance[]): string | undefined {
  const first = all.filter(
    (change) =>
      kindOf(change).does === 'change' &&
      isObjectionable(change) &&
      Object.keys(change.after ?? {}).some((field) => !Object.hasOwn(change.before ?? {}, field)),
  );
  const [one, another] = first;
  if (!one) return undefined;
  const only = another ? '<one of them>' : `${one.subprocessor}/${one.kind}`;
  return `${another ? 'Some things are' : 'One thing is'} stated for the first time (${first.map((change) => `${change.subprocessor}/${change.kind}`).join(', ')}), with the notice that a change needs. If it was so already, delete the ${another ? 'files' : 'file'} and run \`candor change --only ${only} --emergency "It was so already, and is stated here for the first time."\`: it then holds at once, with that reason.`;
}
