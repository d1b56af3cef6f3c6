// How a message shows text that somebody else wrote: shortened, and with nothing in it that acts on a terminal or a log.

const unseen = String.raw`\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}`;

/** Control and direction characters except the line feed. They could rewrite what a terminal shows. */
export const unseenCharacters = new RegExp(`[${unseen}]`, 'gu');
const unsafeOnOneLine = new RegExp(
  String.raw`[${unseen}\n\p{Cs}\p{Noncharacter_Code_Point}]`,
  'gu',
);

/** The text with its control and direction characters spelled out, such as `\u001b`. Line feeds stay. */
export function withoutUnseen(text: string): string {
  return text.replace(unseenCharacters, spelledOut);
}

/** The text on one line: tabs become spaces, line feeds and everything that cannot be seen are spelled out. */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(unsafeOnOneLine, spelledOut);
}

function spelledOut(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** The text without the older form of a command of GitHub's runner, which works anywhere in a line. */
export function withoutOldCommands(text: string): string {
  return text.replaceAll('##[', '##\\u005b');
}

/** At most `most` characters (code points). If any were left out, the last one is an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // A text may be a mebibyte long, so it is cut before it is split into characters.
  const characters = [...text.slice(0, 2 * most + 1)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** An author's words inside a message: visible, on one line, at most 60 characters. */
export function excerpt(text: string): string {
  return shorten(visible(text.trim().slice(0, 240)), 60);
}

/** The same in quotation marks. */
export function quote(text: string): string {
  return `“${excerpt(text)}”`;
}
