// Messages are for people. With every message and fix replaced by other words, all fixtures give the same problems at the
// same places and the same repairs: nothing reads a text to decide anything.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as original from '../load/load.ts';
import * as repair from '../repair.ts';
import { besides, fixtures, lay } from './lay.ts';
import { made } from './made.ts';
import { rewordedCopy, withOtherWords } from './reword.ts';

const asOf = '2026-11-21';
const copy = rewordedCopy();
afterAll(() => rmSync(copy, { recursive: true }));
const { load } = (await import(path.join(copy, 'load/load.ts'))) as typeof original;
const { repairContent } = (await import(path.join(copy, 'repair.ts'))) as typeof repair;

describe('with other words, a fixture gives the same problems and repairs', () => {
  test.each([...fixtures, ...Object.keys(made)])('%s', (name) => {
    const built = made[name];
    const content = lay(built ? undefined : name);
    built?.make(content);
    const options = built ? {} : besides(name, asOf);
    const results = [
      { load: original.load, repairContent: repair.repairContent },
      { load, repairContent },
    ].map(({ load, repairContent }) =>
      repairContent({
        read: (file) => readFileSync(path.join(content, file)),
        load: (instead) => load(content, asOf, { ...options, instead }),
      }),
    );
    const [was, is] = results.map(({ first, repaired, left, files, loaded }) => ({
      first: first.problems.map(withoutWords),
      left: left.map(withoutWords),
      loaded: loaded.problems.map(withoutWords),
      repaired,
      files,
      trust: loaded.trust,
    }));
    expect(is).toEqual(was);
    for (const { message, fix } of results[1]?.first.problems ?? []) {
      expect(message).toMatch(/^Other words \d+\./);
      if (fix !== undefined) expect(fix).toMatch(/^Other words \d+\./);
    }
  });
});

const withoutWords = ({ message: _, fix, ...rest }: original.Loaded['problems'][number]) => ({
  ...rest,
  hasFix: fix !== undefined,
});

test('words are replaced where they are made, whatever form the property has', () => {
  expect(withOtherWords("const a = { code, message, fix: b ? 'B' : 'C' };")).toBe(
    "const a = { code, message: $otherWords(message), fix: $otherWords(b ? 'B' : 'C') };",
  );
  expect(withOtherWords('const { message, fix = 1 } = a;')).toBe('const { message, fix = 1 } = a;');
});
