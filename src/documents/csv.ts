// CSV by RFC 4180. No cell can run as a formula in a spreadsheet, and every original text can be restored.

/** Excel and others read a file as UTF-8 only if it begins with this. */
const byteOrderMark = '\uFEFF';

/** A table as text: the names of its columns, and the cells of each line by column. */
export interface Table {
  columns: readonly string[];
  lines: readonly Record<string, string>[];
}

/** The published name of a column, and its cell in a row. A flag is written as `yes` or `no`, a list with semicolons. */
export type Column<Row> = readonly [
  name: string,
  cell: (row: Row) => string | boolean | readonly string[] | undefined,
];

export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    columns: columns.map(([name]) => name),
    lines: rows.map((row) =>
      Object.fromEntries(
        columns.map(([name, cell]) => {
          const value = cell(row) ?? '';
          if (typeof value === 'boolean') return [name, value ? 'yes' : 'no'];
          return [name, typeof value === 'string' ? value : value.join('; ')];
        }),
      ),
    ),
  };
}

/** A header line, then one line each; line ends are CR LF (RFC 4180, 2.1). */
export function csvText({ columns, lines }: Table): string {
  const rows = [columns, ...lines.map((line) => columns.map((column) => line[column] ?? ''))];
  return rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

/** The bytes of a published file. */
export function csvFile(table: Table): string {
  return byteOrderMark + csvText(table);
}

// Cells that a spreadsheet would compute (OWASP, CSV injection; some also compute the full-width signs). They get an
// apostrophe in front, even if they have one already, so that removing one always restores the text.
const computed = /^'*\s*[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

function cellText(text: string): string {
  if (computed.test(text)) return quoted(`'${text}`);
  return /[",\r\n]/.test(text) ? quoted(text) : text;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
