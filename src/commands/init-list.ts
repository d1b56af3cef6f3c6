// The list that `candor init --from` reads, and what is said of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importList, type ListImport, type Unplaced } from '../lists/list-import.ts';
import { shorten, visible } from '../visible.ts';
import { CommandError } from './command.ts';

export interface List {
  /** As typed. */
  file: string;
  read: ListImport;
}

/** Reads a list of vendors. Throws if the file cannot be read or holds no vendor. */
export function listAt(file: string): List {
  const read = importList({ name: path.basename(file), text: textAt(file) });
  if (read.subprocessors.length > 0) return { file, read };
  const found = read.unplaced.map((one) => `\n${placeOf(file, one)}`).join('');
  throw new CommandError(`No vendor was found in ${file}. Nothing was written.${found}`);
}

function textAt(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new CommandError(
      `--from: ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Nothing was written.`,
      2,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(
      `${file} is not a text in UTF-8. Save it as such (a spreadsheet calls it "CSV UTF-8"). Nothing was written.`,
      2,
    );
  }
}

/** How much was read, in a line. */
export function countsOf({ file, read }: List): string {
  const { rows, subprocessors, categories } = read;
  return `${file}: ${[
    counted(rows, 'row', 'rows'),
    counted(subprocessors.length, 'record', 'records'),
    counted(categories.length, 'kind of data', 'kinds of data'),
  ].join(', ')}.`;
}

/** Everything that is in no record, each with its place in the list and the reason. Empty if all was placed. */
export function unplacedText({ file, read: { unplaced } }: List): string {
  if (unplaced.length === 0) return '';
  const head = `${counted(unplaced.length, 'thing', 'things')} of ${file} could not be placed:`;
  return [head, ...unplaced.map((one) => placeOf(file, one))].join('\n');
}

function placeOf(file: string, { line, column, head, vendor, text, why }: Unplaced): string {
  const where = [
    ...(column === undefined ? [] : [`column ${column}`]),
    ...(head === undefined ? [] : [`"${head}"`]),
  ].join(' ');
  const whose = vendor !== undefined && vendor !== text ? ` of ${shown(vendor)}` : '';
  return `  ${file}:${line}${where ? `  ${shown(where)}` : ''}${whose}${text === '' ? '' : `: ${shown(text)}`}\n    ${why}`;
}

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;
const shown = (text: string) => visible(shorten(text.replaceAll('\n', ' '), 100));
