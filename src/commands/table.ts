// Rows as a table of plain text that fits a width: the widest columns give way first, and their cells are wrapped.

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
  const wrapped = row.map((cell, index) => wrap(cell, widths[index] ?? 0));
  const height = Math.max(...wrapped.map((parts) => parts.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((parts, index) => pad(parts[line] ?? '', widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  ).join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

// A word that is longer than its column is cut.
function pieces(word: string, width: number): string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, index) =>
    letters.slice(index * width, (index + 1) * width).join(''),
  );
}

const lengthOf = (text: string) => [...text].length;
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - lengthOf(text)));
