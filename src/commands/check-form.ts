// The forms of the check's report: `--format text|json|github|sarif`.
import { readFileSync } from 'node:fs';
import type { Loaded } from '../load/load.ts';
import { nearest } from '../nearest.ts';
import { githubReport } from '../reports/github.ts';
import { jsonReport } from '../reports/json.ts';
import type { Report, Tool } from '../reports/report.ts';
import { sarifReport } from '../reports/sarif.ts';
import { CommandError, shownTo, type Call } from './command.ts';

/** Writes a report as one document, or nothing where the form has nothing to say. */
type Form = (report: Report) => string;

const forms: Record<string, Form> = { json: jsonReport, github: githubReport, sarif: sarifReport };
const names = ['text', ...Object.keys(forms)];

/** What `--format` asks for; undefined for the text that a person reads. */
export function formOf(call: Call): Form | undefined {
  const { format = 'text' } = call.flags;
  if (names.includes(format)) return forms[format];
  const meant = nearest(format, names);
  throw new CommandError(
    `--format takes text, json, github or sarif here, not "${format}"${meant ? `; did you mean \`${meant}\`?` : '.'}`,
    2,
  );
}

/** The document of a run, as a person at the terminal would have been shown it. */
export function documentOf(form: Form, call: Call, { problems, files }: Loaded): string {
  return form({
    problems: shownTo(call, problems),
    files: files.length,
    asOf: call.asOf,
    strict: call.flags['strict'] !== undefined,
    tool: JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Tool,
  });
}
