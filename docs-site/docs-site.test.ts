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

test('every link between pages leads to a page and a place that are there', () => {
  const places = new Map(addresses.map((address) => [address, attributes(htmlOf(address), 'id')]));
  const dead = addresses.flatMap((from) =>
    attributes(htmlOf(from), 'href')
      .filter((href) => /^[/#.]/.test(href) && !/\.\w+$/.test(href))
      .filter((href) => {
        const { pathname, hash } = new URL(href, `http://docs.example${from}`);
        const there = places.get(pathname);
        return !there || (hash !== '' && !there.includes(decodeURIComponent(hash.slice(1))));
      })
      .map((href) => `${from}: ${href}`),
  );
  expect(dead).toEqual([]);
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
