// CSV by RFC 4180, for the command line and the site alike: no cell can run as a formula, none is lost.

/** What Excel and others read as UTF-8 only if it stands first. */
const byteOrderMark = '\uFEFF';

/** A table as text: one list of column names, and each line's cells by column. */
export interface Table {
  columns: readonly string[];
  lines: readonly Record<string, string>[];
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

// What a spreadsheet would compute (OWASP, CSV injection; the full-width signs are computed by some), apostrophes
// included: whoever takes one apostrophe off a cell that matches with one has exactly the text of the model.
const computed = /^'*\s*[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

function cellText(text: string): string {
  if (computed.test(text)) return quoted(`'${text}`);
  return /[",\r\n]/.test(text) ? quoted(text) : text;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
