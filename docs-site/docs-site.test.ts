// The documentation as a reader gets it: every page, every link, and a search that needs no other host.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../scripts/serve-folder.ts';
import { browserForTests } from '../src/site/browser.fixture.ts';

const root = import.meta.dirname;
const outDir = mkdtempSync(path.join(tmpdir(), 'candor-docs-'));
const browser = browserForTests();
let site: { origin: string; stop: () => void } | undefined;

beforeAll(async () => {
  // As `npm run docs` does, without the variables of a test run: they make a build for development, which has no search.
  const astro = path.join(root, '../node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  site = await serveFolder(outDir);
});
afterAll(() => {
  site?.stop();
  rmSync(outDir, { recursive: true });
});

const written = readdirSync(path.join(root, '../docs')).filter((name) => name.endsWith('.md'));
const addresses = written.map((name) =>
  name === 'README.md' ? '/' : `/${name.replace(/\.md$/, '')}/`,
);
const example = '/example/';
const htmlOf = (address: string) => readFileSync(path.join(outDir, address, 'index.html'), 'utf8');
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&#38;', '&'),
  );

test('every file of docs/ is a page that the side of the first page leads to', () => {
  expect(addresses.length).toBeGreaterThan(8);
  const linked = attributes(htmlOf('/'), 'href');
  expect(addresses.filter((address) => !linked.includes(address))).toEqual([]);
});

/** The pages of the example that is mounted in the site. */
const examplePages = () =>
  readdirSync(path.join(outDir, example), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => example + file.replaceAll('\\', '/').replace(/index\.html$/, ''));

test('every link between pages leads to a page and a place that are there, in the example and back, too', () => {
  const all = [...addresses, ...examplePages()];
  const places = new Map(all.map((address) => [address, attributes(htmlOf(address), 'id')]));
  const links = all.flatMap((from) =>
    attributes(htmlOf(from), 'href')
      .filter((href) => /^[/#.]/.test(href) && !/\.\w+$/.test(href))
      .map((href) => ({ from, href })),
  );
  const leadOver = (from: string, to: string) =>
    links.some((link) => link.from.startsWith(from) && link.href.startsWith(to));
  expect([leadOver('/start/', example), leadOver(example, '/astro-site/')]).toEqual([true, true]);
  const dead = links
    .filter(({ from, href }) => {
      const { pathname, hash } = new URL(href, `http://docs.example${from}`);
      const there = places.get(pathname);
      return !there || (hash !== '' && !there.includes(decodeURIComponent(hash.slice(1))));
    })
    .map(({ from, href }) => `${from}: ${href}`);
  expect(dead).toEqual([]);
});

test('the example is whole: its register, its changes, its files', () => {
  expect(examplePages()).toContain('/example/changes/2026-11-10-quay-pay-added/');
  expect(htmlOf('/example/subprocessors/')).toContain('Polder Hosting');
  for (const file of ['trust.json', 'changes/rss.xml', 'subprocessors.csv', 'index.md'])
    expect(readFileSync(path.join(outDir, example, file), 'utf8')).toContain('Quay Pay');
});

test('the search finds a problem code by its name and asks no other host', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site?.origin}`)) elsewhere.push(request.url());
  });
  await page.goto(`${site?.origin}`);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.locator('dialog input').fill('missing-value');
  await page.locator('dialog a[href$="/rules/#missing-value"]').waitFor();
  expect(elsewhere).toEqual([]);
  await context.close();
});
