// A trust center whose address has a path: every address that any published file holds leads to a file of the build.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.candor', 'test', 'below-content');
const out = path.join(root, '.candor', 'test', 'below');
const site = 'https://pages.example.com/our/trust';
let files: string[];
const read = (file: string) => readFileSync(path.join(out, file), 'utf8');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'content'), folder, { recursive: true });
  const written = readFileSync(path.join(folder, 'site.yaml'), 'utf8');
  writeFileSync(path.join(folder, 'site.yaml'), written.replace(/^url: .*$/m, `url: ${site}`));
  const options = ['--content', folder, '--as-of', inject('builtAsOf'), '--out', out];
  execFileSync(process.execPath, ['src/cli.ts', 'build', ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|md|xml|json|csv|txt|ics)$/.test(file),
  );
});

/** What an address of the site leads to, from the root of the host; undefined for one of another host. */
function target(address: string, file: string): { file: string; fragment: string } | undefined {
  const page = `${site}/${file.replace(/index\.(?:html|md)$/, '')}`;
  const { origin, pathname, hash } = new URL(address, page);
  if (origin !== new URL(site).origin) return undefined;
  const within = pathname.startsWith('/our/trust/')
    ? pathname.slice('/our/trust/'.length)
    : `outside: ${pathname}`;
  return {
    file: within.replace(/(^|\/)$/, '$1index.html'),
    fragment: decodeURIComponent(hash.slice(1)),
  };
}

function addressesIn(file: string): string[] {
  // A line of a calendar is folded at 75 bytes (RFC 5545, 3.1). In a feed, HTML stands as escaped text.
  const text = read(file)
    .replace(/\r\n /g, '')
    .replace(/&(?:quot|lt|gt|#\d+);/g, ' ');
  const absolute = [...text.matchAll(/https:\/\/pages\.example\.com[^\s"'<>()\\,;`]*/g)];
  const pattern = file.endsWith('.html')
    ? /\s(?:href|src|srcset)="?([^"\s>]*)/g
    : file.endsWith('.md')
      ? /\]\(<?([^)>\s]+)/g
      : undefined;
  const links = pattern ? [...text.matchAll(pattern)].map(([, link = '']) => link) : [];
  return [...absolute.map(([address]) => address.replace(/\.$/, '')), ...links];
}

function faultOf(address: string, from: string): string | undefined {
  const to = target(address.replaceAll('&amp;', '&'), from);
  // trust.json repeats `url` as it is written; every host leads it to the address with a slash.
  if (!to || address === site) return undefined;
  if (!existsSync(path.join(out, to.file))) return `${from}: ${address}: no ${to.file}`;
  const isThere =
    to.fragment === '' ||
    !to.file.endsWith('.html') ||
    new RegExp(`\\sid="?${to.fragment}["\\s>]`).test(read(to.file));
  return isThere ? undefined : `${from}: ${address}: no such row`;
}

describe('below a path', () => {
  test('every address in every page, twin, feed and export leads to a file of the build', () => {
    const all = files.flatMap((file) => addressesIn(file).map((address) => ({ file, address })));
    expect(files.length).toBeGreaterThan(50);
    expect(all.length).toBeGreaterThan(2000);
    const kinds = new Set(
      all
        .filter(({ address }) => address.includes('/our/trust/'))
        .map(({ file }) => path.extname(file)),
    );
    expect([...kinds].sort()).toEqual(['.csv', '.html', '.ics', '.json', '.md', '.txt', '.xml']);
    const faults = all.map(({ file, address }) => faultOf(address, file)).filter(Boolean);
    expect(faults).toEqual([]);
  });

  test('the page carries the path in styles, icon, canonical address and feeds', () => {
    const page = read('index.html');
    expect(page).toMatch(/<link rel="?stylesheet"? href="?\/our\/trust\/assets\//);
    expect(page).toMatch(new RegExp(`<link rel="?canonical"? href="?${site}/`));
    expect(read('404.html')).toContain('/our/trust/subprocessors/');
    expect(read('changes/rss.xml')).toContain(`<link>${site}/changes/</link>`);
  });

  test('the files lie at the root of the folder, which the host serves at the path', () => {
    expect(existsSync(path.join(out, 'our'))).toBe(false);
    expect(existsSync(path.join(out, 'changes', 'index.html'))).toBe(true);
  });

  test('there is no robots.txt, which nobody would read', () => {
    expect(existsSync(path.join(out, 'robots.txt'))).toBe(false);
    expect(read('sitemap.xml')).toContain(`<loc>${site}/</loc>`);
  });
});
