// Plain text in lines of a mail: broken at spaces, addresses whole, indents kept.

/** The length at which mail has been wrapped since it was quoted (RFC 3676, section 4.2 recommends 72 to 78). */
const width = 72;

/** One paragraph, wrapped; following lines are indented by `hang` more spaces than the first. */
export function wrap(text: string, indent = 0, hang = 0): string {
  const lines: string[] = [];
  const follow = ' '.repeat(indent + hang);
  let line = ' '.repeat(indent);
  let empty = true;
  for (const word of plain(text)
    .split(' ')
    .flatMap((long) => pieces(long, follow.length))) {
    if (!empty && length(line) + 1 + length(word) > width) {
      lines.push(line);
      line = follow;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** A text on one line without what a terminal or a mail program would act on. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\u{FFFD}')
    .trim();
}

// Scripts without spaces are cut; an address or a permanent name is of use only whole.
function pieces(word: string, indent: number): string[] {
  const room = width - indent;
  if (length(word) <= room || /^\W*(https:|mailto:|tag:)|@/.test(word)) return [word];
  const signs = [...word];
  return Array.from({ length: Math.ceil(signs.length / room) }, (_, index) =>
    signs.slice(index * room, (index + 1) * room).join(''),
  );
}

const length = (text: string) => [...text].length;
