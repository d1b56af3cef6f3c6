import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentPolicy } from '../documents/content-policy.ts';
import { publishedFiles } from '../documents/published-files.ts';
import { load } from '../load/load.ts';
import { caddyText } from './caddy.ts';
import { nginxText } from './nginx.ts';
import { ask, startServer } from './web-servers.fixture.ts';

const asOf = '2026-11-21';
const { trust } = load(path.resolve(import.meta.dirname, '../../content'), asOf);
if (!trust) throw new Error('The content has mistakes.');
const kinds = publishedFiles.flatMap((kind) => kind.on(trust, asOf).slice(0, 1));

const others = [
  { path: '/index.html', type: 'text/html' },
  { path: '/404.html', type: 'text/html' },
  { path: '/subprocessors/index.html', type: 'text/html' },
  { path: '/subprocessors/index.md', type: 'text/markdown' },
  { path: '/favicon.svg', type: 'image/svg+xml' },
  { path: '/assets/Page.AbCd1234.css', type: undefined },
];

/** What a company may publish of its own. */
const own = {
  '/apple-touch-icon.png': 'image/png',
  '/team.jpeg': 'image/jpeg',
  '/logo.gif': 'image/gif',
  '/photo.avif': 'image/avif',
  '/fonts/brand.woff': 'font/woff',
  '/fonts/brand.woff2': 'font/woff2',
  '/press.zip': 'application/zip',
  '/film.mp4': 'video/mp4',
  '/dpa.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '/policy.pdf': 'application/pdf',
  '/REPORT.PDF': 'application/pdf',
  '/widget.js': 'text/javascript; charset=utf-8',
  '/data.yaml': 'text/yaml; charset=utf-8',
  '/site.webmanifest': 'application/manifest+json; charset=utf-8',
};
const names = [...[...kinds, ...others].map(({ path: at }) => at), ...Object.keys(own)];

const runs = (['nginx', 'caddy'] as const).flatMap((name) => [
  { name, base: '' },
  { name, base: '/trust' },
]);

describe.each(runs)('$name serves a trust center at "$base/"', ({ name, base }) => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let origin: string;

  beforeAll(async () => {
    server = await startServer(name, base, names);
    ({ origin } = server);
  });

  afterAll(() => server.stop());

  test('every kind of file with its media type, its charset and each header once', async () => {
    expect(kinds.length).toBeGreaterThan(15);
    for (const { path: at, type } of [...kinds, ...others]) {
      const { status, headers, raw, body } = await ask(`${origin}${base}${at}`);
      const what = { at, status, type: headers['content-type'] };
      expect(what).toEqual({ at, status: 200, type: `${type ?? 'text/css'}; charset=utf-8` });
      expect(body).toContain('“30 days’ notice”');
      expect(headers['content-security-policy']).toBe(`${contentPolicy}; frame-ancestors 'none'`);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['strict-transport-security']).toBe(base ? undefined : 'max-age=31536000');
      expect(headers['cache-control']).toBe(
        at.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=0, must-revalidate',
      );
      const shared = /\.(json|csv|ics)$|^\/changes\/.*\.xml$/.test(at);
      expect([at, headers['access-control-allow-origin']]).toEqual([at, shared ? '*' : undefined]);
      expect(raw.map((name) => name.toLowerCase()).sort()).toEqual(
        [...new Set(raw.map((name) => name.toLowerCase()))].sort(),
      );
    }
  });

  test('the own files of a company with the type of their kind', async () => {
    for (const [at, type] of Object.entries(own)) {
      const { status, headers } = await ask(`${origin}${base}${at}`);
      expect([at, status, headers['content-type']]).toEqual([at, 200, type]);
      expect(headers['content-security-policy']).toBe(`${contentPolicy}; frame-ancestors 'none'`);
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    }
  });

  test('a folder as its page, and what is missing with the 404 page', async () => {
    expect((await ask(`${origin}${base}/subprocessors/`)).body).toContain('/subprocessors/index');
    for (const at of ['/no/such/page/', '/changes/none.json', '/assets/none.css']) {
      const { status, headers, body } = await ask(`${origin}${base}${at}`);
      expect([at, status, headers['content-type']]).toEqual([at, 404, 'text/html; charset=utf-8']);
      expect(body).toContain('/404.html');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['cache-control']).not.toContain('immutable');
    }
  });

  test('304 to a known ETag, a head without a body, a range as asked', async () => {
    const address = `${origin}${base}/trust.json`;
    const { headers, body } = await ask(address);
    const again = await ask(address, 'GET', { 'If-None-Match': headers.etag });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
    const head = await ask(address, 'HEAD');
    expect([head.status, head.body, head.headers['content-type']]).toEqual([
      200,
      '',
      'application/json; charset=utf-8',
    ]);
    const part = await ask(address, 'GET', { Range: 'bytes=0-4' });
    expect([part.status, part.body]).toEqual([206, body.slice(0, 5)]);
  });
});

test.each([nginxText, caddyText])(
  'HSTS reaches hosts below only when that is asked for',
  (text) => {
    const url = 'https://trust.example.com';
    expect(text({ url })).not.toContain('includeSubDomains');
    expect(text({ url, includeSubDomains: true })).toContain(
      '"max-age=31536000; includeSubDomains"',
    );
  },
);
