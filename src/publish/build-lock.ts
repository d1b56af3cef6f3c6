// Lets one build at a time work in a project: who holds the folder, how long others wait, when a dead build is passed over.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { check, lock } from 'proper-lockfile';
import { PublishError } from './publish-error.ts';

const attempts = 40;
const second = () => after(1000);

// The lock is renewed by a timer, which a large build can hold up for longer than this.
const stale = 30_000;
// A process number may belong to another program after a restart, so even a living one is believed for a while only.
const longestSilence = 10 * 60_000;

/** Tells whether the build still holds the folder. After a long sleep of the machine another one may have taken it. */
export type IsOurs = () => boolean;

/**
 * Runs `act` while no other build works in `work`. Waits 40 times for `pause` (a second) and then throws a PublishError. A
 * build that was killed is passed over 30 seconds after its last sign of life. One whose process lives on this machine is
 * not, although a large build gives no sign for minutes.
 */
export async function alone<T>(
  work: string,
  act: (isOurs: IsOurs) => Promise<T>,
  pause: () => Promise<unknown> = second,
): Promise<T> {
  mkdirSync(work, { recursive: true });
  const us: Builder = { host: hostname(), process: process.pid };
  let lost = false;
  const release = await take(work, () => (lost = true), pause);
  // The timer that notices the loss may be late, so the note is asked too.
  const isOurs = () => !lost && isSame(lastBuilder(work), us);
  try {
    writeFileSync(noteOf(work), JSON.stringify(us));
    return await act(isOurs);
  } finally {
    if (isOurs()) {
      rmSync(noteOf(work), { force: true });
      await release();
    }
  }
}

async function take(work: string, onCompromised: () => void, pause: () => Promise<unknown>) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await pause();
    if (isAlive(work) && (await check(work, { stale: longestSilence }))) continue;
    try {
      return await lock(work, { stale, update: 5_000, onCompromised });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    }
  }
  throw new PublishError(
    'Another build is running here. Wait until it has ended; nothing was published.',
  );
}

interface Builder {
  host: string;
  process: number;
}

const noteOf = (work: string) => path.join(work, 'builder.json');
const isSame = (one: Builder | undefined, other: Builder) =>
  one?.host === other.host && one.process === other.process;

// Whether the process that took the folder last still runs, as far as can be told from here.
function isAlive(work: string): boolean {
  const builder = lastBuilder(work);
  if (builder?.host !== hostname() || builder.process === process.pid) return false;
  try {
    return process.kill(builder.process, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function lastBuilder(work: string): Builder | undefined {
  if (!existsSync(noteOf(work))) return undefined;
  try {
    const { host, process: id } = JSON.parse(readFileSync(noteOf(work), 'utf8'));
    return typeof host === 'string' && Number.isInteger(id) && id > 0
      ? { host, process: id }
      : undefined;
  } catch {
    // Cut off when its writer was killed, or removed since.
    return undefined;
  }
}
