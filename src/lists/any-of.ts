// Alternatives of a pattern, written as lines of words that a person can read.

/** The source of a pattern that matches any of the alternatives, which are parted by `|` or by lines. */
export function oneOfWords(alternatives: string): string {
  const each = alternatives.split(/[|\n]/).map((words) => words.trim());
  return `(?:${each.filter(Boolean).join('|')})`;
}
