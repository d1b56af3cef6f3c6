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
