// "Did you mean …?": the one place that decides when a word is close enough to suggest.
import leven from 'leven';

/** The candidate closest to `word`, or undefined when none is close enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = normalise(word);
  let best: string | undefined;
  // One slip in three letters; a swap of two counts as two.
  let bestDistance = typed.length < 4 ? 2 : Math.floor(typed.length / 3) + 2;
  for (const candidate of candidates) {
    const distance = leven(typed, normalise(candidate), { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

// "In Progress", "in_progress" and "in-progress" are one word to a person.
function normalise(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}

/**
 * The one candidate that `word` can only be a misspelling of, or undefined where a person should look: stricter than
 * `nearest`, since nobody reads the answer before it is written. The first letter and every digit have to be right
 * ("unplanned" is not "planned", "soc-1" is not "soc-2"), and no other candidate may be almost as close.
 */
export function misspelt(word: string, candidates: readonly string[]): string | undefined {
  const typed = bare(word);
  const [same, another] = candidates.filter((candidate) => bare(candidate) === typed);
  if (same !== undefined) return another === undefined ? same : undefined;
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const [best, second] = candidates
    .map((candidate) => ({ candidate, slips: slips(typed, bare(candidate), most + 2) }))
    .sort((a, b) => a.slips - b.slips);
  if (!best || best.slips > most || (second && second.slips <= best.slips + 1)) return undefined;
  const meant = bare(best.candidate);
  return meant[0] === typed[0] && digits(meant) === digits(typed) ? best.candidate : undefined;
}

const digits = (word: string) => word.replace(/\D/g, '');
const bare = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '');

/** Letters left out, put in, taken for another or swapped with their neighbour; `limit` stands for any more than that. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const other = a[line - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      next[column] = Math.min(
        (row[column] ?? limit) + 1,
        (next[column - 1] ?? limit) + 1,
        (row[column - 1] ?? limit) + other,
        line > 1 && column > 1 && swapped ? (above[column - 2] ?? limit) + 1 : limit,
      );
    }
    [above, row] = [row, next];
  }
  return Math.min(row[b.length] ?? limit, limit);
}
