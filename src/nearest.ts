// "Did you mean …?": decides when a word is close enough to another to suggest it, or to correct it.
import { sayOpposite } from './opposite.ts';

/** The candidate closest to `word`, or undefined when none is close enough to be a typing mistake, or denies it. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = normalise(word);
  let best: string | undefined;
  // One mistake in three letters; two letters swapped count as two.
  let bestDistance = typed.length < 4 ? 2 : Math.floor(typed.length / 3) + 2;
  for (const candidate of candidates) {
    const distance = distanceOf(typed, normalise(candidate), bestDistance, 2);
    if (distance < bestDistance) {
      // Whoever denies the closest did not mean one further away.
      best = sayOpposite(word, candidate, lettersApart) ? undefined : candidate;
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
 * The candidate that `word` must be a misspelling of, or undefined when that is not certain. Stricter than `nearest`,
 * because the correction is written without anybody looking at it: the first letter and every digit must be right
 * ("unplanned" is not "planned", "soc-1" is not "soc-2"), and no other candidate may be almost as close.
 */
export function misspelt(word: string, candidates: readonly string[]): string | undefined {
  const typed = bare(word);
  const [same, another] = candidates.filter((candidate) => bare(candidate) === typed);
  if (same !== undefined) return another === undefined ? same : undefined;
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const [best, second] = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(typed, bare(candidate), most + 2, 1) }))
    .sort((a, b) => a.distance - b.distance);
  if (!best || best.distance > most || (second && second.distance <= best.distance + 1))
    return undefined;
  if (sayOpposite(word, best.candidate, lettersApart)) return undefined;
  const meant = bare(best.candidate);
  return meant[0] === typed[0] && digits(meant) === digits(typed) ? best.candidate : undefined;
}

const digits = (word: string) => word.replace(/\D/g, '');
const bare = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '');

const lettersApart = (a: string, b: string) => distanceOf(a, b, Infinity, 1);

/**
 * How many letters are missing, added or wrong, at most `limit`. Two neighbouring letters that are swapped cost `swap`:
 * 1, or 2 for the Levenshtein distance.
 */
function distanceOf(a: string, b: string, limit: number, swap: 1 | 2): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above: number[] = [];
  let row: number[] = [];
  for (let column = 0; column <= b.length; column++) row.push(column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    let least = line;
    for (let column = 1; column <= b.length; column++) {
      const other = a[line - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      let distance = Math.min(
        (row[column] ?? limit) + 1,
        (next[column - 1] ?? limit) + 1,
        (row[column - 1] ?? limit) + other,
      );
      if (swapped) distance = Math.min(distance, (above[column - 2] ?? limit) + swap);
      next.push(distance);
      least = Math.min(least, distance);
    }
    // No later row can be better.
    if (least >= limit) return limit;
    above = row;
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
}
