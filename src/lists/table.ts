// A table of a file, whatever its format: heads and rows of cells, each with the line on which it stands.

/** A link in a cell, as it is written; the text is what a reader sees. */
export interface CellLink {
  text: string;
  url: string;
}

export interface Cell {
  /** Line breaks and list items of the source are line feeds here; space around each line is gone. */
  text: string;
  /** Lines are counted from 1. */
  line: number;
  /** Counted from 1, where the format tells it. */
  column?: number;
  links: readonly CellLink[];
  /** Whether the cell stretches over every column, as a heading inside a table does. */
  spansAll?: boolean;
}

export interface Row {
  line: number;
  cells: readonly Cell[];
}

/** Words that stand outside the tables. */
export interface LooseText {
  line: number;
  text: string;
}

export interface Table {
  line: number;
  /** The heading or caption above it. */
  title?: LooseText;
  /** Everything from the first row on; which of them is the head is found out later. */
  rows: readonly Row[];
}

/** What a format's reader finds in a file. */
export interface Tables {
  tables: readonly Table[];
  /** Words beside the tables that may matter to a reader of the list, such as footnotes. */
  loose: readonly LooseText[];
  /** Why the file could not be read, and where. */
  failure?: { line: number; text: string; why: string };
}

/** A text as one line for each line of it, without the space around them and without what cannot be seen. */
export function cellText(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
