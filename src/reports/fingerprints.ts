// Identifies a problem from run to run, so that an alert stays the same when lines above it change.
import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';

/**
 * One text for each problem, in the order given: a hash, a colon, and the number of the problem among those with this hash.
 * The hash covers the code, the file and the line as it was written; without a line, what the problem is about. The place
 * is left out because it moves, and the message because it may name the day of the check and may be reworded.
 */
export function fingerprintsOf(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { code, file, marked, about = '' } = problem;
    const hash = createHash('sha256')
      .update([code, file, marked?.trim() ?? about].join('\0'))
      .digest('hex')
      .slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}
