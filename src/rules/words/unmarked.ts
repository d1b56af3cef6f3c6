// A text without its Markdown marks, with plain apostrophes and hyphens: character for character as long as it was, so that a
// place in the one is a place in the other.
import { isDenied } from './honest-speech.ts';

/** Marks become blanks; addresses of links stay where they are. */
export function unmarked(text: string): string {
  return text
    .replace(/[*_`~[\]|>#\u00a0\u202f\u2007\u2009]/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/** On one line, with single blanks and none before a comma or a stop. */
export const flat = (text: string) => text.replace(/\s+/g, ' ').replace(/ (?=[,.;:!?)])/g, '');

/** As `isDenied`, of a text that has gaps where marks stood. */
export function isDeniedIn(text: string, start: number, end: number): boolean {
  const [before, words] = [flat(text.slice(0, start)), flat(text.slice(start, end))];
  return isDenied(
    before + words + flat(text.slice(end)),
    before.length,
    before.length + words.length,
  );
}
