// What a problem is known by from run to run, so that an alert stays the same alert when lines above it come and go.
import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';

/**
 * One text for each problem, in the order given: a hash and, behind a colon, which of its equals in the file it is.
 * The hash is over code, file and the line as it was written. Neither the place is in it, which moves, nor the message,
 * which may name the day of the check. Only what points at no line is known by its message.
 */
export function fingerprintsOf(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { code, file, message } = problem;
    const hash = createHash('sha256')
      .update([code, file, markedLine(problem) ?? message].join('\0'))
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
