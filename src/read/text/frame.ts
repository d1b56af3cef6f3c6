// Draws a place in a text: the line before it, its line, and carets below the words that are meant.
import type { Span } from '../../problem.ts';
import { shorten, visible } from '../../visible.ts';
import type { Lines } from './lines.ts';

const widest = 100;
/** How much of a long line is shown before the caret. */
const lead = 60;

/** A code frame, and the line that it marks as the frame shows it. */
export interface Frame {
  frame: string;
  marked: string;
}

/** The code frame of a span. Every line of it begins with a margin, never with the author's text. */
export function drawFrame(lines: Lines, span: Span): Frame {
  const line = Math.min(span.line, lines.count);
  const endColumn = span.endLine > span.line ? Infinity : span.endColumn;
  const from = firstColumn(lines, line, span.column);
  const shown = cut(lines, line, from);
  const before = (from > 1 ? 1 : 0) + widthOf(read(lines, line, from, span.column));
  const meant = widthOf(read(lines, line, span.column, endColumn));
  const run = Math.max(1, Math.min(meant, widthOf(shown) - before));
  const width = String(line).length;
  const rows = [
    ` > ${line} | ${shown}`,
    `   ${' '.repeat(width)} | ${' '.repeat(before)}${'^'.repeat(run)}`,
  ];
  if (line > 1)
    rows.unshift(`   ${String(line - 1).padStart(width)} | ${cut(lines, line - 1, from)}`);
  return { frame: rows.map((row) => row.trimEnd()).join('\n'), marked: shown };
}

/** The first column that is shown: 1, unless the line is too long and the caret far to the right. */
function firstColumn(lines: Lines, line: number, column: number): number {
  const length = lines.end(line) - lines.start(line);
  if (length <= widest * 2 && widthOf(visible(lines.read(line))) <= widest) return 1;
  let from = column;
  for (let width = 0; from > 1; from--) {
    width += widthOf(read(lines, line, from - 1, from));
    if (width > lead) return from;
  }
  return 1;
}

/** A line from a column on, with an ellipsis where text was left out. */
function cut(lines: Lines, line: number, from: number): string {
  const mark = from > 1 ? '…' : '';
  return mark + shorten(read(lines, line, from, Infinity), widest - mark.length);
}

/** The columns from `from` up to `to`, as they are shown. Of a very long line, no more than a frame can need. */
function read(lines: Lines, line: number, from: number, to: number): string {
  const start = lines.offsetAt(line, from);
  const end = to === Infinity ? lines.end(line) : lines.offsetAt(line, to);
  return visible(lines.text.slice(start, Math.min(end, start + widest * 2)));
}

const widthOf = (text: string) => [...text].length;
