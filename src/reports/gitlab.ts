// `--format gitlab`: a report of Code Quality, which GitLab shows beside a merge request.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
import type { Severity } from '../problem.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';

const severities = {
  error: 'critical',
  warning: 'minor',
  hint: 'info',
} as const satisfies Record<Severity, string>;

/** A list with an item for each problem. GitLab compares it with that of the target branch, so lines may move. */
export function gitlabReport({ problems }: Report): string {
  const fingerprints = fingerprintsOf(problems);
  return jsonText(
    problems.map(({ code, severity, file, line, message, fix }, index) => ({
      description: fix === undefined ? message : `${message} ${fix}`,
      check_name: code,
      fingerprint: fingerprints[index],
      severity: severities[severity],
      // GitLab takes no path that begins with `./`.
      location: { path: file.replace(/^(\.\/)+/, ''), lines: { begin: line } },
    })),
  );
}
