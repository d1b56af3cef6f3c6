// New words in a text that stays as it is otherwise.
import type { Edit } from './problem.ts';

/** A text with edits that do not overlap, in any order; everything outside them as it was. */
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
