// CSV and its relatives (RFC 4180): which character parts the cells, and on which line each cell stands.
import { CsvError, parse } from 'csv-parse/sync';
import { isHead } from '../columns.ts';
import { cellText, type Row, type Tables } from '../table.ts';

/** One table of all lines. Of the delimiters the one wins that finds a head, else the one that finds most cells. */
export function readDelimited(text: string, delimiters: readonly string[]): Tables {
  const readings = delimiters.map((delimiter) => rowsOf(text, delimiter));
  const read = readings.flatMap((reading) => (Array.isArray(reading) ? [reading] : []));
  const [failure] = readings.flatMap((reading) => (Array.isArray(reading) ? [] : [reading]));
  const [best = []] = read.sort((a, b) => worth(b) - worth(a));
  // Between other characters an open quotation mark may be no mistake, but neither is it a table.
  if (failure && !best.some(({ cells }) => isHead(cells)))
    return { tables: [], loose: [], failure };
  return { tables: best[0] ? [{ line: best[0].line, rows: best }] : [], loose: [] };
}

function worth(rows: readonly Row[]): number {
  const head = rows.findIndex(({ cells }) => isHead(cells));
  const width = Math.max(0, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  return (head < 0 ? 0 : 1000 + (rows[head]?.cells.length ?? 0)) + Math.min(width, 100);
}

interface Parsed {
  record: string[];
  raw: string;
}

function rowsOf(text: string, delimiter: string): Row[] | NonNullable<Tables['failure']> {
  let parsed: Parsed[];
  try {
    parsed = parse(text, {
      delimiter,
      bom: true,
      raw: true,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failureOf(error, text);
  }
  let line = 1;
  return parsed.map(({ record, raw }) => {
    const start = line;
    line += breaksIn(raw);
    let at = start;
    const cells = record.map((value) => {
      const cell = { text: cellText(value), line: at, links: [] };
      at += breaksIn(value);
      return cell;
    });
    return { line: start, cells };
  });
}

const breaksIn = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

function failureOf({ code }: CsvError, text: string): NonNullable<Tables['failure']> {
  const lines = text.split(/\r\n|\r|\n/);
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    const opened = lines.findLastIndex((line) => (line.split('"').length - 1) % 2 === 1);
    return {
      line: opened + 1,
      text: lines[opened] ?? '',
      why: 'A quotation mark is opened here or above and never closed, so nothing can be read for certain. Close it, or write it twice where it belongs to the text.',
    };
  }
  return {
    line: 1,
    text: lines[0] ?? '',
    why: `This is not a table of separated values (${code}).`,
  };
}
