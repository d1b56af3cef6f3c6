// A trust center in a company's own Astro site: that site stays as it is, and below the path stands what stands alone elsewhere.
import { execFile, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { astro, build, env, filesIn, hosts, lay, root, work } from './mounted.fixture.ts';

const asOf = inject('builtAsOf');

let built: Promise<Map<string, string>> | undefined;

/** The trust center as a site of its own; built once, since the content is the same for every host. */
const ownFiles = (content: string) =>
  (built ??= (async () => {
    const out = path.join(work, 'own');
    const options = ['--content', content, '--as-of', asOf, '--out', out];
    await promisify(execFile)(process.execPath, ['src/cli.ts', 'build', ...options], {
      cwd: root,
      env,
    });
    return filesIn(out);
  })());

describe.each(Object.keys(hosts))('in a site of kind %s', (name) => {
  let alone: Map<string, string>;
  let together: Map<string, string>;

  beforeAll(async () => {
    await build(lay(name, { folder: `${name}-alone` }));
    await build(lay(name, { at: '/trust' }));
    alone = filesIn(path.join(work, `${name}-alone`, 'dist'));
    together = filesIn(path.join(work, name, 'dist'));
  });

  test('every file of the site is the same as without a trust center', () => {
    expect(alone.size).toBeGreaterThan(4);
    const own = [...together].filter(([file]) => !file.startsWith('trust/'));
    expect(own.map(([file]) => file)).toEqual([...alone.keys()]);
    expect(own.filter(([file, bytes]) => bytes !== alone.get(file))).toEqual([]);
  });

  test('below the path stands what a site of its own has, byte by byte', async () => {
    const own = new Map(await ownFiles(path.join(work, name, 'content')));
    // The page for what is missing is the host's; an icon of its own may be, too.
    for (const name of ['404.html', 'favicon.svg']) own.delete(name);
    const mounted = new Map(
      [...together].flatMap(([file, bytes]) =>
        file.startsWith('trust/') ? [[file.slice('trust/'.length), bytes] as const] : [],
      ),
    );
    // Pages without a logo link to it.
    expect(mounted.delete('favicon.svg')).toBe(true);
    expect([...mounted.keys()]).toEqual([...own.keys()]);
    expect([...mounted].filter(([file, bytes]) => bytes !== own.get(file))).toEqual([]);
  });
});

test('a page of the site at that path stops the build, and both are named', async () => {
  const folder = lay('plain', {
    at: '/trust',
    files: { 'src/pages/trust.astro': '---\n---\n<h1>Ours</h1>\n' },
  });
  await expect(build(folder)).rejects.toThrow(
    'src/pages/trust.astro makes /trust, and the trust center is mounted at /trust.',
  );
});

test('a trust center that is not mounted does not lose its page to that of the site', async () => {
  const folder = lay('plain', { folder: 'unmounted', after: ['candor()'] });
  await expect(build(folder)).rejects.toThrow(
    "src/pages/index.astro makes /, and so does the trust center.\nMove that page, or mount the trust center below a path of your site: `candor({ at: '/trust' })`.",
  );
});

test('mistakes in the content stop the build, and nothing of the trust center is published', async () => {
  const folder = lay('plain', { at: '/trust' });
  writeFileSync(path.join(folder, 'content/faq.yaml'), 'questions: none\n');
  await expect(build(folder)).rejects.toThrow('content/faq.yaml:1:12');
  expect(existsSync(path.join(folder, 'dist/trust'))).toBe(false);
});

test('the development server answers for both, wherever the request comes from', async () => {
  const folder = lay('plain', {
    at: '/trust',
    options: "slots: { header: 'src/Head.astro' }",
    files: {
      'src/Head.astro': '<p class="own">Acme above</p>\n<style>.own { color: red; }</style>\n',
      'public/trust/report.pdf': 'a report',
      'public/flow.svg': '<svg/>',
    },
  });
  const args = [astro, 'dev', '--port', '0', '--host'];
  const server = spawn(process.execPath, args, { cwd: folder, env });
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let said = '';
      server.on('exit', () => reject(new Error(said)));
      server.stdout.on('data', (part) => {
        said += String(part);
        const [, found] = /(http:\/\/localhost:\d+)/.exec(said) ?? [];
        if (found && said.includes('The trust center is served at /trust/')) resolve(found);
      });
    });
    const text = async (at: string) => (await fetch(origin + at)).text();
    expect(await text('/')).toContain('Home</h1>');
    expect(await text('/about')).toContain('About</h1>');
    expect(await text('/trust')).toMatch(/Acme above.*Ullerbeck/s);
    expect(await text('/trust/trust.json')).toContain('"version": 1');
    expect((await fetch(`${origin}/trust/none/`)).status).toBe(404);
    // Files of the site below the path, and one that the content may name.
    expect(await text('/trust/report.pdf')).toBe('a report');
    expect(await text('/trust/flow.svg')).toBe('<svg/>');

    const { port } = new URL(origin);
    const network = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const outside = network.filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const host of ['localhost', '127.0.0.1', ...outside.map(({ address }) => address)]) {
      const { url, status } = await fetch(`http://${host}:${port}/trust/changes/?a=b`);
      expect(url).toMatch(`//${host}:`);
      expect(url).toMatch(/\/trust\/changes\/\?a=b$/);
      expect(new URL(url).port).not.toBe(port);
      expect(status).toBe(200);
    }
  } finally {
    server.kill();
  }
});
