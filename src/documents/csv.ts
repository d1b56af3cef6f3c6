// CSV by RFC 4180. No cell can run as a formula in a spreadsheet, and every cell can be read back as it was.

/** Excel and others read a file as UTF-8 only if it begins with this. */
const byteOrderMark = '\uFEFF';

/** A table as text: one list of column names, and each line's cells by column. */
export interface Table {
  columns: readonly string[];
  lines: readonly Record<string, string>[];
}

/** A published name, and what stands in that column of a row: a flag as `yes` or `no`, a list parted by semicolons. */
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

// What a spreadsheet would compute (OWASP, CSV injection; some compute the full-width signs, too). Such a cell gets an
// apostrophe in front, and so does one that begins with apostrophes, so that taking one off always gives the text back.
const computed = /^'*\s*[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

function cellText(text: string): string {
  if (computed.test(text)) return quoted(`'${text}`);
  return /[",\r\n]/.test(text) ? quoted(text) : text;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
