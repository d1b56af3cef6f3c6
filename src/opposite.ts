// "not certified", "uncertified", "no longer live": tells when one word says the opposite of another, so that nobody suggests it.

const sayingNo = new Set(
  `not no non never none nor neither without cannot cant isnt arent wasnt doesnt dont wont hasnt havent lacks lacking missing
  un dis anti free less ex former formerly previously once lapsed revoked unless almost nearly soon later yet`.split(
    /\s+/,
  ),
);
// A hyphen after "in" makes no denial of it: `in-audit`.
const prefixes = ['un', 'non', 'dis', 'in', 'im', 'ir', 'il', 'de', 'mis', 'anti'];
const suffixes = ['less', 'free'];

/** Lower-case words, without marks: `isn’t certified` is `isnt`, `certified`. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** What is left of a word without a part that denies it, and that part: `certified` and `un`. */
function affirmed(word: string): { bare: string; part: string } | undefined {
  const long = (one: string) => word.length > one.length + 1;
  const prefix = prefixes.find((one) => word.startsWith(one) && long(one));
  if (prefix !== undefined) return { bare: word.slice(prefix.length), part: prefix };
  const suffix = suffixes.find((one) => word.endsWith(one) && long(one));
  return suffix === undefined ? undefined : { bare: word.slice(0, -suffix.length), part: suffix };
}

/**
 * Whether one of two texts denies what the other says. `distance` counts the letters in which two texts differ:
 * a misspelt "not" is one, too.
 */
export function sayOpposite(
  one: string,
  other: string,
  distance: (a: string, b: string) => number,
): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const joined = distance(a.join(''), b.join(''));
  if (joined === 0) return false;
  if (saysNo(a) !== saysNo(b)) return joined > 1 || saysNo(a);
  return denies(a, b, distance) || denies(b, a, distance);
}

const saysNo = (words: readonly string[]) => words.some((word) => sayingNo.has(word));

// Whether a word is closer to a word of the other text without its "un-" than with it.
function denies(
  words: readonly string[],
  others: readonly string[],
  distance: (a: string, b: string) => number,
): boolean {
  return words.some((word) => {
    const found = affirmed(word);
    if (found === undefined) return false;
    const { bare, part } = found;
    return others.some(
      (other) =>
        !other.startsWith(part) &&
        !other.endsWith(part) &&
        distance(bare, other) < Math.min(2, distance(word, other)),
    );
  });
}

/** What a text denies: `certified` of "not certified" and "uncertified"; undefined where it denies nothing, or is of the past. */
export function deniedIn(text: string): string | undefined {
  const words = wordsOf(text);
  const [first = '', ...rest] = words;
  if (rest.length > 0 && ['not', 'non', 'never', 'no', 'un', 'isnt', 'arent'].includes(first))
    return rest[0] === 'longer' ? undefined : rest.join('-');
  return words.length === 1 && /^(?:un|non)/.test(first) ? affirmed(first)?.bare : undefined;
}
