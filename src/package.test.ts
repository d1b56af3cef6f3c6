// The packed tarball as its users get it: compiled, unpacked into node_modules of another project, and used to build a site.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
// Inside the repository, so that the package finds its dependencies where npm would have put them: further up.
const project = path.join(root, '.candor', 'test', 'user');
const installed = path.join(project, 'node_modules', 'candor');
let names: string[];

const shell = process.platform === 'win32';
const candor = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(installed, 'lib', 'cli.js'), ...args], {
    cwd: project,
    encoding: 'utf8',
  });

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/compile.ts'], { cwd: root, stdio: 'inherit' });
  rmSync(project, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', project],
    { cwd: root, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const report = Object.values(
    JSON.parse(packed) as Record<string, { filename: string; files: { path: string }[] }>,
  )[0];
  names = report?.files.map((file) => file.path) ?? [];
  execFileSync(
    'tar',
    [
      '-xzf',
      path.basename(report?.filename ?? ''),
      '-C',
      path.join('node_modules', 'candor'),
      '--strip-components=1',
    ],
    { cwd: project },
  );
  cpSync(path.join(root, 'examples', 'leadwell'), path.join(project, 'content'), {
    recursive: true,
  });
  writeFileSync(
    path.join(project, 'package.json'),
    '{ "name": "trust", "private": true, "type": "module" }\n',
  );
  writeFileSync(
    path.join(project, 'astro.config.mjs'),
    "import { defineConfig } from 'astro/config';\nimport candor from 'candor';\n\nexport default defineConfig({ integrations: [candor()] });\n",
  );
});

test('the package holds what runs and what an editor reads, and no tests', () => {
  for (const wanted of [
    'lib/cli.js',
    'lib/index.js',
    'lib/index.d.ts',
    'schemas/site.json',
    'schemas/trust.schema.json',
    'src/site/routes/index.astro',
    'LICENSE',
    'README.md',
  ])
    expect(names).toContain(wanted);
  expect(
    names.filter((name) =>
      /\.test\.|^src\/fixtures\/|^fixtures\/|^content\/|^examples\//.test(name),
    ),
  ).toEqual([]);
});

test('its manifest is right for every kind of import', async () => {
  const { messages } = await publint({ pkgDir: installed, level: 'suggestion' });
  expect(messages.map(({ code, path: place }) => `${code} ${place.join('.')}`)).toEqual([]);
});

test('its command checks a content folder', () => {
  const { status, stdout } = candor('check', '--as-of', '2026-11-21');
  expect(stdout).toMatch(/^0 errors, \d+ warnings, \d+ hints? in \d+ files; candor check --hints/);
  expect(status).toBe(0);
});

test('its command builds the site in a project that holds nothing but content and a configuration', () => {
  const { status, stderr } = candor('build', '--as-of', '2026-11-21');
  expect({ status, crashed: /^\s+at /m.test(stderr) }).toEqual({ status: 0, crashed: false });
  expect(existsSync(path.join(project, 'dist', 'index.html'))).toBe(true);
  expect(readFileSync(path.join(project, 'dist', 'index.html'), 'utf8')).toContain('Leadwell');
});
