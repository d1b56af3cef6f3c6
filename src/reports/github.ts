// `--format github`: one workflow command per problem. GitHub's runner shows it beside the line in the pull request.
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
import type { Problem, Severity } from '../problem.ts';
import { withoutUnseen } from '../visible.ts';
import type { Report } from './report.ts';

const commands = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
} as const satisfies Record<Severity, string>;

/** A line for each problem. Empty without problems. */
export function githubReport({ problems }: Report): string {
  return problems.map(annotation).join('\n');
}

function annotation(problem: Problem): string {
  const { code, severity, file, line, column, endLine = line, endColumn, message, fix } = problem;
  // GitHub takes columns only for a problem on a single line.
  const columns =
    endLine === line ? { col: column, ...(endColumn !== undefined && { endColumn }) } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = fix === undefined ? message : `${message}\n${fix}`;
  return `::${commands[severity]} ${properties}::${escapeData(text)}`;
}

// The percent sign comes first, so that an author's `%0A` is not read as a line break.
const escapeData = (text: string) =>
  withoutUnseen(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
