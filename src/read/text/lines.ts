// Offsets to lines and back. Columns count code points, and a lookup never walks along a line: lines may be a mebibyte long.
import type { Span } from '../../problem.ts';

export interface Lines {
  text: string;
  /** How many lines; the break at the end of the last line does not start another. */
  count: number;
  /** The offset of a line's first character. */
  start(line: number): number;
  /** The offset behind a line's last character, before its line break. */
  end(line: number): number;
  /** A line's text without its break. */
  read(line: number): string;
  lineAt(offset: number): number;
  spanOf(start: number, end: number): Span;
  /** The offset of a column, at most the end of its line. */
  offsetAt(line: number, column: number): number;
}

export function indexLines(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  if (starts.length > 1 && starts.at(-1) === text.length) starts.pop();
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);

  const start = (line: number): number => starts[Math.min(line, starts.length) - 1] ?? 0;
  const end = (line: number): number => {
    let at = line < starts.length ? start(line + 1) : text.length;
    if (at > start(line) && text[at - 1] === '\n') {
      at -= 1;
      if (at > start(line) && text[at - 1] === '\r') at -= 1;
    }
    return at;
  };
  const lineAt = (offset: number): number => Math.max(1, countBelow(starts, offset + 1));
  const columnOf = (line: number, offset: number): number => {
    const within = Math.min(offset, end(line));
    const wide = countBelow(pairs, within - 1) - countBelow(pairs, start(line));
    return within - start(line) - Math.max(0, wide) + 1;
  };
  return {
    text,
    count: starts.length,
    start,
    end,
    lineAt,
    read: (line) => text.slice(start(line), end(line)),
    spanOf(from, to) {
      const line = lineAt(from);
      const endLine = lineAt(Math.max(from, to));
      return {
        line,
        column: columnOf(line, from),
        endLine,
        endColumn: columnOf(endLine, Math.max(from, to)),
      };
    },
    offsetAt(line, column) {
      const units = column - 1;
      const before = countBelow(pairs, start(line));
      // The k-th pair of a line shifts what follows by one; find how many stand before the column.
      let low = 0;
      let high = countBelow(pairs, end(line)) - before;
      while (low < high) {
        const middle = (low + high) >> 1;
        const columnsBefore = (pairs[before + middle] ?? 0) - start(line) - middle;
        if (columnsBefore < units) low = middle + 1;
        else high = middle;
      }
      return Math.min(start(line) + units + low, end(line));
    },
  };
}

/** How many of the ascending numbers are smaller than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
