import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { load, type LoadOptions } from '../load/load.ts';
import { printProblems } from '../print.ts';
import type { Problem } from '../problem.ts';
import { besides, fixtures, lay, ledger } from './lay.ts';
import { made } from './made.ts';

const asOf = '2026-11-21';

function lineOf(content: string, { file, line, column, severity, code }: Problem): string {
  const name = path.relative(content, file).replaceAll('\\', '/') || '.';
  return `${name}:${line}:${column} ${severity} ${code}`;
}

function check(content: string, expected: string[], options: LoadOptions = {}): Problem[] {
  const { trust, problems } = load(content, asOf, options);
  expect(problems.map((problem) => lineOf(content, problem))).toEqual(expected);
  for (const { code, message, fix } of problems) {
    expect(message, code).toMatch(/^\S.*\S$/s);
    expect(fix, code).toMatch(/^\S.*\S$/s);
    // Words of the parsers that a person who writes YAML has never seen.
    expect(`${message}\n${fix}`).not.toMatch(
      /\b(undefined|null|NaN|string|array|object|expected)\b/i,
    );
  }
  expect(trust === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  return problems;
}

test('the base has no problem', () => {
  check(lay(), []);
});

describe('each fixture gives exactly the problems that it expects', () => {
  test.each(fixtures)('%s', async (fixture) => {
    const expected = readFileSync(path.join(ledger, fixture, 'expected.txt'), 'utf8');
    const content = lay(fixture);
    const problems = check(content, expected.trimEnd().split('\n'), besides(fixture, asOf));
    // What the editor reads: a changed word shows in a review.
    const printed = printProblems(problems).replaceAll(content.replaceAll('\\', '/'), 'content');
    await expect(`${printed}\n`).toMatchFileSnapshot(path.join(ledger, fixture, 'printed.txt'));
  });

  test.each(Object.entries(made))('%s', (_name, { make, expected }) => {
    const content = lay();
    make(content);
    check(content, expected);
  });
});
