// A list of vendors that a company already has, read into records of the register. What cannot be placed is listed.
import type { Subprocessor } from '../trust.ts';
import { importCandorFile, isCandorFile } from './candor-file.ts';
import { readJson } from './formats/json-lines.ts';
import { readJsonTables } from './formats/json.ts';
import { readTables } from './formats/read-tables.ts';
import { importTables } from './import-tables.ts';

/** A record for subprocessors.yaml; `purpose` is absent where the list states none, though the register needs it. */
export type ListedVendor = Pick<Subprocessor, 'id' | 'name'> & Partial<Subprocessor>;

/** What of a list is in no record, in the order of its lines. */
export interface Unplaced {
  /**
   * `row`: a whole row of a table that is no record; `cell`: a value of a row whose other values are in its record;
   * `column`: all values of a column; `missing`: something that the register needs and the list does not say;
   * `text`: words outside the rows; `file`: the file cannot be read.
   */
  what: 'row' | 'cell' | 'column' | 'missing' | 'text' | 'file';
  /** The line of the file, counted from 1. */
  line: number;
  /** Which column of its table, counted from 1. */
  column?: number;
  /** The head of that column. */
  head?: string;
  /** The vendor in whose row it stands. */
  vendor?: string;
  /** The words as they are written. */
  text: string;
  /** Why it is in no record, and what to do about it, in whole sentences. */
  why: string;
}

export interface ListImport {
  subprocessors: ListedVendor[];
  /** The kinds of data that the list names, for data.yaml. */
  categories: { id: string; title: string }[];
  /** Rows of data that were read. Each is a record or an element of `unplaced` with `what: 'row'`. */
  rows: number;
  unplaced: Unplaced[];
}

/** Reads a list of vendors. `name` is the file's name: its extension and the text tell the format. Never throws for what it reads. */
export function importList(file: { name: string; text: string }): ListImport {
  const text = file.text.replace(/^\ufeff/, '');
  if (/\.json$/i.test(file.name) || /^\s*[[{]/.test(text)) {
    const json = readJson(text);
    if (json)
      return isCandorFile(json) ? importCandorFile(json) : importTables(readJsonTables(json));
    if (/\.json$/i.test(file.name)) return importTables({ tables: [], loose: [], failure: noJson });
  }
  return importTables(readTables({ name: file.name, text }));
}

const noJson = {
  line: 1,
  text: '',
  why: 'This file is no JSON: it may be cut off, or a page of HTML.',
};
