// What the last build kept is used only where it is whole, of the same program, and made of the same.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { carriedIn } from './carried.ts';

const piece = { digests: ['by-text', 'by-inputs'], texts: ['<p>Ä', '# Ä\n'] };

/** The file of a build that kept two pieces. */
function kept(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'candor-carried-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'carried');
  const carried = carriedIn(file, 'maker');
  expect(carried.find('/a/', 'by-text')).toBeUndefined();
  carried.keep('/a/', piece);
  carried.keep('/b/', { digests: ['of-b'], texts: ['', 'b'] });
  carried.done();
  return file;
}

test('a piece is found by each of its digests, and by no other', () => {
  const carried = carriedIn(kept(), 'maker');
  expect(carried.find('/a/', 'by-text')).toMatchObject(piece);
  expect(carried.find('/a/', 'by-inputs')).toMatchObject(piece);
  expect(carried.find('/b/', 'of-b')?.texts).toEqual(['', 'b']);
  expect(carried.find('/a/', 'of-b')).toBeUndefined();
  expect(carried.find('/c/', 'by-text')).toBeUndefined();
  expect(carried.find('constructor', 'by-text')).toBeUndefined();
});

test('what another program made is not found', () => {
  expect(carriedIn(kept(), 'another').find('/a/', 'by-text')).toBeUndefined();
});

test('what was not kept again is gone after the next build', () => {
  const file = kept();
  const next = carriedIn(file, 'maker');
  next.keep('/b/', { digests: ['new'], texts: ['b2'] });
  next.done();
  const last = carriedIn(file, 'maker');
  expect(last.find('/a/', 'by-text')).toBeUndefined();
  expect(last.find('/b/', 'new')?.texts).toEqual(['b2']);
});

test('whichever byte is changed, nothing else is ever found than what was kept', () => {
  const whole = readFileSync(kept());
  const file = kept();
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    const found = carriedIn(file, 'maker').find('/a/', 'by-text');
    if (found) expect(found).toMatchObject(piece);
  }
});

test('a file that is cut off, empty, or longer than it was, is as good as none', () => {
  const whole = readFileSync(kept());
  const file = kept();
  for (let length = 0; length < whole.length; length += 1) {
    writeFileSync(file, whole.subarray(0, length));
    expect(carriedIn(file, 'maker').find('/a/', 'by-text')).toBeUndefined();
  }
  writeFileSync(file, whole);
  appendFileSync(file, ' ');
  expect(carriedIn(file, 'maker').find('/a/', 'by-text')).toBeUndefined();
});
