// `candor dev` answers with the same files and the same documents that a build writes.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pages } from '../documents/pages.ts';
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

const { trust } = load(path.join(root, 'content'), asOf);
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(
    process.execPath,
    ['src/cli.ts', 'dev', '--port', String(port), '--as-of', asOf],
    // Astro's development server answers nothing when it finds itself within vitest.
    { cwd: root, env: { ...process.env, VITEST: undefined }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((resolve, reject) => {
    server.on('exit', reject);
    server.stdout?.on('data', (said) => String(said).includes(`:${port}/`) && resolve());
  });
});

afterAll(() => server.kill());

test('a file of every kind is the same while it is served for development', async () => {
  const files = trust ? publishedFiles.flatMap((kind) => kind.on(trust, asOf).slice(0, 1)) : [];
  expect(files.length).toBeGreaterThan(15);
  for (const { path: at, type } of files) {
    const response = await fetch(`${origin}${at}`);
    expect([response.status, response.headers.get('content-type')], at).toEqual([
      200,
      `${type}; charset=utf-8`,
    ]);
    const served = Buffer.from(await response.arrayBuffer());
    const built = readFileSync(path.join(inject('builtSites').content, at));
    expect(served.equals(built), at).toBe(true);
  }
});

test('a page of every kind is the same document while it is served for development', async () => {
  const paths = trust ? pages.flatMap((kind) => kind.on(trust, asOf).slice(0, 1)) : [];
  expect(paths.length).toBeGreaterThan(5);
  for (const { path: at } of paths) {
    const served = await (await fetch(`${origin}${at}`)).text();
    const built = readFileSync(path.join(inject('builtSites').content, at, 'index.html'), 'utf8');
    expect(documentOf(served), at).toBe(documentOf(built));
  }
});

/** A page without what the development server serves in its own way: styles, its reload, addresses of pictures. */
function documentOf(html: string): string {
  const tree = rehype().parse(html);
  visit(tree, 'element', ({ children, properties }: Element) => {
    for (const address of ['src', 'srcSet']) delete properties[address];
    if (properties['rel']?.toString() === 'icon') delete properties['href'];
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child?.type === 'element' && isServersOwn(child)) children.splice(index, 1);
    }
  });
  return rehype().stringify(tree);
}

const isServersOwn = ({ tagName, properties }: Element) =>
  tagName === 'style' ||
  (tagName === 'script' && properties['type'] === 'module') ||
  (tagName === 'link' && properties['rel']?.toString() === 'stylesheet') ||
  (tagName === 'meta' && properties['httpEquiv']?.toString() === 'Content-Security-Policy');
