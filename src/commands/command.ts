// What a command is, what it gets, and what several commands share.
import type { Day } from '../day.ts';
import type { Loaded } from '../load/load.ts';
import { nearest } from '../nearest.ts';
import { countLine, printProblems } from '../print.ts';
import type { Problem } from '../problem.ts';

/** An option of a command. `value` names its value; a switch has none. */
export interface Flag {
  value?: string;
  about: string;
}

export interface Command {
  /** Its line in the help. */
  summary: string;
  /** The argument that it requires, `<git ref>`, or may have, `[folder]`, if any. */
  takes?: string;
  /** Whether it needs a content folder. */
  readsContent: boolean;
  flags: Record<string, Flag>;
  /** A call that is often wanted, and what it is for. */
  example: { about: string; call: string };
  /** Returns the exit code: 0 good, 1 problems in the content, 2 wrong usage. */
  run(call: Call): number | Promise<number>;
}

/** One call of a command: the arguments, the clock, and where to write. */
export interface Call {
  /** The content folder, as typed. */
  content: string;
  /** The day as of which the command evaluates the content. */
  asOf: Day;
  /** This moment, `2026-11-20T09:00:00Z`. */
  now: string;
  /** The environment's variables. */
  env: Readonly<Record<string, string | undefined>>;
  /** The argument after the name of the command. */
  argument?: string;
  /** Options by name. A switch that was given has an empty text. */
  flags: Record<string, string | undefined>;
  /** Writes a result to stdout. */
  say(text: string): void;
  /** Writes a problem to stderr. */
  complain(text: string): void;
  /** Whether stderr is a terminal that shows colours. */
  colour: boolean;
  /** Whether a person can be asked: stdin and stdout are a terminal. */
  isInteractive: boolean;
  /** The width of the terminal that stdout is; undefined when it is none. */
  columns?: number;
}

/** An error that the person at the terminal can correct. It is printed without a stack trace. */
export class CommandError extends Error {
  readonly code: 1 | 2;
  constructor(message: string, code: 1 | 2 = 1) {
    super(message);
    this.code = code;
  }
}

/** Flags that several commands share. */
export const strictFlag: Flag = { about: 'treat warnings as errors' };
export const hintsFlag: Flag = { about: 'also show hints: what a reader would miss' };
export const outFlag: Flag = {
  value: '<folder>',
  about: 'where the site is published (default: `outDir` of the Astro configuration, or dist)',
};
export const formatFlag: Flag = {
  value: '<form>',
  about:
    'text, json, github, gitlab or sarif (check); text or markdown (diff); table, csv or json (register)',
};
export const portFlag: Flag = { value: '<number>', about: 'the port (default: 4321)' };

/** The problems to show: hints only with `--hints`. */
export function shownTo(call: Call, problems: readonly Problem[]): Problem[] {
  return problems.filter(
    ({ severity }) => severity !== 'hint' || call.flags['hints'] !== undefined,
  );
}

/** Prints the problems. Returns the exit code. */
export function report(call: Call, loaded: Loaded): 0 | 1 {
  const problems = shownTo(call, loaded.problems);
  if (problems.length > 0) call.complain(`${printProblems(problems, { colour: call.colour })}\n`);
  return exitCode(call, loaded);
}

/** Prints the problems that stop a publication, and counts those that do not. Returns the exit code. */
export function reportStopping(call: Call, loaded: Loaded): 0 | 1 {
  const stopping = loaded.problems.filter((problem) => stops(call, problem));
  if (stopping.length > 0) call.complain(`${printProblems(stopping, { colour: call.colour })}\n`);
  else countStanding(call, loaded);
  return exitCode(call, loaded);
}

/** Says how many warnings there are, for a command that is not about them: the check shows them. */
export function countStanding(call: Call, { problems }: Loaded): void {
  const count = problems.filter(({ severity }) => severity === 'warning').length;
  if (count === 0) return;
  const [stand, them] = count === 1 ? ['warning stands', 'it'] : ['warnings stand', 'them'];
  call.complain(`${count} ${stand}; candor check${whereOption(call)} shows ${them}.`);
}

/** The exit code: 1 if a problem stops a publication, 0 otherwise. */
export function exitCode(call: Call, { problems }: Loaded): 0 | 1 {
  return problems.some((problem) => stops(call, problem)) ? 1 : 0;
}

const stops = ({ flags }: Call, { severity }: Problem) =>
  severity === 'error' || (severity === 'warning' && flags['strict'] !== undefined);

/** The option that names the content folder in a call that is suggested. Empty for the usual folder. */
export const whereOption = ({ content }: Call) =>
  content === 'content' ? '' : ` --content ${content}`;

/** Prints only the errors, for a command that cannot continue. Returns the exit code. */
export function reportErrors(call: Call, { problems, files }: Loaded): 1 {
  const errors = problems.filter(({ severity }) => severity === 'error');
  call.complain(`${printProblems(errors, { colour: call.colour })}\n`);
  call.complain(`${countLine(errors, files.length)}; correct that first.`);
  return 1;
}

export function summary({ problems, files }: Loaded): string {
  return countLine(problems, files.length);
}

/** The value of `--format`: one of the forms of a command, the first by default. */
export function formOf<const Form extends string>(
  { flags }: Call,
  forms: readonly [Form, ...Form[]],
): Form {
  const written = flags['format'] ?? forms[0];
  const known = forms.find((form) => form === written);
  if (known) return known;
  const meant = nearest(written, forms);
  throw new CommandError(
    `--format takes ${forms.slice(0, -1).join(', ')} or ${forms.at(-1)} here, not "${written}"${meant ? `; did you mean \`${meant}\`?` : '.'}`,
    2,
  );
}

/** The port given by `--port`. */
export function portOf(call: Call): number {
  const written = call.flags['port'] ?? '4321';
  const port = Number(written);
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return port;
  throw new CommandError(`--port takes a number from 1 to 65535, not "${written}".`, 2);
}
