// What a problem is known by from run to run, so that an alert stays the same alert when lines above it come and go.
import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';

/**
 * One text for each problem, in the order given: a hash and, behind a colon, which of its equals in the file it is.
 * The hash covers the code, the file and the line as it was written; without a line, what the problem is about. The place
 * is left out because it moves, and the message because it may name the day of the check and may be reworded.
 */
export function fingerprintsOf(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { code, file, about = '' } = problem;
    const hash = createHash('sha256')
      .update([code, file, markedLine(problem) ?? about].join('\0'))
      .digest('hex')
      .slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

// The frame marks it: ` > 42 |         status: Live`.
function markedLine({ frame }: Problem): string | undefined {
  return /^ > \d+ \|(.*)$/m.exec(frame ?? '')?.[1]?.trim();
}
