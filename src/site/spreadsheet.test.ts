// What a spreadsheet makes of the CSV files: LibreOffice opens them as a person would; every cell stays, no formula runs.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ensureFeedReaders } from '../../scripts/feed-readers.mjs';
import { csvFile } from '../documents/csv.ts';

const isLinux = process.platform === 'linux';
if (!isLinux)
  console.warn('spreadsheet.test.ts: not applicable here. LibreOffice is asked on Linux only.');

const folder = mkdtempSync(path.join(tmpdir(), 'candor-spreadsheet-'));
const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '=HYPERLINK("https://evil.example")',
  "'=1+1",
  ' =1+1',
];

beforeAll(() => {
  if (!isLinux) return;
  ensureFeedReaders();
  const names = ['subprocessors', 'controls', 'crosswalk'];
  for (const name of names)
    cpSync(
      path.join(inject('builtSites').content, `${name}.csv`),
      path.join(folder, `${name}.csv`),
    );
  const lines = formulas.map((cell) => ({ cell, after: 'kept' }));
  writeFileSync(path.join(folder, 'hostile.csv'), csvFile({ columns: ['cell', 'after'], lines }));
  writeFileSync(path.join(folder, 'unguarded.csv'), 'cell\r\n=1+1\r\n');
  // Comma, quote, UTF-8: what the import dialog proposes for these files.
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
      '--headless',
      '--infilter=CSV:44,34,76,1',
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      ...[...names, 'hostile', 'unguarded'].map((name) => path.join(folder, `${name}.csv`)),
    ],
    { stdio: 'ignore' },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Cell {
  'text:p'?: (string | { '#text'?: string })[];
  '@_table:number-columns-repeated'?: string;
}

/** The text of every cell of a flat OpenDocument sheet, row by row. */
function cellsOf(name: string): string[][] {
  const lists = ['table:table-row', 'table:table-cell', 'text:p'];
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (tag) => lists.includes(tag),
    parseTagValue: false,
    trimValues: false,
  });
  const sheet = parser.parse(readFileSync(path.join(folder, `${name}.fods`), 'utf8'))[
    'office:document'
  ]['office:body']['office:spreadsheet']['table:table'];
  return (sheet['table:table-row'] as { 'table:table-cell'?: Cell[] }[]).map((row) =>
    (row['table:table-cell'] ?? []).flatMap((cell) => {
      const text = (cell['text:p'] ?? [])
        .map((line) => (typeof line === 'string' ? line : (line['#text'] ?? '')))
        .join('\n');
      return Array<string>(
        Math.min(Number(cell['@_table:number-columns-repeated'] ?? 1), 100),
      ).fill(text);
    }),
  );
}

test.runIf(isLinux).each(['subprocessors', 'controls', 'crosswalk'])(
  '%s.csv keeps every cell',
  (name) => {
    const written = parse(readFileSync(path.join(folder, `${name}.csv`)), {
      bom: true,
    }) as string[][];
    const shown = cellsOf(name);
    expect(written.length).toBeGreaterThan(10);
    written.forEach((row, index) =>
      expect(
        row.map((_, column) => shown[index]?.[column] ?? ''),
        `line ${index + 1}`,
      ).toEqual(row),
    );
  },
);

test.runIf(isLinux)('no cell is a formula, however it begins', () => {
  // The program does compute what nobody guards: else this test would see nothing.
  expect(readFileSync(path.join(folder, 'unguarded.fods'), 'utf8')).toContain('table:formula');
  for (const name of ['subprocessors', 'controls', 'crosswalk', 'hostile'])
    expect(readFileSync(path.join(folder, `${name}.fods`), 'utf8'), name).not.toContain(
      'table:formula',
    );
  const shown = cellsOf('hostile').slice(1);
  expect(shown.map(([, after]) => after)).toEqual(formulas.map(() => 'kept'));
  expect(shown[0]?.[0]).toBe("'=1+1");
});
