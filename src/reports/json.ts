// `--format json`: the problems for a tool of one's own; schemas/check.schema.json describes it.
import type { Severity } from '../problem.ts';
import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';

/** Version 1. A later Candor may add keys; it renames and removes none without a new version. */
export function jsonReport({ problems, files, asOf, strict }: Report): string {
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).length;
  return jsonText({
    version: 1,
    as_of: asOf,
    strict,
    counts: {
      files,
      errors: count('error'),
      warnings: count('warning'),
      hints: count('hint'),
    },
    problems: problems.map(
      ({ code, severity, file, line, column, endLine, endColumn, message, fix }) => ({
        code,
        severity,
        file,
        line,
        column,
        end_line: endLine,
        end_column: endColumn,
        message,
        fix,
      }),
    ),
  });
}
