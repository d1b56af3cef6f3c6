// Rows as a table of plain text that fits a width: the widest columns give way first, and their cells are wrapped.
import { cut, fill, lengthOf } from '../documents/change/wrap.ts';

/** Lines of text, the header and a rule first. `width` is the number of columns that there is room for. */
export function drawTable(
  columns: readonly string[],
  lines: readonly Record<string, string>[],
  width: number,
): string {
  const cells = [columns, ...lines.map((line) => columns.map((column) => line[column] ?? ''))];
  const widths = fit(
    columns.map((_, index) => Math.max(...cells.map((row) => lengthOf(row[index] ?? '')))),
    width - gap.length * (columns.length - 1),
  );
  const [head = '', ...body] = cells.map((row) => drawRow(row, widths));
  const rule = widths.map((each) => '─'.repeat(each)).join(gap);
  return [head, rule, ...body].join('\n');
}

const gap = '  ';
/** Below this a column cannot be read. */
const narrowest = 8;

function fit(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  while (widths.reduce((sum, each) => sum + each, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    const present = widths[widest] ?? 0;
    if (present <= narrowest) break;
    widths[widest] = present - 1;
  }
  return widths;
}

function drawRow(row: readonly string[], widths: readonly number[]): string {
  const wrapped = row.map((cell, index) => {
    const width = widths[index] ?? 0;
    return fill(
      cell.split(' ').flatMap((word) => cut(word, width)),
      width,
    );
  });
  const height = Math.max(...wrapped.map((parts) => parts.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((parts, index) => pad(parts[line] ?? '', widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  ).join('\n');
}

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - lengthOf(text)));
