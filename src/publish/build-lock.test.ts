import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alone } from './build-lock.ts';

let work: string;
beforeEach(() => (work = path.join(mkdtempSync(path.join(tmpdir(), 'candor-lock-')), 'work')));
afterEach(() => rmSync(path.dirname(work), { recursive: true, force: true }));

const builder = () => path.join(work, 'builder.json');
const enter = () => Promise.resolve('entered');

/** A build of the process that `note` names took the folder and has been silent since. */
function silentFor(seconds: number, note: string) {
  const then = Date.now() / 1000 - seconds;
  mkdirSync(`${work}.lock`, { recursive: true });
  utimesSync(`${work}.lock`, then, then);
  mkdirSync(work);
  writeFileSync(builder(), note);
}

describe('one build at a time', () => {
  test('a silent build whose process lives is waited for, and passed over once it has died', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    silentFor(60, JSON.stringify({ host: hostname(), process: other.pid }));
    const died = once(other, 'exit');
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      if (pauses < 3) return;
      other.kill('SIGKILL');
      await died;
    };
    expect(await alone(work, enter, pause)).toBe('entered');
    expect(pauses).toBe(3);
  });

  test.each([
    ['another machine', JSON.stringify({ host: 'elsewhere', process: process.ppid })],
    ['no process', JSON.stringify({ host: hostname(), process: -1 })],
    ['half a note', '{"host":'],
  ])('a silent build is passed over when its note names %s', async (_, note) => {
    silentFor(60, note);
    expect(await alone(work, enter, refuse)).toBe('entered');
  });

  test('a living process is believed for ten minutes, because its number may be that of another program', async () => {
    silentFor(11 * 60, JSON.stringify({ host: hostname(), process: process.ppid }));
    expect(await alone(work, enter, refuse)).toBe('entered');
  });

  test('a build from which the folder was taken knows it, and leaves it to the other', async () => {
    await alone(work, (isOurs) => {
      expect(isOurs()).toBe(true);
      writeFileSync(builder(), JSON.stringify({ host: 'elsewhere', process: 7 }));
      expect(isOurs()).toBe(false);
      return Promise.resolve();
    });
    expect(existsSync(builder())).toBe(true);
    expect(existsSync(`${work}.lock`)).toBe(true);
  });

  test('a build that shows itself is waited for forty times, and then told', async () => {
    let pauses = 0;
    await alone(work, async () => {
      const second = alone(work, refuse, () => Promise.resolve((pauses += 1)));
      await expect(second).rejects.toThrow(
        /^Another build is running here\..+nothing was published/,
      );
    });
    expect(pauses).toBe(39);
  });

  test('the note names the process that builds, and goes with it', async () => {
    await alone(work, () => {
      expect(JSON.parse(readFileSync(builder(), 'utf8'))).toEqual({
        host: hostname(),
        process: process.pid,
      });
      return Promise.resolve();
    });
    expect(existsSync(builder())).toBe(false);
  });

  test('a folder is free again after a build that failed', async () => {
    await expect(alone(work, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await alone(work, enter, refuse)).toBe('entered');
  });
});

function refuse(): Promise<never> {
  throw new Error('nobody may wait here');
}
