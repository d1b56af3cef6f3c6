// CSV files can be read back, and spreadsheets run nothing in them.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFile, csvText } from './csv.ts';

const columns = ['id', 'text'];
const read = (text: string) =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
/** Removes the apostrophe in front of cells that would be computed, as a reader does. */
const meant = (cell: string) => (/^'+\s*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
const hostile = [
  '=HYPERLINK("https://evil.example","Click")',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  "'=1",
  '\u00A0=cmd',
];

test.each(hostile)('%j is text in quotes, with an apostrophe in front', (text) => {
  const csv = csvText({ columns, lines: [{ id: 'a', text }] });
  expect(csv).toBe(`id,text\r\na,"'${text.replaceAll('"', '""')}"\r\n`);
  expect(meant(read(csv)[0]?.['text'] ?? '')).toBe(text);
});

test.each(["'tis fine", 'a=b', '1-2', 'x@example.com', ''])('%j stays as it is', (text) => {
  expect(csvText({ columns, lines: [{ id: 'a', text }] })).toBe(`id,text\r\na,${text}\r\n`);
});

test('every table comes back cell for cell, whatever is in it', () => {
  const sign = fc.constantFrom(...'=+-@＝\'",;\t\r\n aä漢🙂\0\uFEFF');
  const cell = fc.oneof(
    fc.string({ unit: sign }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...hostile),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const lines = cells.map((text, index) => ({ id: String(index), text }));
      const back = read(csvFile({ columns, lines }));
      expect(back.map(({ id, text = '' }) => ({ id, text: meant(text) }))).toEqual(lines);
    }),
    { numRuns: 500 },
  );
});

test('a file begins with a byte order mark and ends every line with CR LF', () => {
  expect(csvFile({ columns, lines: [{ id: 'a', text: 'b' }] })).toBe('\uFEFFid,text\r\na,b\r\n');
});
