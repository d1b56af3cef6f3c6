// `--format json`: the problems for other programs, as schemas/check.schema.json describes.
import type { Severity } from '../problem.ts';
import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';

/** Version 1. Later versions of Candor may add keys. Renaming or removing one needs a new version number here. */
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
