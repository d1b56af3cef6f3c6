// The entries that the check asks for beside those of the register: a claim that got weaker, a vendor that is used for more.
import { afterNewest, firstOf } from '../derive/balance/entry.ts';
import { secondsAfter } from '../derive/journal/moments.ts';
import { isGroup } from '../group.ts';
import { load, type Loaded, type LoadOptions } from '../load/load.ts';
import type { Problem } from '../problem.ts';
import { writeYaml } from '../read/index.ts';
import type { Change } from '../trust.ts';
import { reportErrors, type Call } from './command.ts';
import { inChanges, writeNew } from './write-files.ts';

/** An error that an entry of the journal settles. */
export const isUntold = ({ code }: Pick<Problem, 'code'>) =>
  code === 'claim-weakened' || code === 'use-not-announced';

interface Told {
  id: string;
  value: Record<string, unknown>;
}

/** Such entries, a second apart and later than the newest of the journal. */
function entriesToTell(now: string, changes: readonly Change[], { problems }: Loaded): Told[] {
  const proposed = problems.filter(isUntold).flatMap(({ entries = [] }) => entries);
  const from = firstOf(proposed.length, now, afterNewest(changes));
  return proposed.flatMap(({ file, value }, index) => {
    if (!isGroup(value)) return [];
    const id = file.replace(/^changes\/|\.yaml$/g, '');
    return [{ id, value: { ...value, announced: secondsAfter(from, index) } }];
  });
}

/**
 * Writes those that the content of a moment asks for, or prints them for `--dry-run`. Whatever stood in the way before does not
 * matter here; what comes with them does. Returns the exit code; undefined if none is asked for.
 */
export function tellTheRest(call: Call, against: LoadOptions): number | undefined {
  const { content, asOf, flags } = call;
  const { instead, ...stands } = against;
  const { trust } = load(content, asOf, { rules: false, ...(instead && { instead }) });
  const before = load(content, asOf, against);
  const entries = trust ? entriesToTell(call.now, trust.changes, before) : [];
  if (entries.length === 0) return undefined;
  if (flags['dry-run'] !== undefined) {
    for (const { id, value } of entries)
      call.say(`# ${inChanges(content, id)}\n${writeYaml(value)}`);
    return 0;
  }
  const written = writeNew(
    entries.map(({ id, value }) => ({ path: inChanges(content, id), text: writeYaml(value) })),
  );
  const after = load(content, asOf, stands);
  const known = new Set(before.problems.map(nameOf));
  const brought = after.problems.filter(
    (problem) => problem.severity === 'error' && !known.has(nameOf(problem)),
  );
  if (brought.length > 0) {
    written.undo();
    const code = reportErrors(call, { ...after, problems: brought });
    call.complain('Nothing was written.');
    return code;
  }
  for (const { id, value } of entries)
    call.say(`${inChanges(content, id)}\n  ${String(value['summary'])}`);
  return 0;
}

const nameOf = ({ code, file, about }: Problem) => [code, file, about].join('\0');
