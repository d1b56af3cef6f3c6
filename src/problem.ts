// What went wrong, in the one shape that every step reports and every printer reads.

/** `error` stops a publication; `warning` does so only under `--strict`; `hint` is advice. */
export type Severity = 'error' | 'warning' | 'hint';

/** Keys and list positions from the top of a file down to a value, e.g. `['groups', 0, 'controls', 2, 'status']`. */
export type Path = readonly (string | number)[];

/**
 * Where a rule means, without knowing lines: a file and a path into it.
 * `at: 'key'` points at the key itself (an unknown key); the default points at the value.
 * A path that does not exist resolves to its nearest existing parent (a missing key).
 */
export interface Place {
  file: string;
  path: Path;
  at?: 'key' | 'value';
  /** Words within a text value, as they stand there: the first of them is meant, not the whole value. */
  words?: string;
}

/** A span of text. Lines and columns start at 1; columns count code points; the end is exclusive. */
export interface Span {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A mistake before its line is known: rules and schemas report these, `load` resolves them. */
export interface Finding {
  code: string;
  severity: Severity;
  place: Place;
  /** What is wrong, in whole sentences, quoting the author's value. */
  message: string;
  /** What to do, imperative, with the corrected YAML where it can be written. */
  fix?: string;
  /** What stands in place of the key or value meant, where there is exactly one right answer. */
  rewrite?: string;
  /** Files that are part of the fix, ready to paste; `load` writes them below the fix. */
  entries?: ProposedEntry[];
}

/** A file that would settle a mistake: its name below the content folder, and what it would hold. */
export interface ProposedEntry {
  file: string;
  value: unknown;
}

/** What stands instead of a stretch of text. Offsets count UTF-16 units behind a byte order mark; no line break is touched. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The one right answer to a mistake, as edits that keep everything else as it was. */
interface Repair {
  /** Below the content folder, with `/`. */
  file: string;
  edits: readonly Edit[];
}

/** A mistake with its place, as printed and exported. */
export interface Problem extends Partial<Span> {
  /** Permanent, kebab-case; also the name of the rule's file and fixture and its anchor in the docs. */
  code: string;
  severity: Severity;
  /** As the author would type it from where the command ran, with `/`. */
  file: string;
  line: number;
  column: number;
  message: string;
  fix?: string;
  /** What on its line it is about, such as a path or the words at fault; stays the same while other words of the line change. */
  about?: string;
  /** There only where `candor check --fix` may answer for the author. */
  repair?: Repair;
  /** The source lines around the place, with a caret run below it. */
  frame?: string;
}

type Located = Pick<Problem, 'file' | 'line' | 'column' | 'code'>;

/** File order, then position order; the order in which a person walks through the files. */
export function inReadingOrder(a: Located, b: Located): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}

/** Order by code unit, the same on every machine (locale comparison is not). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
