import { expect, test } from 'vitest';
import { enter } from './kept-server.ts';

/** Starts servers that count themselves. */
function counting() {
  const seen = { started: 0, stopped: 0 };
  const start = async () => {
    seen.started += 1;
    const stop = async () => void (seen.stopped += 1);
    return { address: { address: '::', family: 'IPv6', port: 4000 + seen.started }, stop };
  };
  return { seen, start };
}

test('a restart keeps the server, and the end stops it', async () => {
  const { seen, start } = counting();
  const first = await enter('a', start);
  const again = await enter('a', start);
  await first.leave();
  expect([seen, again.address.port]).toEqual([{ started: 1, stopped: 0 }, 4001]);
  await again.leave();
  expect(seen).toEqual({ started: 1, stopped: 1 });
  const later = await enter('a', start);
  expect(later.address.port).toBe(4002);
  await later.leave();
});

test('other settings need another server', async () => {
  const { seen, start } = counting();
  const [one, other] = [await enter('a', start), await enter('b', start)];
  expect([one.address.port, other.address.port]).toEqual([4001, 4002]);
  await Promise.all([one.leave(), other.leave()]);
  expect(seen).toEqual({ started: 2, stopped: 2 });
});

test('one that could not be started is tried again', async () => {
  const { start } = counting();
  await expect(enter('a', () => Promise.reject(new Error('no port')))).rejects.toThrow('no port');
  await (await enter('a', start)).leave();
});
