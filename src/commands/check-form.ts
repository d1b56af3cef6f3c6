// The formats of the check's report: `--format text|json|github|gitlab|sarif`.
import type { Loaded } from '../load/load.ts';
import { ownPackage } from '../own-package.ts';
import { githubReport } from '../reports/github.ts';
import { gitlabReport } from '../reports/gitlab.ts';
import { jsonReport } from '../reports/json.ts';
import type { Report } from '../reports/report.ts';
import { sarifReport } from '../reports/sarif.ts';
import { formOf, shownTo, type Call } from './command.ts';

/** Writes a report as one document. May be empty. */
type Form = (report: Report) => string;

const forms = {
  text: undefined,
  json: jsonReport,
  github: githubReport,
  gitlab: gitlabReport,
  sarif: sarifReport,
};

/** The format of `--format`. Undefined for plain text. */
export function reportFormOf(call: Call): Form | undefined {
  return forms[formOf(call, ['text', 'json', 'github', 'gitlab', 'sarif'])];
}

/** The report of a run, with the problems that a person at the terminal would see. */
export function documentOf(form: Form, call: Call, { problems, files }: Loaded): string {
  return form({
    problems: shownTo(call, problems),
    files: files.length,
    asOf: call.asOf,
    strict: call.flags['strict'] !== undefined,
    tool: ownPackage(),
  });
}
