// Codes, fixtures and repaired fixtures belong together: none of them may stand alone.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../load/load.ts';
import { fileCodes } from '../problem-codes.ts';
import { rules } from '../rules/index.ts';
import { unusedAllow } from '../rules/unused-allow.ts';
import { besides, fixtures, layFixed, ledger } from './lay.ts';
import { made } from './made.ts';

const codes = [...Object.keys(fileCodes), ...[...rules, unusedAllow].map(({ code }) => code)];
const asOf = '2026-11-21';
const codeOf = (fixture: string) => fixture.split('--')[0];

test('every code has a fixture, and every fixture is named for a code', () => {
  const named = [...fixtures, ...Object.keys(made)].map(codeOf);
  expect([...new Set(named)].sort()).toEqual(codes.toSorted());
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

test('every rule has a fixture that is put right beside it, and then says nothing', () => {
  const ruled = fixtures.filter((name) => rules.some(({ code }) => code === name));
  expect(ruled.length).toBeGreaterThan(20);
  const unmended = ruled.filter((name) => !existsSync(path.join(ledger, name, 'fixed')));
  expect(unmended).toEqual([]);
  for (const name of ruled) {
    const content = layFixed(name);
    const { problems } = load(content ?? '', asOf, besides(name, asOf));
    expect(problems, name).toEqual([]);
  }
});
