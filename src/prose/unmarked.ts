// A text as a program compares it, without typography and Markdown marks: character for character as long as it was, so that
// a place in the one is a place in the other.

/** With one apostrophe, hyphen and blank for the several that typography has. */
export const plainly = (text: string) =>
  text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u202f\u2007\u2009]/g, ' ');

/** Marks become blanks; addresses of links stay where they are. */
export const unmarked = (text: string) => plainly(text).replace(/[*_`~[\]|>#]/g, ' ');
