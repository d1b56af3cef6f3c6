// Prints problems for a terminal: place, severity and code, what is wrong, the lines around it, what to do.
import { styleText } from 'node:util';
import type { Problem, Severity } from './problem.ts';
import { withoutOldCommands, withoutUnseen } from './visible.ts';

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;
const uncoloured: Style = (_format, text) => text;
const coloured: Style = (format, text) => styleText(format, text, { validateStream: false });

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const satisfies Record<
  Severity,
  string
>;

/** All problems as text, separated by blank lines. An author's text cannot act on a terminal or a build's log. */
export function printProblems(
  problems: readonly Problem[],
  options: { colour?: boolean } = {},
): string {
  const style = options.colour ? coloured : uncoloured;
  return problems.map((problem) => printProblem(problem, style)).join('\n\n');
}

function printProblem(problem: Problem, style: Style): string {
  const { file, line, column, severity, code, message, frame, fix } = problem;
  const place = style('bold', `${harmless(file)}:${line}:${column}`);
  const lines = [`${place}  ${style(colours[severity], severity)}  ${code}`, indent(message)];
  if (frame) lines.push(style('dim', frame));
  if (fix) lines.push(indent(fix));
  return withoutOldCommands(lines.join('\n'));
}

/** "2 errors, 1 warning in 14 files". The number of errors is always given, even if it is 0. */
export function countLine(problems: readonly Problem[], files: number): string {
  return `${countsText(problems, 'error')} in ${files} file${files === 1 ? '' : 's'}`;
}

/** "1 warning, 2 hints": how many problems of each severity there are. `always` is named even if it is 0. */
export function countsText(problems: readonly Problem[], always?: Severity): string {
  return (['error', 'warning', 'hint'] as const)
    .map((each) => [problems.filter(({ severity }) => severity === each).length, each] as const)
    .filter(([number, severity]) => number > 0 || severity === always)
    .map(([number, severity]) => `${number} ${severity}${number === 1 ? '' : 's'}`)
    .join(', ');
}

const indent = (text: string) =>
  harmless(text)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

// GitHub's runner takes `::error::` at the start of a line for a command, even after spaces.
const command = /^(\s*):(?=:)/gm;

const harmless = (text: string) => withoutUnseen(text).replace(command, '$1\\u003a');
