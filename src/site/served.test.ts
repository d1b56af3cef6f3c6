// `candor dev` answers with the same files that a build writes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { publishedFiles } from '../documents/published-files.ts';
import { load } from '../load/load.ts';

const root = path.resolve(import.meta.dirname, '../..');
const asOf = inject('builtAsOf');

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

test('a file of every kind is the same while it is served for development', async () => {
  const { trust } = load(path.join(root, 'content'), asOf);
  const files = trust ? publishedFiles.flatMap((kind) => kind.on(trust, asOf).slice(0, 1)) : [];
  expect(files.length).toBeGreaterThan(15);
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ['src/cli.ts', 'dev', '--port', String(port), '--as-of', asOf],
    // Astro's development server answers nothing when it finds itself within vitest.
    { cwd: root, env: { ...process.env, VITEST: undefined }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await new Promise<void>((resolve, reject) => {
      server.on('exit', reject);
      server.stdout.on('data', (said) => String(said).includes(`:${port}/`) && resolve());
    });
    for (const { path: at, type } of files) {
      const response = await fetch(`http://localhost:${port}${at}`);
      expect([response.status, response.headers.get('content-type')], at).toEqual([
        200,
        `${type}; charset=utf-8`,
      ]);
      const served = Buffer.from(await response.arrayBuffer());
      const built = readFileSync(path.join(inject('builtSites').content, at));
      expect(served.equals(built), at).toBe(true);
    }
  } finally {
    server.kill();
  }
});
