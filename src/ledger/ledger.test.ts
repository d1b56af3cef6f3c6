import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { load, type LoadOptions } from '../load.ts';
import type { Problem } from '../problem.ts';
import { readCodes } from './codes.ts';
import { besides, fixtures, lay, ledger } from './lay.ts';
import { made } from './made.ts';

const codesInSource = readCodes();
const asOf = '2026-11-21';
const codeOf = (fixture: string) => fixture.split('--')[0];

function lineOf(content: string, { file, line, column, severity, code }: Problem): string {
  const name = path.relative(content, file).replaceAll('\\', '/') || '.';
  return `${name}:${line}:${column} ${severity} ${code}`;
}

function check(content: string, expected: string[], options: LoadOptions = {}): void {
  const { trust, problems } = load(content, asOf, options);
  expect(problems.map((problem) => lineOf(content, problem))).toEqual(expected);
  for (const { code, message, fix } of problems) {
    expect(codesInSource).toContain(code);
    expect(message, code).toMatch(/^\S.*\S$/s);
    expect(fix, code).toMatch(/^\S.*\S$/s);
    // Words of the parsers that a person who writes YAML has never seen.
    expect(`${message}\n${fix}`).not.toMatch(
      /\b(undefined|null|NaN|string|array|object|expected)\b/i,
    );
  }
  expect(trust === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
}

test('the base has no problem', () => {
  check(lay(), []);
});

describe('each fixture gives exactly the problems that it expects', () => {
  test.each(fixtures)('%s', (fixture) => {
    const expected = readFileSync(path.join(ledger, fixture, 'expected.txt'), 'utf8');
    check(lay(fixture), expected.trimEnd().split('\n'), besides(fixture, asOf));
  });

  test.each(Object.entries(made))('%s', (_name, { make, expected }) => {
    const content = lay();
    make(content);
    check(content, expected);
  });
});

test('every code in the source has a fixture, and every fixture is named for a code', () => {
  const named = [...fixtures, ...Object.keys(made)].map(codeOf);
  expect([...new Set(named)].sort()).toEqual(codesInSource);
});

test('every fixture reports the code that it is named for', () => {
  for (const [name, lines] of [
    ...fixtures.map((name) => [
      name,
      readFileSync(path.join(ledger, name, 'expected.txt'), 'utf8'),
    ]),
    ...Object.entries(made).map(([name, { expected }]) => [name, expected.join('\n')]),
  ] as [string, string][])
    expect(lines, name).toMatch(new RegExp(` ${codeOf(name)}$`, 'm'));
});
