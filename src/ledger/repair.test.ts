// Every fixture that has exactly one right answer gets it, and nothing else of its files changes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { load, type Loaded } from '../load/load.ts';
import type { Problem } from '../problem.ts';
import { repairContent, type RepairedContent } from '../repair.ts';
import { besides, fixtures, lay } from './lay.ts';
import { made } from './made.ts';

const asOf = '2026-11-21';

/** Fixtures with one right answer, and the words of it. Every other fixture is for a person to decide. */
const answers: Record<string, string[]> = {
  'bad-country': ['UK → GB', 'UK → GB'],
  'bad-country--word': ['Germany → DE'],
  'bad-date--not-a-day': ['1 October 2026 → 2026-10-01'],
  'bad-date--target': ['Q2 2027 → 2027-Q2'],
  'bad-duration': ['two business days → 2 business-days'],
  'bad-email': ['mailto:security@example.com → security@example.com'],
  'bad-flag': ['yes → true'],
  'bad-value--time-zone': ['Berlin → Europe/Berlin'],
  'invisible-characters--direction-mark': ['\u200e → '],
  'tab-indent': ['\t →     '],
  'tab-indent--with-crlf': ['\t →     '],
  'unknown-key': ['staus → status'],
  'unknown-key--camel-case': ['responseWithin → response_within'],
  'unknown-key--list': ['categoreis → categories'],
  'unknown-value': ['planed → planned'],
  'unknown-value--kind': ['remove → removed'],
  'unknown-value--rule': ['until-events → until-event'],
  'unknown-value--with-crlf-and-bom': ['planed → planned'],
  'yaml-feature--tag': ['!!str  → '],
  'yaml-syntax': ['Our promise: what we have built → "Our promise: what we have built"'],
  'yaml-syntax--open-bracket': ['[Name, E-mail address → [Name, E-mail address]'],
  'yaml-syntax--open-quote': ['"Where is our data? → "Where is our data?"'],
  'yaml-syntax--referred-to': ['Account: data → "Account: data"'],
  'yaml-syntax--several-files': [
    '[Name, E-mail address → [Name, E-mail address]',
    '@What we have built, and what we have not → "@What we have built, and what we have not"',
  ],
};

/** What only the answer brings to light: an entry of an unknown kind may lack anything. */
const revealed: Record<string, string[]> = {
  'unknown-value--kind': ['missing-key', 'missing-key', 'missing-key'],
};

interface Laid {
  content: string;
  done: RepairedContent;
}

function repair(name: string): Laid {
  const built = made[name];
  const content = lay(built ? undefined : name);
  built?.make(content);
  const options = built ? {} : besides(name, asOf);
  const done = repairContent({
    read: (file) => readFileSync(path.join(content, file)),
    load: (instead) => load(content, asOf, { ...options, instead }),
  });
  return { content, done };
}

// Advice and warnings of the rules may come to light with any answer.
const codesOf = ({ own, problems }: Loaded) =>
  [...new Set([...own, ...problems.filter(({ severity }) => severity === 'error')])].map(
    ({ code }) => code,
  );

describe('a fixture with one right answer', () => {
  test.each(Object.entries(answers))('%s', (name, expected) => {
    const { content, done } = repair(name);
    expect(done.repaired.map(({ was, is }) => `${was} → ${is}`)).toEqual(expected);
    expect(done.left).toEqual([]);
    expect(codesOf(done.loaded)).toEqual(revealed[name] ?? []);
    for (const [file, bytes] of done.files)
      expectOnlyFaultyWords(
        readFileSync(path.join(content, file)),
        Buffer.from(bytes),
        done.first.problems.filter((problem) => problem.file.endsWith(`/${file}`)),
      );
  });

  test.each(Object.keys(answers))('%s is as it is when it is repaired again', (name) => {
    const { content, done } = repair(name);
    const read = (file: string) => done.files.get(file) ?? readFileSync(path.join(content, file));
    const again = repairContent({
      read,
      load: (instead) => load(content, asOf, { instead: new Map([...done.files, ...instead]) }),
    });
    expect(again.repaired).toEqual([]);
    expect(again.files.size).toBe(0);
  });
});

test.each([...fixtures, ...Object.keys(made)].filter((name) => !Object.hasOwn(answers, name)))(
  '%s is left to a person',
  (name) => {
    const { done } = repair(name);
    expect(done.repaired).toEqual([]);
    expect(done.files.size).toBe(0);
    expect(done.first.problems).not.toEqual([]);
  },
);

// Lines without a problem are the same to the byte; on the others what changed lies within what the problem points at,
// or directly behind it.
function expectOnlyFaultyWords(before: Buffer, after: Buffer, problems: Problem[]): void {
  const [old, now] = [before, after].map((bytes) => bytes.toString('utf8').split('\n'));
  if (!old || !now) throw new Error('no lines');
  expect(now).toHaveLength(old.length);
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  expect(changed.map((index) => index + 1)).toEqual(
    [...new Set(problems.map(({ line }) => line))].sort((a, b) => a - b),
  );
  for (const index of changed) {
    const [was, is] = [old[index] ?? '', now[index] ?? ''].map((line) => [...line]);
    const on = problems.filter(({ line }) => line === index + 1);
    const from = Math.min(...on.map(({ column }) => column)) - 1;
    const to = Math.max(...on.map(({ column, endColumn = column + 1 }) => endColumn)) - 1;
    expect(is?.slice(0, from)).toEqual(was?.slice(0, from));
    const behind = was?.slice(to).join('').trimStart() ?? '';
    expect(is?.join('').endsWith(behind)).toBe(true);
  }
}
