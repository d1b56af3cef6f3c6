// What hosts of other people would answer, by the parser that each publishes or by the rules that its documentation gives.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { getTransformedRoutes } from '@vercel/routing-utils';
import { expect, test } from 'vitest';
import { plannedFiles } from '../documents/planned-files.ts';
import { publishedFiles } from '../documents/published-files.ts';
import { load } from '../load/load.ts';
import { webHosts } from '../vocabulary/hosts.ts';
import { isMeant } from './file-rules.ts';
import { hostFiles } from './host-files.ts';
import { isShared } from './media.ts';

const asOf = '2026-11-21';
const { trust } = load(path.resolve(import.meta.dirname, '../../content'), asOf);
if (!trust) throw new Error('The content has mistakes.');
const url = 'https://trust.example.com';
const addresses = plannedFiles(trust, asOf).map((file) => `/${file}`);
const kinds = publishedFiles.flatMap((kind) => kind.on(trust, asOf).slice(0, 1));
const vendorFeed = '/changes/vendor/keelpost.xml';

const published = (host: (typeof webHosts)[number]) =>
  hostFiles(host, { url }, addresses).published[0]?.[1] ?? '';

interface Rule {
  for: string;
  values: Record<string, string>;
}

async function rulesIn(text: string): Promise<Rule[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'candor-'));
  try {
    const file = path.join(folder, '_headers');
    writeFileSync(file, text);
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [file],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    return headers as Rule[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Types that hosts give by the ending, charset or not: no rule need say them. */
const byThemselves = new Set(['application/json', 'application/xml']);

function expectHeaders(at: string, type: string, headers: Record<string, string>): void {
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(headers['Strict-Transport-Security']).toBe('max-age=31536000');
  expect([at, headers['Access-Control-Allow-Origin']]).toEqual([
    at,
    isShared(type) ? '*' : undefined,
  ]);
  if (!byThemselves.has(type))
    expect([at, headers['Content-Type']]).toEqual([at, `${type}; charset=utf-8`]);
}

test.each(['cloudflare-pages', 'netlify'] as const)(
  '%s gives every kind of file its headers, no header by two rules',
  async (host) => {
    const rules = await rulesIn(published(host));
    if (host === 'cloudflare-pages') expect(rules.length).toBeLessThanOrEqual(100);
    for (const rule of rules) expect(rule.for.split('*').length).toBeLessThanOrEqual(2);
    if (host === 'netlify') for (const { for: at } of rules) expect(at).toMatch(/^[^*]*\*?$/);
    expect(kinds.length).toBeGreaterThan(15);
    for (const { path: at, type } of [...kinds, { path: '/index.md', type: 'text/markdown' }]) {
      const met = rules.filter((rule) => isMeant(rule.for, at));
      const names = met.flatMap(({ values }) => Object.keys(values));
      expect([at, names]).toEqual([at, [...new Set(names)]]);
      expectHeaders(at, type, Object.assign({}, ...met.map(({ values }) => values)));
    }
    const ofStyle = rules.filter((rule) => isMeant(rule.for, '/assets/a.css'));
    expect(ofStyle.map(({ values }) => values['Cache-Control']).filter(Boolean)).toEqual([
      'public, max-age=31536000, immutable',
    ]);
  },
);

test('Vercel takes the file, and gives every kind of file its headers', () => {
  const config = JSON.parse(published('vercel')) as { headers: object[] };
  const { routes, error } = getTransformedRoutes(config as never);
  expect(error).toBeNull();
  const rules = (routes ?? []) as { src?: string; headers?: Record<string, string> }[];
  for (const { path: at, type } of kinds) {
    const met = rules.filter(({ src, headers }) => src && headers && new RegExp(src).test(at));
    const headers = Object.assign({}, ...met.map((rule) => rule.headers));
    expectHeaders(at, type, headers);
    expect(headers['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  }
});

test('Azure finds the rule of a file first, and has the type of every ending', () => {
  const { routes, mimeTypes, globalHeaders } = JSON.parse(published('azure-static-web-apps')) as {
    routes: { route: string; headers: Record<string, string> }[];
    mimeTypes: Record<string, string>;
    globalHeaders: Record<string, string>;
  };
  const meets = (route: string, at: string) => {
    const [, start, endings] = /^(.*\*)\.\{(.*)\}$/.exec(route) ?? [];
    if (start === undefined || endings === undefined) return isMeant(route, at);
    return endings.split(',').some((ending) => isMeant(`${start}.${ending}`, at));
  };
  for (const { path: at, type } of [...kinds, { path: vendorFeed, type: 'application/rss+xml' }]) {
    const first = routes.find(({ route }) => meets(route, at));
    const byEnding = { 'Content-Type': mimeTypes[at.slice(at.lastIndexOf('.'))] ?? '' };
    expectHeaders(at, type, { ...globalHeaders, ...byEnding, ...first?.headers });
  }
});

test('below a path, nothing is published that counts at the root of a host only', () => {
  for (const host of webHosts) {
    const below = hostFiles(host, { url: `${url}/trust` }, addresses);
    expect(below.published.map(([name]) => name)).toEqual(
      host === 'github-pages' ? ['.nojekyll'] : [],
    );
  }
});
