// How problems read in a terminal: place, severity, code; what is wrong; the lines; what to do.
import { styleText } from 'node:util';
import type { Problem, Severity } from './problem.ts';

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;
const plain: Style = (_format, text) => text;
const coloured: Style = (format, text) => styleText(format, text, { validateStream: false });

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const satisfies Record<
  Severity,
  string
>;

/** Every problem as text, a blank line between two. What an author wrote cannot act on a terminal or on a build's log. */
export function printProblems(
  problems: readonly Problem[],
  options: { colour?: boolean } = {},
): string {
  const style = options.colour ? coloured : plain;
  return problems.map((problem) => printProblem(problem, style)).join('\n\n');
}

function printProblem(problem: Problem, style: Style): string {
  const { file, line, column, severity, code, message, frame, fix } = problem;
  const place = style('bold', `${visible(file)}:${line}:${column}`);
  const lines = [`${place}  ${style(colours[severity], severity)}  ${code}`, indent(message)];
  if (frame) lines.push(style('dim', frame));
  if (fix) lines.push(indent(fix));
  return lines.join('\n').replace(oldCommand, '##\\u005b');
}

/** "2 errors, 1 warning in 14 files", or that there are none. */
export function countLine(problems: readonly Problem[], files: number): string {
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).length;
  const named = (['error', 'warning', 'hint'] as const)
    .map((severity) => [count(severity), severity] as const)
    .filter(([number, severity]) => number > 0 || severity === 'error')
    .map(([number, severity]) => `${number} ${severity}${number === 1 ? '' : 's'}`);
  return `${named.join(', ')} in ${files} file${files === 1 ? '' : 's'}`;
}

const indent = (text: string) =>
  visible(text)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

/** Control and direction characters; they must not reach a terminal, where they could rewrite what it shows. */
export const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
// GitHub's runner takes `::error::` for a command at the start of a line, whatever spaces stand before it.
const command = /^(\s*):(?=:)/gm;
/** The older form of a command; the runner takes it wherever it stands in a line. */
export const oldCommand = /##\[/g;

function visible(text: string): string {
  return withoutUnseen(text).replace(command, '$1\\u003a');
}

/** A text in which every control and direction character but the end of a line is spelled out. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, escaped);
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
