// The report for GitLab, held against what GitLab's documentation asks of one.
import { expect, test } from 'vitest';
import { gitlabReport } from './gitlab.ts';
import { problem, reportOf } from './reports.fixture.ts';

interface Item {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}
const items = (...problems: (typeof problem)[]) =>
  JSON.parse(gitlabReport(reportOf(...problems))) as Item[];

test('a problem has its place, its words and a fingerprint', () => {
  expect(items(problem)).toEqual([
    {
      description:
        '`status` cannot be "Live"; did you mean `live`? Write one of live, in-progress, planned, on-request, not-offered.',
      check_name: 'unknown-value',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/) as string,
      severity: 'critical',
      location: { path: 'content/controls.yaml', lines: { begin: 42 } },
    },
  ]);
});

test('every severity has a word that GitLab knows', () => {
  const told = items(
    problem,
    { ...problem, severity: 'warning' },
    { ...problem, severity: 'hint' },
  ).map(({ severity }) => severity);
  expect(told).toEqual(['critical', 'minor', 'info']);
});

test('a problem keeps its fingerprint when its line moves, and no two have the same', () => {
  const [one, again] = items(problem, { ...problem, line: 60 });
  const [moved] = items({ ...problem, line: 43 });
  expect(moved?.fingerprint).toBe(one?.fingerprint);
  expect(again?.fingerprint).not.toBe(one?.fingerprint);
});

test('without problems it is an empty list, and a path begins with a name', () => {
  expect(items()).toEqual([]);
  const [{ location } = { location: undefined }] = items({ ...problem, file: './content/a.yaml' });
  expect(location?.path).toBe('content/a.yaml');
});
