// Runs `candor` for tests: in this process with a clock and outputs of its own, or as the program that a person starts.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'vitest';
import { run } from '../command-line.ts';

export const program = path.resolve(import.meta.dirname, '../cli.ts');

/** What every run sees unless a test says otherwise: the start of 2026-11-21, and no colours. */
export const environment = { SOURCE_DATE_EPOCH: '1795219200', NO_COLOR: '1' };

interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Calls the command line in this process, with `folder` as the working folder. */
export async function candor(folder: string, args: string[], env = {}): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const before = process.cwd();
  process.chdir(folder);
  try {
    const status = await run(args, {
      env: { ...environment, ...env },
      stdin: {},
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
    });
    return { status, stdout, stderr };
  } finally {
    process.chdir(before);
  }
}

/** Starts the program itself, with `folder` as the working folder. */
export function startCandor(folder: string, args: string[], env = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment, ...env },
  });
  expect(stderr, 'no stack trace').not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}
