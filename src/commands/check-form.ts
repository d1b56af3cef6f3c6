// The formats of the check's report: `--format text|json|github|sarif`.
import { readFileSync } from 'node:fs';
import type { Loaded } from '../load/load.ts';
import { nearest } from '../nearest.ts';
import { githubReport } from '../reports/github.ts';
import { jsonReport } from '../reports/json.ts';
import type { Report, Tool } from '../reports/report.ts';
import { sarifReport } from '../reports/sarif.ts';
import { CommandError, shownTo, type Call } from './command.ts';

/** Writes a report as one document. May be empty. */
type Form = (report: Report) => string;

const forms: Record<string, Form> = { json: jsonReport, github: githubReport, sarif: sarifReport };
const names = ['text', ...Object.keys(forms)];

/** The format of `--format`. Undefined for plain text. */
export function formOf(call: Call): Form | undefined {
  const { format = 'text' } = call.flags;
  if (names.includes(format)) return forms[format];
  const meant = nearest(format, names);
  throw new CommandError(
    `--format takes text, json, github or sarif here, not "${format}"${meant ? `; did you mean \`${meant}\`?` : '.'}`,
    2,
  );
}

/** The report of a run, with the problems that a person at the terminal would see. */
export function documentOf(form: Form, call: Call, { problems, files }: Loaded): string {
  return form({
    problems: shownTo(call, problems),
    files: files.length,
    asOf: call.asOf,
    strict: call.flags['strict'] !== undefined,
    tool: JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Tool,
  });
}
