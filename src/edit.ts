// Applies edits to a text.
import type { Edit } from './problem.ts';

/** The text with the edits made. They may be in any order but must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts = edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .flatMap(({ start, end, text: put }) => {
      const kept = text.slice(at, start);
      at = end;
      return [kept, put];
    });
  return [...parts, text.slice(at)].join('');
}
