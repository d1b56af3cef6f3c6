// candor check --new: leaves out the warnings and hints that the content already had at the ref of --against.
import type { Loaded } from '../load/load.ts';
import { countsText } from '../print.ts';
import type { Problem } from '../problem.ts';
import { problemsAtRef } from '../published/at-ref.ts';
import { fingerprintsOf } from '../reports/fingerprints.ts';
import { orWrongUsage } from './against.ts';
import { CommandError, type Call, type Flag } from './command.ts';

export const newFlag: Flag = {
  about: 'leave out warnings and hints that the content has at --against, too',
};

/**
 * The content without the warnings and hints that it has at the ref, too, and those. An error stops a publication whoever made
 * it, so it always stays. Without `--new` everything stays.
 */
export async function withoutKnown(
  call: Call,
  loaded: Loaded,
): Promise<{ loaded: Loaded; known: Problem[] }> {
  const { flags, content, asOf, now } = call;
  if (flags['new'] === undefined) return { loaded, known: [] };
  const ref = flags['against'];
  if (ref === undefined)
    throw new CommandError(
      '--new needs --against <git ref>, such as origin/main, where it reads what is not new.',
      2,
    );
  const old = await orWrongUsage(async () =>
    problemsAtRef(content, ref, asOf, flags['as-of'] === undefined ? now : undefined),
  );
  const before = new Set(fingerprintsOf(old));
  const marks = fingerprintsOf(loaded.problems);
  const isKnown = (problem: Problem, index: number) =>
    problem.severity !== 'error' && before.has(marks[index] ?? '');
  return {
    loaded: { ...loaded, problems: loaded.problems.filter((each, at) => !isKnown(each, at)) },
    known: loaded.problems.filter(isKnown),
  };
}

/** What was left out, for the line that ends the report: `known at main: 2 warnings, 1 hint`. */
export function knownText({ flags }: Call, known: readonly Problem[]): string[] {
  return known.length > 0 ? [`known at ${flags['against']}: ${countsText(known)}`] : [];
}
