// A problem, in the one shape that every step reports and every printer reads.
import { compareText } from './day.ts';

/** An `error` stops a publication, a `warning` does so only with `--strict`, a `hint` is advice. */
export type Severity = 'error' | 'warning' | 'hint';

/** The keys and list positions that lead from the top of a file to a value: `['groups', 0, 'controls', 2, 'status']`. */
export type Path = readonly (string | number)[];

/**
 * The place that a rule reports. Rules do not know lines, so it is a file and a path into it.
 * `at: 'key'` means the key itself, such as an unknown key. The default is the value.
 * A path that does not exist, such as a missing key, stands for its nearest parent that does.
 */
export interface Place {
  file: string;
  path: Path;
  at?: 'key' | 'value';
  /** Words of a text value, exactly as written. Their first occurrence is meant instead of the whole value. */
  words?: string;
}

/** A span of text. Lines and columns start at 1, columns count code points, and the end is exclusive. */
export interface Span {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A mistake whose line is not known yet. Rules and schemas report these; `load` makes them problems. */
export interface Finding {
  code: string;
  severity: Severity;
  place: Place;
  /** What is wrong, in whole sentences, quoting the author's value. */
  message: string;
  /** What to do, as an imperative, with the corrected YAML where it can be given. */
  fix?: string;
  /** The text that replaces the key or value, if there is exactly one right correction. */
  rewrite?: string;
  /** Files that are part of the fix. `load` writes them below it, ready to paste. */
  entries?: ProposedEntry[];
}

/** A file that would correct a mistake: its name below the content folder, and its value. */
export interface ProposedEntry {
  file: string;
  value: unknown;
}

/** Replaces a stretch of text. Offsets count UTF-16 units after a byte order mark. Line breaks are never replaced. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The only right correction of a mistake, as edits that leave everything else as it was. */
interface Repair {
  /** Below the content folder, with `/`. */
  file: string;
  edits: readonly Edit[];
}

/** A mistake with its place, as printed and exported. */
export interface Problem extends Partial<Span> {
  /** In kebab-case, and never changed. Also the name of the rule's file and fixture, and the anchor in the docs. */
  code: string;
  severity: Severity;
  /** As the author would type it from the folder where the command ran, with `/`. */
  file: string;
  line: number;
  column: number;
  message: string;
  fix?: string;
  /** What it is about on its line, such as a path or the words at fault. Does not change with other words of the line. */
  about?: string;
  /** Only if `candor check --fix` may correct it without asking the author. */
  repair?: Repair;
  /** Files that are part of the fix, which `fix` shows as well. */
  entries?: readonly ProposedEntry[];
  /** The lines around the place, with carets below it. */
  frame?: string;
  /** The line that the frame marks, as it is shown there. */
  marked?: string;
}

type Located = Pick<Problem, 'file' | 'line' | 'column' | 'code'>;

/** By file, then by position: the order in which a person goes through the files. */
export function inReadingOrder(a: Located, b: Located): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}
