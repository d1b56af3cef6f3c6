// The one way in which phrases become patterns. A phrase is a regular expression with these shorthands: a blank stands for white
// space and for marks of Markdown in it, `~` for a blank or a hyphen (a `?` behind either makes it optional), and a bare
// parenthesis groups without capturing. Every gap is bounded, since a text can be a mebibyte long.

const blank = String.raw`[\s*_[]{1,12}`;
const hyphen = String.raw`[ -]{1,12}| {0,12}\n {0,12}`;
const gaps = {
  words: { ' ': blank, '~': `[-‐‑]|${blank}` },
  hyphens: { ' ': hyphen, '~': hyphen },
};

const shorthand = /\\.|\[(?:\\.|[^\]\\])+\]|\((?!\?)|[ ~]/g;

function expand(phrase: string, gap: keyof typeof gaps): string {
  return phrase.replace(shorthand, (found) => {
    if (found === '(') return '(?:';
    return found === ' ' || found === '~' ? `(?:${gaps[gap][found]})` : found;
  });
}

interface How {
  /** `i` finds whether there is a match, `gi` every match. */
  flags?: 'i' | 'gi';
  /** With `hyphens`, a blank stands for a hyphen as well, and not for marks. */
  gap?: keyof typeof gaps | undefined;
  /** Without borders, the phrase may begin and end in the middle of a word. */
  borders?: boolean;
}

/**
 * Finds a phrase as whole words in a text that went through `plainly`.
 * Without the flag `u`: its classes of letters take several times as long to compile.
 */
export function phrase(words: string, { flags = 'gi', gap = 'words', borders = true }: How = {}) {
  const whole = `(?:${expand(words, gap)})`;
  return new RegExp(borders ? `(?<![a-zÀ-ž0-9])${whole}(?![a-zÀ-ž0-9])` : whole, flags);
}

/** Whether a phrase stands in a text. */
export function says(words: string, how: How = {}): (text: string) => boolean {
  const pattern = phrase(words, { ...how, flags: 'i' });
  return (text) => pattern.test(text);
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The lines of a template as alternatives. */
export const anyOf = (template: TemplateStringsArray, ...parts: string[]): string =>
  `(${linesOf(String.raw(template, ...parts)).join('|')})`;

/** One of some words, or up to four of them in a row: "stored, processed and kept". */
export const series = (one: string) => `${one}((, | and | or | & |\\/|, and |, or )${one}){0,3}`;

/** A name, to stand in a pattern. */
export const literally = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A phrase that claims something, beside a line in which it has to be seen and one close by in which it must not be. */
export interface Claim {
  phrase: string;
  sees: string;
  leaves: string;
}

/** A table of claims: the phrase, which may take several lines of alternatives, and a line `sees: … | leaves: …`. */
export function claimsIn(text: string): Claim[] {
  const table: Claim[] = [];
  let lines: string[] = [];
  for (const line of linesOf(text)) {
    const [, sees, leaves] = /^sees: (.+) \| leaves: (.+)$/.exec(line) ?? [];
    if (sees === undefined || leaves === undefined) lines.push(line);
    else {
      table.push({ phrase: lines.join('|'), sees, leaves });
      lines = [];
    }
  }
  return table;
}

export const claims = (template: TemplateStringsArray, ...parts: string[]): Claim[] =>
  claimsIn(String.raw(template, ...parts));

/** The rows of a table with their patterns, and something more for each. */
export const compiled = <More>(table: readonly Claim[], more?: More) =>
  table.map((claim) => ({ ...claim, ...(more as More), pattern: phrase(claim.phrase) }));
