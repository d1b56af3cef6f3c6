// Shared by the tests of all forms: a run with one problem, and validation by the published schemas.
import { Ajv, type ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Problem } from '../problem.ts';
import type { Report } from './report.ts';

export const problem: Problem = {
  code: 'unknown-value',
  severity: 'error',
  file: 'content/controls.yaml',
  line: 42,
  column: 17,
  endLine: 42,
  endColumn: 21,
  message: '`status` cannot be "Live"; did you mean `live`?',
  frame:
    '   41 |         title: SAML single sign-on\n > 42 |         status: Live\n      |                 ^^^^',
  marked: '        status: Live',
  fix: 'Write one of live, in-progress, planned, on-request, not-offered.',
};

export function reportOf(...problems: Problem[]): Report {
  return { problems, files: 12, asOf: '2026-11-21', strict: false, tool: { version: '0.1.0' } };
}

type Faults = (document: unknown) => ErrorObject[];

/** Validates against schemas/check.schema.json. It allows further keys, but today only those it describes are written. */
export function jsonSchemaFaults(): Faults {
  const file = new URL('../../schemas/check.schema.json', import.meta.url);
  const schema = JSON.parse(
    readFileSync(file, 'utf8'),
    (_key, value: { type?: string; properties?: object }) =>
      value?.properties && value.type === 'object'
        ? { ...value, additionalProperties: false }
        : value,
  ) as object;
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  return faultsOf(ajv.compile(schema));
}

/**
 * Validates against the JSON Schema of SARIF 2.1.0 from a package of Microsoft (its matchers are not used). The schema is
 * written in draft 4, but has nothing that draft 7 reads differently.
 */
export function sarifSchemaFaults(): Faults {
  const name = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const file = createRequire(import.meta.url).resolve(name);
  const {
    $schema: _,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(file, 'utf8')) as {
    [key: string]: unknown;
  };
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return faultsOf(ajv.compile(schema));
}

function faultsOf(validate: {
  (document: unknown): unknown;
  errors?: ErrorObject[] | null;
}): Faults {
  return (document) => (validate(document) ? [] : (validate.errors ?? []));
}
