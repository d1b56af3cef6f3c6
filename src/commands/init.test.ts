// candor init: what it writes, what it refuses, and that what it writes is good content without a claim that nobody made.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/lay.ts';
import { load } from '../load/load.ts';
import { candor } from './candor.fixture.ts';

const acme = ['--company', 'Acme', '--url', 'https://trust.acme.example'];
const all = [
  ...acme,
  ...['--email', 'security@acme.example', '--notice', '30'],
  ...['--git', 'github', '--host', 'netlify'],
];

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .sort();

const textOf = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

/** A project written with these options, and what was said. */
async function project(args: string[], env = {}) {
  const folder = temporaryFolder();
  const ran = await candor(folder, ['init', ...args], env);
  return { folder, ...ran };
}

/** Takes the signs of the examples away, as an editor would. */
const uncommented = (text: string) => text.replace(/^# (?!yaml-language-server)/gm, '');

describe('a new project', () => {
  test('holds what the options said, and passes the check', async () => {
    const { folder, status, stdout, stderr } = await project(all);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('The trust center of Acme is set up.');
    expect(filesIn(folder)).toEqual([
      '.github/workflows/trust-center.yml',
      '.gitignore',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      'README.md',
      'astro.config.mjs',
      ...['ai', 'certifications', 'commitments', 'controls', 'data', 'disclosure', 'documents'].map(
        (name) => `content/${name}.yaml`,
      ),
      ...['faq', 'recipients', 'roadmap', 'site', 'subprocessors'].map(
        (name) => `content/${name}.yaml`,
      ),
      'package.json',
      'public/favicon.svg',
    ]);
    expect((await candor(folder, ['check', '--strict'])).stdout).toMatch(
      /^0 errors, \d hints? in 1 file;/,
    );
  });

  test('keeps out of git what builds leave, also a killed one', async () => {
    const { folder } = await project(all);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    git('init', '--quiet');
    const left = [
      'dist/index.html',
      '.candor/stage/x',
      '.candor.lock',
      '.dist.candor-old/index.html',
    ];
    expect(
      git('check-ignore', ...left)
        .trim()
        .split('\n'),
    ).toEqual(left);
  });

  test('claims nothing that was not said', async () => {
    const { folder } = await project(all);
    const { trust } = load(path.join(folder, 'content'), '2026-11-21');
    expect(trust?.site).toEqual({
      url: 'https://trust.acme.example',
      company: { name: 'Acme' },
      headline: 'Security and privacy at Acme',
      contact: { email: 'security@acme.example' },
      notice: { days: 30 },
      feed: { authority: 'trust.acme.example', year: 2026 },
      host: 'netlify',
    });
    const { site: _, ...rest } = trust ?? {};
    const said = Object.values(rest).filter(
      (value) => value !== undefined && JSON.stringify(value).replace(/[[\]{}",:a-z_]/g, '') !== '',
    );
    expect(said).toEqual([]);
  });

  test('its examples are good content once the signs before them are gone', async () => {
    const { folder } = await project(acme);
    const content = path.join(folder, 'content');
    for (const file of readdirSync(content))
      writeFileSync(path.join(content, file), uncommented(textOf(content, file)));
    expect(readdirSync(content)).toHaveLength(12);
    const first = await candor(folder, ['change', '--summary', 'The register as it began.']);
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    const { status, stdout, stderr } = await candor(folder, ['check', '--strict', '--hints']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('0 errors in 13 files\n');
  });

  test('names Candor and the Astro that it was tested with', async () => {
    const { folder } = await project(acme);
    const own = JSON.parse(textOf(path.resolve(import.meta.dirname, '../..'), 'package.json')) as {
      version: string;
      devDependencies: Record<string, string>;
    };
    expect(JSON.parse(textOf(folder, 'package.json'))).toEqual({
      name: 'acme-trust-center',
      private: true,
      type: 'module',
      scripts: {
        check: 'candor check',
        change: 'candor change',
        build: 'candor build',
        dev: 'candor dev',
        preview: 'candor preview',
      },
      dependencies: { astro: own.devDependencies['astro'], candor: `^${own.version}` },
      engines: { node: '>=22.12.0' },
    });
  });

  test('every content file and the settings of the editor name a schema that is there', async () => {
    const { folder } = await project(acme);
    const schemas = path.resolve(import.meta.dirname, '../../schemas');
    const named = [
      ...readdirSync(path.join(folder, 'content')).map(
        (file) =>
          /^# yaml-language-server: \$schema=\.\.\/node_modules\/candor\/schemas\/(.+)\n/.exec(
            textOf(folder, `content/${file}`),
          )?.[1],
      ),
      ...Object.keys(
        (JSON.parse(textOf(folder, '.vscode/settings.json')) as Record<string, object>)[
          'yaml.schemas'
        ] ?? {},
      ).map((name) => name.replace('./node_modules/candor/schemas/', '')),
    ];
    expect(named).toHaveLength(12 + 19);
    expect(named.filter((name) => !existsSync(path.join(schemas, name ?? '')))).toEqual([]);
  });

  test.each([
    ['Ærø & Söhne: "die #1"', 'aero-sohne-die-1-trust-center', 'Æ'],
    ['株式会社', 'trust-center', '株'],
    ['*', 'trust-center', '•'],
  ])('a company called %s is written as it is', async (company, name, letter) => {
    const { folder, status } = await project(['--company', company, ...acme.slice(2)]);
    expect(status).toBe(0);
    expect(load(path.join(folder, 'content'), '2026-11-21').trust?.site.company.name).toBe(company);
    expect(JSON.parse(textOf(folder, 'package.json'))).toMatchObject({ name });
    expect(textOf(folder, 'public/favicon.svg')).toContain(`>${letter}</text>`);
  });

  test('of a company whose name no page can show is not written at all', async () => {
    const { folder, status, stderr } = await project(['--company', '<b>', ...acme.slice(2)]);
    expect(status).toBe(1);
    expect(stderr).toContain('This text holds HTML (`<b>`)');
    expect(stderr).toContain('Nothing was written.');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('may lie in a folder that does not exist yet, and its content elsewhere', async () => {
    const folder = temporaryFolder();
    const args = ['init', 'a/b', ...acme, '--content', 'facts/trust'];
    expect((await candor(folder, args)).status).toBe(0);
    const made = path.join(folder, 'a/b');
    expect(textOf(made, 'facts/trust/site.yaml')).toContain('$schema=../../node_modules/candor/');
    expect(textOf(made, 'astro.config.mjs')).toContain("candor({ content: 'facts/trust' })");
    expect(textOf(made, 'package.json')).toContain('"candor check --content facts/trust"');
  });

  test.each([
    ['npm/10.9.0 node/v24.1.0 linux x64', 'npm install', 'npm run dev', 'npm ci'],
    ['pnpm/11.2.0 npm/? node/v24.1.0', 'pnpm install', 'pnpm run dev', 'pnpm@11 install --frozen'],
    ['yarn/1.22.22 npm/? node/v24.1.0', 'yarn install', 'yarn run dev', 'yarn@1 install --frozen'],
    ['bun/1.2.0 npm/? node/v22.6.0', 'bun install', 'bun run dev', 'bun@1 install --frozen'],
  ])('speaks the language of %s', async (npm_config_user_agent, install, dev, locked) => {
    const { folder, stdout } = await project(all, { npm_config_user_agent });
    expect(stdout).toContain(`1. ${install}\n`);
    expect(stdout).toContain(`2. ${dev} `);
    expect(textOf(folder, 'README.md')).toContain(`    ${install}\n    ${dev}\n`);
    expect(textOf(folder, '.github/workflows/trust-center.yml')).toContain(locked);
    expect(existsSync(path.join(folder, 'pnpm-workspace.yaml'))).toBe(install === 'pnpm install');
  });
});

describe('the folder', () => {
  test('may hold what belongs to nobody’s project yet', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, '.git'));
    writeFileSync(path.join(folder, 'LICENSE'), 'mine');
    expect((await candor(folder, ['init', ...acme])).status).toBe(0);
    expect(textOf(folder, 'LICENSE')).toBe('mine');
  });

  test('is refused if it holds anything else, and stays as it was', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'README.md'), 'mine');
    const { status, stdout, stderr } = await candor(folder, ['init', ...acme]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('This folder is not empty: it holds README.md.');
    expect(filesIn(folder)).toEqual(['README.md']);
  });

  test('is no file', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'trust'), '');
    const { status, stderr } = await candor(folder, ['init', 'trust', ...acme]);
    expect([status, stderr]).toEqual([2, 'candor: trust is not a folder.\n']);
  });

  test('is left without a trace when a file cannot be written', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, '.git'));
    // A file stands where a folder is needed; its name is one that nobody minds.
    writeFileSync(path.join(folder, 'LICENSE'), '');
    const { status } = await candor(folder, ['init', ...acme, '--content', 'LICENSE/content']);
    expect(status).not.toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['.git', 'LICENSE']);
  });
});

describe('an Astro project', () => {
  const lay = (
    manifest = '{\n\t"name": "site",\n\t"dependencies": { "astro": "^7.0.0" },\n\t"type": "module"\n}\n',
  ) => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'astro.config.mjs'), 'export default {};\n');
    writeFileSync(path.join(folder, 'package.json'), manifest);
    mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
    writeFileSync(path.join(folder, 'src/pages/index.astro'), '<p>Hi</p>\n');
    return folder;
  };
  const below = ['--company', 'Acme', '--url', 'https://acme.example/trust/'];

  test('gets content and the dependency, and nothing of its own changes', async () => {
    const folder = lay();
    const { status, stdout, stderr } = await candor(folder, ['init', ...below]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain("import candor from 'candor';");
    expect(stdout).toContain("integrations: [candor({ at: '/trust' })],");
    expect(filesIn(folder).filter((file) => !file.startsWith('content/'))).toEqual([
      'astro.config.mjs',
      'package.json',
      'src/pages/index.astro',
    ]);
    expect(textOf(folder, 'package.json')).toBe(
      '{\n\t"name": "site",\n\t"dependencies": {\n\t\t"astro": "^7.0.0",\n\t\t"candor": "^0.1.0"\n\t},\n\t"type": "module"\n}\n',
    );
    expect(textOf(folder, 'content/site.yaml')).toContain('url: https://acme.example/trust\n');
    expect((await candor(folder, ['check'])).status).toBe(0);
  });

  test('has a start page of its own, so the address needs a path', async () => {
    const folder = lay();
    const { status, stderr } = await candor(folder, ['init', ...acme]);
    expect(status).toBe(2);
    expect(stderr).toContain('`--url https://trust.acme.example/trust`');
    expect(existsSync(path.join(folder, 'content'))).toBe(false);
  });

  test('keeps a content folder that it has', async () => {
    const folder = lay();
    mkdirSync(path.join(folder, 'content'));
    writeFileSync(path.join(folder, 'content/post.md'), '# Hi\n');
    const { status, stderr } = await candor(folder, ['init', ...below]);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'content exists already. Name another folder with --content <folder>.',
    );
    const { stdout } = await candor(folder, ['init', ...below, '--content', 'trust']);
    expect(stdout).toContain("candor({ at: '/trust', content: 'trust' })");
    expect(filesIn(path.join(folder, 'content'))).toEqual(['post.md']);
  });

  test('stays as it was when its package.json is no manifest', async () => {
    const folder = lay('{ "name": }');
    const { status, stderr } = await candor(folder, ['init', ...below]);
    expect([status, stderr]).toEqual([
      1,
      'candor: package.json cannot be read as JSON. Nothing was written.\n',
    ]);
    expect(existsSync(path.join(folder, 'content'))).toBe(false);
  });
});

test.each([
  [[], '`candor init` needs --company <name> and --url <address>.'],
  [['--url', 'https://a.example'], '`candor init` needs --company <name>.'],
  [
    ['--url', 'https://a.example', '--yes'],
    '`candor init` needs --company <name>. With --yes nothing is asked.',
  ],
  [['--company', ' ', '--url', 'https://a.example'], 'The page needs the name of the company.'],
  [['--company', 'A', '--url', 'a.example'], '--url cannot be "a.example". An address with https'],
  [['--company', 'A', '--url', 'http://a.example'], '--url cannot be "http://a.example".'],
  [['--company', 'A', '--url', 'https://a.example/?x'], 'without a query'],
  [
    ['--company', 'A', '--url', 'https://a.example/a%20b'],
    '--url cannot be "https://a.example/a%20b".',
  ],
  [[...acme, '--email', 'a b@acme.example'], '--email cannot be "a b@acme.example".'],
  [[...acme, '--email', 'security'], '--email cannot be "security". An e-mail address'],
  [[...acme, '--notice', 'a month'], '--notice cannot be "a month". A number of days'],
  [[...acme, '--git', 'githb'], 'or none, not "githb"; did you mean `github`?'],
  [[...acme, '--host', 'apache'], 'nginx, caddy or none, not "apache".'],
  [
    [...acme, '--git', 'gitlab', '--host', 'github-pages'],
    'GitHub Pages publishes from GitHub; with --git gitlab choose another --host.',
  ],
])('%j is wrong usage, and nothing is written', async (args, says) => {
  const { folder, status, stdout, stderr } = await project(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(says);
  expect(readdirSync(folder)).toEqual([]);
});

test('none is an answer', async () => {
  const { folder, status } = await project([...acme, '--git', 'none', '--host', 'none']);
  expect(status).toBe(0);
  expect(existsSync(path.join(folder, '.github'))).toBe(false);
  expect(textOf(folder, 'content/site.yaml')).not.toContain('\nhost:');
});
