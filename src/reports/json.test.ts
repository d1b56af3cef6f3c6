// The JSON form follows its published schema, and is safe wherever it is printed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonReport } from './json.ts';
import { jsonText } from './json-text.ts';
import { jsonSchemaFaults, problem, reportOf } from './reports.fixture.ts';

const faults = jsonSchemaFaults();

test('a problem is one object with the keys of its place, its message and its fix', () => {
  expect(JSON.parse(jsonReport({ ...reportOf(problem), strict: true }))).toEqual({
    version: 1,
    as_of: '2026-11-21',
    strict: true,
    counts: { files: 12, errors: 1, warnings: 0, hints: 0 },
    problems: [
      {
        code: 'unknown-value',
        severity: 'error',
        file: 'content/controls.yaml',
        line: 42,
        column: 17,
        end_line: 42,
        end_column: 21,
        message: '`status` cannot be "Live"; did you mean `live`?',
        fix: 'Write one of live, in-progress, planned, on-request, not-offered.',
      },
    ],
  });
});

test('the schema refuses a document that lacks a key or has one more', () => {
  const written = JSON.parse(jsonReport(reportOf(problem))) as Record<string, unknown>;
  expect(faults(written)).toEqual([]);
  expect(faults({ ...written, run_at: 'now' })).not.toEqual([]);
  expect(faults({ ...written, counts: { files: 12 } })).not.toEqual([]);
});

test('any text comes back as it was, and nothing in it acts on a terminal or a build log', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('##[error]x', '\u{e0041}'));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const written = jsonText(texts);
      expect(JSON.parse(written)).toEqual(texts);
      expect(written).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|##\[|^\s*::/mu);
    }),
  );
});
