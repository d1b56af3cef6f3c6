// Converts offsets to lines and back. Columns count code points. A line may be a mebibyte long, so no lookup walks along it.
import type { Span } from '../../problem.ts';

/** UTF-16 offsets into a text without its byte order mark. The end is exclusive. */
export type Range = readonly [start: number, end: number];

export interface Lines {
  text: string;
  /** How many lines there are. A line break at the end of the text does not start another. */
  count: number;
  /** The offset of a line's first character. */
  start(line: number): number;
  /** The offset after a line's last character, before its line break. */
  end(line: number): number;
  /** A line's text without its line break. */
  read(line: number): string;
  lineAt(offset: number): number;
  spanOf(range: Range): Span;
  /** The offset of a column, at most the end of its line. */
  offsetAt(line: number, column: number): number;
}

export function indexLines(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  if (starts.length > 1 && starts.at(-1) === text.length) starts.pop();
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);

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
    spanOf([from, to]) {
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
      // Each surrogate pair moves the columns after it by one. Find how many pairs stand before this column.
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
