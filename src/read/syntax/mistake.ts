// A mistake in one text while its place is still a pair of offsets, and how it becomes a problem with lines and a frame.
import type { FileCode } from '../../problem-codes.ts';
import type { Edit, Problem, Severity } from '../../problem.ts';
import { drawFrame } from '../text/frame.ts';
import type { Lines, Range } from '../text/lines.ts';

/** How many problems of one file are shown. Each check looks for one more, to know whether there are more. */
export const mostProblems = 20;

export interface Mistake {
  code: FileCode;
  severity: Severity;
  range: Range;
  message: string;
  fix?: string;
  /** The edits that put it right, if there is only one way to do so. */
  edits?: readonly Edit[];
}

/** An error. `edits` put it right, if there is only one way to do so. */
export function mistake(
  code: FileCode,
  range: Range,
  message: string,
  fix: string,
  edits?: readonly Edit[],
): Mistake {
  return { code, severity: 'error', range, message, fix, ...(edits && { edits }) };
}

/** The first `count` items. A hostile file may have a million mistakes; no more are looked for than are needed. */
export function first<T>(items: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length === count) break;
    taken.push(item);
  }
  return taken;
}

/** The mistakes of one file as problems, in the order of their places, at most `mostProblems` of them. */
export function problemsIn(
  lines: Lines,
  name: string,
  shown: string,
  mistakes: readonly Mistake[],
): Problem[] {
  const sorted = mistakes.toSorted((a, b) => a.range[0] - b.range[0]);
  return sorted.slice(0, mostProblems).map(({ range, edits, message, ...rest }, index) => {
    const span = lines.spanOf(range);
    const more = index === mostProblems - 1 && sorted.length > mostProblems;
    return {
      ...rest,
      message: more ? `${message} More problems follow in this file.` : message,
      about: lines.text.slice(...range),
      file: shown,
      ...span,
      ...(edits && { repair: { file: name, edits } }),
      ...drawFrame(lines, span),
    };
  });
}
