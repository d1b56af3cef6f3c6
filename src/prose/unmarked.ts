// A text as a program compares it, without typography and Markdown marks: character for character as long as it was, so that
// a place in the one is a place in the other.
import { isDenied } from './honest-speech.ts';

/** With one apostrophe, hyphen and blank for the several that typography has. */
export const plainly = (text: string) =>
  text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u202f\u2007\u2009]/g, ' ');

/** Marks become blanks; addresses of links stay where they are. */
export const unmarked = (text: string) => plainly(text).replace(/[*_`~[\]|>#]/g, ' ');

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
