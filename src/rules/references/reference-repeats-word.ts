// Finds a word that stands beside a reference and is printed by it, too: "${notice.days} days".
import type { PlacedField, Rule, RuleFinding } from '../rule.ts';

export const referenceRepeatsWord: Rule = {
  code: 'reference-repeats-word',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A reference prints the value with its unit, in the language of the page: `${notice.days}` is "30 days". The same word beside it would be printed twice.',
  source: 'The page itself: "30 days days"',
  check: ({ fields }) => fields.flatMap(repeats),
};

function repeats({ resolved, place }: PlacedField): RuleFinding[] {
  if (!resolved) return [];
  const { read, written, pieces } = resolved;
  return pieces.flatMap((piece) => {
    const printed = read.slice(piece.read.start, piece.read.end);
    const [first, last] = [/^\p{L}+/u.exec(printed)?.[0], /\p{L}+$/u.exec(printed)?.[0]];
    const [before] = /\p{L}+(?=\s$)/u.exec(read.slice(0, piece.read.start)) ?? [];
    const [after] = /(?<=^\s)\p{L}+/u.exec(read.slice(piece.read.end)) ?? [];
    const word =
      after !== undefined && isSameWord(last, after)
        ? after
        : before !== undefined && isSameWord(first, before)
          ? before
          : undefined;
    if (word === undefined) return [];
    const reference = written.slice(piece.written.start, piece.written.end);
    return [
      {
        place: { ...place, words: reference },
        message: `\`${reference}\` prints "${printed}", and "${word}" stands beside it: the word is printed twice.`,
        fix: `Take "${word}" out.`,
      },
    ];
  });
}

// "day" and "days" are one word; "in" and "inside" are two.
function isSameWord(one: string | undefined, other: string): boolean {
  if (one === undefined) return false;
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort(
    (a, b) => a.length - b.length,
  );
  return long === short || (short.length > 2 && long === `${short}s`);
}
