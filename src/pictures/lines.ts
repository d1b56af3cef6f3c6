// Breaks the text of a picture into lines, because SVG does not wrap text.

/** The words in lines of at most `width` signs; a longer word has a line of its own. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
