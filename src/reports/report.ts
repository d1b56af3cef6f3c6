// The data that every format of the check's report is made from.
import type { Problem } from '../problem.ts';

/** One run of `candor check`. It does not tell when or on which machine it ran. */
export interface Report {
  /** The problems to show, in reading order. */
  problems: readonly Problem[];
  /** How many files were read. */
  files: number;
  asOf: string;
  strict: boolean;
  tool: Tool;
}

/** What package.json says about Candor. */
export interface Tool {
  version: string;
  /** As npm writes it: `git+https://github.com/owner/name.git`. */
  repository?: string | { url: string };
}
