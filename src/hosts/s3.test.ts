// What reaches S3 and what CloudFront answers, beside what nginx serves. The script runs against an `aws` that keeps what it is
// told; its filters are those of the AWS CLI (User Guide, "Use of exclude and include filters": the last one that fits counts).
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureWebServers, shellcheck } from '../../scripts/web-servers.mjs';
import { publishedFiles } from '../documents/published-files.ts';
import { plannedFiles } from '../documents/planned-files.ts';
import { temporaryFolder } from '../fixtures/lay.ts';
import { load } from '../load/load.ts';
import { hostFiles } from './host-files.ts';
import { isMeant } from './file-rules.ts';
import { ask, startServer } from './web-servers.fixture.ts';

const asOf = '2026-11-21';
const { trust } = load(path.resolve(import.meta.dirname, '../../content'), asOf);
if (!trust) throw new Error('The content has mistakes.');
const own = ['assets/Page.AbCd.css', 'assets/logo.AbCd.svg', 'favicon.svg', 'fonts/brand.woff2'];
const odd = ['.well-known/matrix/server', "press kit's [1].zip", 'REPORT.PDF', 'site.webmanifest'];
const names = [...plannedFiles(trust, asOf), ...own, ...odd];

const bases = ['', '/trust'];
const written = (base: string, includeSubDomains?: boolean) => {
  const url = `https://trust.example.com${base}`;
  const addresses = names.map((name) => `${base}/${name}`);
  const { aside, published } = hostFiles('s3-cloudfront', { url, includeSubDomains }, addresses);
  expect(published).toEqual([]);
  return { files: Object.fromEntries(aside) };
};

/** Runs the script on a folder with all the files; every call of `aws` as its words. */
function run(base: string, environment: Record<string, string>, present = names) {
  const folder = temporaryFolder();
  for (const name of present) {
    mkdirSync(path.dirname(path.join(folder, 'dist', name)), { recursive: true });
    writeFileSync(path.join(folder, 'dist', name), name);
  }
  mkdirSync(path.join(folder, 'bin'));
  const log = path.join(folder, 'calls');
  writeFileSync(log, '');
  writeFileSync(
    path.join(folder, 'bin/aws'),
    `#!/bin/sh\nfor word in "$@"; do printf '%s\\n' "$word"; done >> '${log}'; echo >> '${log}'\n`,
  );
  chmodSync(path.join(folder, 'bin/aws'), 0o755);
  writeFileSync(path.join(folder, 'deploy.sh'), written(base).files['deploy.sh'] ?? '');
  const { status, stderr } = spawnSync('sh', ['deploy.sh'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${path.join(folder, 'bin')}:${process.env['PATH']}`, ...environment },
  });
  const calls = readFileSync(log, 'utf8').split('\n\n').filter(Boolean);
  return { status, stderr, calls: calls.map((call) => call.split('\n')) };
}

const settings = { S3_BUCKET: 'pages', CLOUDFRONT_DISTRIBUTION: 'E1' };

const valueOf = (words: string[], option: string) =>
  words.includes(option) ? words[words.indexOf(option) + 1] : undefined;

/** Whether a call uploads a file. The AWS CLI matches as Python's fnmatch does. */
function uploads(words: string[], name: string): boolean {
  let isIn = true;
  words.forEach((word, index) => {
    const pattern = (words[index + 1] ?? '').replace(/\[(.)\]/g, '$1');
    if ((word === '--include' || word === '--exclude') && isMeant(pattern, name))
      isIn = word === '--include';
  });
  return isIn;
}

describe.each(bases)('below "%s/"', (base) => {
  const { files } = written(base);
  let nginx: Awaited<ReturnType<typeof startServer>>;
  /** The headers that nginx gives a file. */
  const headersOf = async (name: string) =>
    (await ask(`${nginx.origin}${base}/${encodeURI(name)}`)).headers;

  beforeAll(async () => {
    nginx = await startServer(
      'nginx',
      base,
      names.map((name) => `/${name}`),
    );
  });

  afterAll(() => nginx.stop());

  test('the script uploads every file once, with the type and the caching that nginx gives it', async () => {
    const { status, stderr, calls } = run(base, settings);
    expect([status, stderr]).toEqual([0, '']);
    const copies = calls.filter(([, command]) => command === 'cp');
    expect(names.length).toBeGreaterThan(60);
    for (const name of names) {
      const found = copies.filter((words) => uploads(words, name));
      const said = found.map((words) => ({
        type: valueOf(words, '--content-type'),
        cache: valueOf(words, '--cache-control'),
      }));
      const { 'content-type': type, 'cache-control': cache } = await headersOf(name);
      // nginx has a type for what has none, and S3 has one, too.
      expect([name, said]).toEqual([name, [{ type: name === odd[0] ? undefined : type, cache }]]);
    }
    for (const name of ['index.md', '.well-known/security.txt', 'changes/rss.xml', 'trust.json'])
      expect((await headersOf(name))['content-type']).toMatch(/; charset=utf-8$/);
  });

  test('assets come first, pages after all other files, then deletions, then the invalidation', () => {
    const { calls } = run(base, settings);
    const steps = calls.map((words) => {
      if (words[1] !== 'cp') return words.slice(0, 2).join(' ');
      const types = ['assets/Page.AbCd.css', 'index.html'].filter((name) => uploads(words, name));
      return types[0] ?? 'others';
    });
    const [first, last] = [steps.lastIndexOf('assets/Page.AbCd.css'), steps.indexOf('index.html')];
    expect(first).toBeLessThan(steps.indexOf('others'));
    expect(steps.slice(last)).toEqual(['index.html', 's3 sync', 'cloudfront create-invalidation']);
    const target = `s3://pages${base}`;
    for (const words of calls.filter(([, command]) => command === 'cp'))
      expect(words.slice(0, 7)).toEqual([
        's3',
        'cp',
        'dist',
        target,
        '--recursive',
        '--only-show-errors',
        '--exclude',
      ]);
    expect(calls.at(-2)?.slice(1)).toEqual([
      'sync',
      'dist',
      target,
      '--delete',
      '--size-only',
      '--only-show-errors',
    ]);
    expect(calls.at(-1)).toEqual([
      'cloudfront',
      'create-invalidation',
      '--distribution-id',
      'E1',
      '--paths',
      `${base}/*`,
    ]);
  });

  const call = (name: string, event: object) =>
    JSON.parse(
      JSON.stringify(runInNewContext(`${files[name]}\nhandler(event)`, { event })),
    ) as Record<string, unknown>;
  const asked = (uri: string) => call('viewer-request.js', { request: { uri } });

  test('a folder is answered with its page, without its slash with a redirect, a file as it is', () => {
    expect(asked(`${base}/`)).toEqual({ uri: `${base}/index.html` });
    expect(asked(`${base}/subprocessors/`)).toEqual({ uri: `${base}/subprocessors/index.html` });
    for (const name of [
      'trust.json',
      'changes/rss.xml',
      '.well-known/matrix/server',
      '.well-known/security.txt',
    ])
      expect(asked(`${base}/${name}`)).toEqual({ uri: `${base}/${name}` });
    for (const uri of [`${base}/subprocessors`, ...(base === '' ? ['//evil.example/x'] : [base])])
      expect(asked(uri)).toMatchObject({
        statusCode: 308,
        headers: { location: { value: `https://trust.example.com${uri}/` } },
      });
    if (base !== '') expect(asked('/elsewhere/')).toEqual({ uri: '/elsewhere/' });
  });

  test('pages elsewhere may read the files that they may read from nginx', async () => {
    for (const name of names) {
      const event = { request: { uri: `${base}/${name}` }, response: { headers: {} } };
      const shared = (await headersOf(name))['access-control-allow-origin'];
      expect([name, call('viewer-response.js', event)]).toEqual([
        name,
        {
          headers: shared === undefined ? {} : { 'access-control-allow-origin': { value: shared } },
        },
      ]);
    }
  });

  test('every answer has the headers that nginx gives', async () => {
    const { SecurityHeadersConfig: said } = JSON.parse(
      files['response-headers-policy.json'] ?? '',
    ) as { SecurityHeadersConfig: Record<string, Record<string, unknown>> };
    const nginxSays = await headersOf('index.html');
    expect(said['ContentSecurityPolicy']?.['ContentSecurityPolicy']).toBe(
      nginxSays['content-security-policy'],
    );
    expect(said['ReferrerPolicy']?.['ReferrerPolicy']).toBe(nginxSays['referrer-policy']);
    expect(nginxSays['x-content-type-options']).toBe('nosniff');
    expect(said['ContentTypeOptions']).toEqual({ Override: true });
    expect(nginxSays['strict-transport-security']).toBe(
      base === '' ? 'max-age=31536000' : undefined,
    );
    expect(said['StrictTransportSecurity']).toEqual(
      base === ''
        ? {
            Override: true,
            AccessControlMaxAgeSec: 31536000,
            IncludeSubdomains: false,
            Preload: false,
          }
        : undefined,
    );
  });
});

test.each(bases)('shellcheck finds nothing in the script below "%s/"', (base) => {
  ensureWebServers();
  const check = (input = '') => spawnSync(shellcheck, ['-'], { input, encoding: 'utf8' });
  const script = written(base).files['deploy.sh'];
  expect(check(script).stdout).toBe('');
  expect(check(script?.replaceAll('"$from"', '$from')).stdout).toContain('SC2086');
});

test('HSTS reaches hosts below only when that is asked for', () => {
  expect(written('', true).files['response-headers-policy.json']).toContain(
    '"IncludeSubdomains": true',
  );
});

test.each([
  ['the bucket', { CLOUDFRONT_DISTRIBUTION: 'E1' }, names, /S3_BUCKET: is the name of the bucket/],
  ['the distribution', { S3_BUCKET: 'pages' }, names, /CLOUDFRONT_DISTRIBUTION: is the id/],
  ['the folder', settings, ['index.html'], /dist is not the folder of a trust center/],
])(
  'without %s nothing is uploaded, and the script says so',
  (_what, environment, present, says) => {
    const { status, stderr, calls } = run('', environment, present);
    expect([status === 0, calls]).toEqual([false, []]);
    expect(stderr).toMatch(says);
  },
);

test('every published kind of file is among those', () => {
  const kinds = publishedFiles.flatMap((kind) => kind.on(trust, asOf).slice(0, 1));
  for (const { path: at } of kinds) expect(names).toContain(at.slice(1));
});
