// What every form of the check's report is made of.
import type { Problem } from '../problem.ts';

/** One run of `candor check`. Nothing in it tells when or on which machine it ran. */
export interface Report {
  /** Those that are shown, in reading order. */
  problems: readonly Problem[];
  /** How many files were read. */
  files: number;
  asOf: string;
  strict: boolean;
  tool: Tool;
}

/** What package.json says of Candor. */
export interface Tool {
  version: string;
  /** As npm writes it: `git+https://github.com/owner/name.git`. */
  repository?: string | { url: string };
}
