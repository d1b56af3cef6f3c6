// A mistake while it is still an offset into one text; `source.ts` turns offsets into lines for those that are shown.
import type { FileCode } from '../../problem-codes.ts';
import type { Edit, Severity } from '../../problem.ts';

/** How many problems of one file are shown; each check looks for one more, so as to know that there are more. */
export const mostProblems = 20;

export interface Mistake {
  code: FileCode;
  severity: Severity;
  /** UTF-16 offsets into the text without its byte order mark; the end is exclusive. */
  start: number;
  end: number;
  message: string;
  fix?: string;
  /** The edits that are its one right answer, if it has one. */
  edits?: readonly Edit[];
}

/** An error at a stretch of text. */
export function mistake(
  code: FileCode,
  start: number,
  end: number,
  message: string,
  fix?: string,
): Mistake {
  return { code, severity: 'error', start, end, message, ...(fix === undefined ? {} : { fix }) };
}

/** The mistake with its one right answer; as it was where there is none. */
export function answered(found: Mistake, edits: readonly Edit[] | undefined): Mistake {
  return edits === undefined ? found : { ...found, edits };
}

/** The first `count` of what may be hundreds of thousands; a hostile file costs no more than a bad one. */
export function first<T>(items: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length === count) break;
    taken.push(item);
  }
  return taken;
}
