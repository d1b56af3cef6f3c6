// The SARIF form follows the schema of SARIF 2.1.0, and code scanning recognises its alerts from run to run.
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lay } from '../fixtures/lay.ts';
import { load } from '../load/load.ts';
import type { Problem } from '../problem.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { problem, reportOf, sarifSchemaFaults } from './reports.fixture.ts';
import { sarifReport } from './sarif.ts';

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: object; region: object } }[];
  partialFingerprints: Record<string, string>;
}
interface Log {
  runs: [{ tool: { driver: { version: string; rules: { id: string }[] } }; results: Result[] }];
}

const logOf = (...problems: Problem[]) => JSON.parse(sarifReport(reportOf(...problems))) as Log;
const resultOf = (told: Problem) => logOf(told).runs[0].results[0];

const faults = sarifSchemaFaults();

test('the schema refuses what SARIF has no name for', () => {
  const log = logOf(problem);
  expect(faults(log)).toEqual([]);
  expect(faults({ ...log, runs: [{ ...log.runs[0], columns: 'many' }] })).not.toEqual([]);
});

test('whatever an author wrote, the report is valid', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (file, message) => {
      const log = logOf({ ...problem, file: `content/${file}`, message, fix: message });
      expect(faults(log)).toEqual([]);
    }),
  );
});

test('a problem is a result with its rule, level, place, message and fix', () => {
  expect(resultOf(problem)).toEqual({
    ruleId: 'unknown-value',
    ruleIndex: 0,
    level: 'error',
    message: {
      text: '`status` cannot be "Live"; did you mean `live`?\n\nWrite one of live, in-progress, planned, on-request, not-offered.',
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/controls.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 42, startColumn: 17, endLine: 42, endColumn: 21 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
  });
});

test('a hint is a note', () => {
  const severities = (['warning', 'hint'] as const).map((severity) => ({ ...problem, severity }));
  expect(logOf(...severities).runs[0].results.map(({ level }) => level)).toEqual([
    'warning',
    'note',
  ]);
});

test('each code is a rule once, in order', () => {
  const [{ results, tool }] = logOf(problem, { ...problem, code: 'bad-date' }, problem).runs;
  expect(tool.driver.rules).toEqual([
    { id: 'bad-date', shortDescription: { text: 'Bad date' } },
    { id: 'unknown-value', shortDescription: { text: 'Unknown value' } },
  ]);
  expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([1, 0, 1]);
});

test.each([
  [{ url: 'git+https://git.example.com/candor/candor.git' }],
  ['https://git.example.com/candor/candor'],
])('a rule leads to its chapter once the package says where its source is: %j', (repository) => {
  const report = { ...reportOf(problem), tool: { version: '0.1.0', repository } };
  const [{ tool }] = (JSON.parse(sarifReport(report)) as Log).runs;
  expect(tool.driver.rules[0]).toHaveProperty(
    'helpUri',
    'https://git.example.com/candor/candor/blob/HEAD/docs/rules.md#unknown-value',
  );
});

test.each([
  ['./content/a b,ü%.yaml', { uri: 'content/a%20b%2C%C3%BC%25.yaml', uriBaseId: '%SRCROOT%' }],
  ['../content/site.yaml', { uri: '../content/site.yaml', uriBaseId: '%SRCROOT%' }],
  ['/srv/content/site.yaml', { uri: 'file:///srv/content/site.yaml' }],
  ['C:/content/site.yaml', { uri: 'file:///C:/content/site.yaml' }],
])('the file %s has an address', (file, location) => {
  expect(resultOf({ ...problem, file })?.locations[0]?.physicalLocation.artifactLocation).toEqual(
    location,
  );
});

test('an author’s words are no link and no placeholder, and YAML keeps its braces', () => {
  const message = 'Not [a link](https://example.com), not {0}; write { reason: … }.';
  expect(resultOf({ ...problem, message, fix: 'Do.' })?.message.text).toBe(
    'Not [a link] (https://example.com), not {{0}}; write { reason: … }.\n\nDo.',
  );
});

test('an alert stays itself when lines above it come and when days pass', () => {
  const content = lay('target-passed');
  const before = load(content, '2026-11-21').problems;
  const file = path.join(content, 'controls.yaml');
  writeFileSync(file, `# Reviewed by the security team.\n\n${readFileSync(file, 'utf8')}`);
  const after = load(content, '2026-12-24').problems;
  expect(after[0]).not.toEqual(before[0]);
  expect(after[0]?.line).toBe((before[0]?.line ?? 0) + 2);
  // Each test has its own folder, which is part of the fingerprint.
  expect(fingerprintsOf(after)).toEqual(fingerprintsOf(before));
});

test('two problems never share a fingerprint, nor do problems of two codes, files or lines', () => {
  const marked = '        status: live';
  const { marked: _marked, ...bare } = problem;
  const several = [
    problem,
    problem,
    { ...problem, code: 'bad-date' },
    { ...problem, file: 'content/faq.yaml' },
    { ...problem, marked },
    bare,
    { ...bare, message: 'Another.' },
  ];
  const fingerprints = fingerprintsOf(several);
  expect(new Set(fingerprints).size).toBe(several.length);
  expect(fingerprints[1]).toBe(fingerprints[0]?.replace(/:1$/, ':2'));
});
