// `candor check --fix` as a person runs it: what is written, what is said, and the exit code.
import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lay } from '../fixtures/lay.ts';
import { candor } from './candor.fixture.ts';

async function check(content: string, ...args: string[]) {
  const { status, stdout, stderr } = await candor(path.dirname(content), ['check', ...args]);
  // The number of files does not matter here.
  const [out, err] = [stdout, stderr].map((text) => text.replace(/in \d+ files/, 'in all files'));
  return { status, stdout: out ?? '', stderr: err ?? '' };
}

test('without --fix the last line offers the repair, and nothing is written', async () => {
  const content = lay('unknown-value');
  const file = path.join(content, 'controls.yaml');
  const before = readFileSync(file, 'utf8');
  const { status, stdout } = await check(content);
  expect(status).toBe(1);
  expect(stdout).toBe('1 error in all files; candor check --fix repairs it\n');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('what only a person can answer is not offered', async () => {
  expect((await check(lay('unknown-reference'))).stdout).toBe('1 error in all files\n');
});

test('--fix says what it wrote, and the content is good', async () => {
  const content = lay('unknown-value');
  const file = path.join(content, 'controls.yaml');
  const before = readFileSync(file, 'utf8');
  chmodSync(file, 0o640);
  expect(await check(content, '--fix')).toEqual({
    status: 0,
    stdout: [
      'content/controls.yaml:11:17  unknown-value  planed → planned',
      '1 repaired, 0 errors in all files',
      '',
    ].join('\n'),
    stderr: '',
  });
  expect(readFileSync(file, 'utf8')).toBe(before.replace('planed', 'planned'));
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(content).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('line ends and the byte order mark are kept', async () => {
  const content = lay('unknown-value--with-crlf-and-bom');
  const file = path.join(content, 'controls.yaml');
  const before = readFileSync(file);
  expect((await check(content, '--fix')).stdout).toContain('5:42  unknown-value  planed → planned');
  const after = readFileSync(file);
  expect(after.equals(Buffer.from(before.toString().replace('planed', 'planned')))).toBe(true);
  expect([...after.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('what remains is reported as ever, and gives the exit code', async () => {
  const content = lay('unknown-reference');
  const file = path.join(content, 'roadmap.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('target: 2027-Q1', 'target: Q1 2027'));
  const { status, stdout, stderr } = await check(content, '--fix');
  expect(status).toBe(1);
  expect(stdout).toMatch(/ {2}bad-date {2}Q1 2027 → 2027-Q1\n1 repaired, 1 error in all files\n$/);
  expect(stderr).toContain('error  unknown-reference');
  expect(stderr).not.toContain('bad-date');
});

test('what a repair would make worse is left, and said so', async () => {
  const content = lay();
  const file = path.join(content, 'site.yaml');
  const text = readFileSync(file, 'utf8').replace('company:\n', 'company: name: Other\n');
  writeFileSync(file, text);
  const { status, stdout } = await check(content, '--fix');
  expect(status).toBe(1);
  expect(stdout).toContain(
    'content/site.yaml:2:10  yaml-syntax  left as it is: the repair would be a mistake itself\n0 repaired, ',
  );
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('with --format json stdout is the document alone', async () => {
  const content = lay('unknown-value');
  const { status, stdout, stderr } = await check(content, '--fix', '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
  expect(stderr).toContain('planed → planned\n1 repaired, 0 errors in all files\n');
});

test('what cannot be seen is spelled out', async () => {
  const content = lay('invisible-characters--direction-mark');
  expect((await check(content, '--fix')).stdout).toContain('invisible-characters  \\u200e → ""\n');
});
