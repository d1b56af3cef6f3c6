// Breaks plain text into lines at spaces. A word is cut only if it is too long for a line.

/** The width of a mail; RFC 3676, section 4.2 recommends 72 to 78 characters. */
const mailWidth = 72;

/** One paragraph of a mail. Following lines are indented by `hang` more spaces than the first. */
export function wrap(text: string, indent = 0, hang = 0): string {
  const follow = ' '.repeat(indent + hang);
  // An address or a permanent name is useless in pieces.
  const words = oneLine(text)
    .split(' ')
    .flatMap((word) =>
      /^\W*(https:|mailto:|tag:)|@/.test(word) ? [word] : cut(word, mailWidth - follow.length),
    );
  return fill(words, mailWidth, ' '.repeat(indent), follow).join('\n');
}

/** The text on one line, without anything that a terminal or a mail program would act on. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\u{FFFD}')
    .trim();
}

/** A word in pieces of at most `room` characters. */
export function cut(word: string, room: number): string[] {
  const signs = [...word];
  if (signs.length <= room) return [word];
  return Array.from({ length: Math.ceil(signs.length / room) }, (_, index) =>
    signs.slice(index * room, (index + 1) * room).join(''),
  );
}

/** Joins words into lines of at most `width` characters. Each line begins with an indent. */
export function fill(words: readonly string[], width: number, first = '', follow = ''): string[] {
  const lines: string[] = [];
  let indent = first;
  let line = indent;
  for (const word of words) {
    if (line !== indent && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      indent = follow;
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** The number of characters (code points). */
export const lengthOf = (text: string) => [...text].length;
