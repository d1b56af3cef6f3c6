// The packed tarball as its users get it: compiled, unpacked into node_modules of another project, and used to build a site.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { configText } from './init/config.ts';
import { installed, pack, project, type Packed } from './packed.fixture.ts';
import { managers, SecondProject } from './second-project.fixture.ts';

const root = path.resolve(import.meta.dirname, '..');
let packed: { candor: Packed; createCandor: Packed };

const candor = (...args: string[]) => candorIn(project, ...args);

const candorIn = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [path.join(installed('candor'), 'lib', 'cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

beforeAll(() => {
  packed = pack();
  cpSync(path.join(root, 'examples', 'leadwell'), path.join(project, 'content'), {
    recursive: true,
  });
  writeFileSync(
    path.join(project, 'package.json'),
    '{ "name": "trust", "private": true, "type": "module" }\n',
  );
  writeFileSync(
    path.join(project, 'astro.config.mjs'),
    "import { defineConfig } from 'astro/config';\nimport candor from 'candor';\n\nexport default defineConfig({ integrations: [candor({ slots: { footer: './Footer.astro' } })] });\n",
  );
  writeFileSync(path.join(project, 'Footer.astro'), '<p>Imprint</p>\n');
});

test('the package holds what runs and what an editor reads, and no tests', () => {
  for (const wanted of [
    'lib/cli.js',
    'lib/index.js',
    'lib/index.d.ts',
    'schemas/site.json',
    'schemas/trust.schema.json',
    'src/site/routes/index.astro',
    'docs/rules.md',
    'LICENSE',
    'README.md',
  ])
    expect(packed.candor.files).toContain(wanted);
  expect(
    packed.candor.files.filter((name) =>
      /\.test\.|\.fixture\.|^src\/fixtures\/|^fixtures\/|^content\/|^examples\//.test(name),
    ),
  ).toEqual([]);
});

test('its manifest is right for every kind of import', async () => {
  const { messages } = await publint({ pkgDir: installed('candor'), level: 'suggestion' });
  expect(messages.map(({ code, path: place }) => `${code} ${place.join('.')}`)).toEqual([]);
});

test('its command checks a content folder', () => {
  const { status, stdout } = candor('check', '--as-of', '2026-11-21');
  expect(stdout).toMatch(/^0 errors, \d+ warnings, \d+ hints? in \d+ files; candor check --hints/);
  expect(status).toBe(0);
});

test('its command builds the site in a project that holds nothing but content, a configuration and a part of every page', () => {
  const { status, stderr } = candor('build', '--as-of', '2026-11-21');
  expect({ status, crashed: /^\s+at /m.test(stderr) }).toEqual({ status: 0, crashed: false });
  expect(existsSync(path.join(project, 'dist', 'index.html'))).toBe(true);
  const page = readFileSync(path.join(project, 'dist', 'index.html'), 'utf8');
  expect(page).toContain('Leadwell');
  expect(page).toMatch(/<\/footer>\s*<p>Imprint/);
});

test('a mistake in such a part is told with its line, and the site stays as it was', () => {
  writeFileSync(path.join(project, 'Footer.astro'), '<div>\n  <b></div>\n');
  const { status, stderr } = candor('build', '--as-of', '2026-11-21');
  expect({ status, crashed: /^\s+at /m.test(stderr) }).toEqual({ status: 1, crashed: false });
  expect(stderr).toMatch(/^candor: Footer\.astro:2:\d+ .*'b'.*\nNothing was published\.$/m);
  expect(readFileSync(path.join(project, 'dist', 'index.html'), 'utf8')).toContain('<p>Imprint');
});

test.each([
  ['the example', 'content', ''],
  ['another example, below a path', 'examples/leadwell', '/about/trust'],
])(
  'a project that holds nothing but %s is published without Astro, byte for byte as with it',
  (_, example, below) => {
    const built = ['', '// Not as Candor writes it.\n'].map((comment, index) => {
      const folder = path.join(project, `plain-${index}`);
      rmSync(folder, { recursive: true, force: true });
      cpSync(path.join(root, example), path.join(folder, 'content'), { recursive: true });
      cpSync(path.join(root, 'public'), path.join(folder, 'public'), { recursive: true });
      const site = path.join(folder, 'content', 'site.yaml');
      const text = readFileSync(site, 'utf8').replace(/^url: .*$/m, (line) => line + below);
      writeFileSync(site, text);
      writeFileSync(
        path.join(folder, 'astro.config.mjs'),
        comment + configText({ content: 'content' }),
      );
      const { status, stderr } = candorIn(folder, 'build', '--as-of', '2026-11-21');
      expect({ status, crashed: /^\s+at /m.test(stderr) }).toEqual({ status: 0, crashed: false });
      // Astro leaves its own folder in the project.
      expect(existsSync(path.join(folder, '.astro'))).toBe(comment !== '');
      return filesIn(path.join(folder, 'dist'));
    });
    const [plain, byAstro] = built;
    expect([...(plain?.keys() ?? [])]).toEqual([...(byAstro?.keys() ?? [])]);
    expect([...(plain ?? [])].filter(([name, bytes]) => bytes !== byAstro?.get(name))).toEqual([]);
    expect(plain?.get('index.html')).toContain(`href="${below}/assets/Page.`);
  },
);

test('what the last build made is carried over to another day, and nothing else than a full build makes is published', () => {
  const folder = path.join(project, 'nightly');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  writeFileSync(path.join(folder, 'astro.config.mjs'), configText({ content: 'content' }));
  const carried = path.join(folder, '.candor', 'carried');
  const built = (day: string) => {
    const { status, stderr } = candorIn(folder, 'build', '--as-of', day);
    expect({ status, stderr: /^\s+at /m.test(stderr) && stderr }).toEqual({
      status: 0,
      stderr: false,
    });
    return filesIn(path.join(folder, 'dist'));
  };
  const full = (day: string) => {
    rmSync(carried, { force: true });
    return built(day);
  };
  built('2026-11-21');
  const night = built('2026-11-22');
  const kept = readFileSync(carried);
  expect(night).toEqual(full('2026-11-22'));
  // The day does not stand in what is kept.
  expect(kept.equals(readFileSync(carried))).toBe(true);
  // Another day with other states, other content, and a damaged file.
  const later = built('2027-01-15');
  expect(later).toEqual(full('2027-01-15'));
  const site = path.join(folder, 'content', 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^( *name: ).*$/m, '$1Another name'));
  const renamed = built('2027-01-15');
  writeFileSync(
    carried,
    readFileSync(carried).map((byte, at) => (at % 5000 === 0 ? byte ^ 1 : byte)),
  );
  expect(built('2027-01-15')).toEqual(renamed);
  expect(renamed).toEqual(full('2027-01-15'));
  expect(renamed.get('index.html')).toContain('Another name');
});

function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Map(
    names
      .sort()
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(folder, name), 'latin1')]),
  );
}

test.each(['candor', 'createCandor'] as const)(
  'every link of the README of %s leads to a file in the tarball or to an address',
  (name) => {
    const { files } = packed[name];
    const folder = installed(name === 'candor' ? 'candor' : 'create-candor');
    const links = [...readFileSync(path.join(folder, 'README.md'), 'utf8').matchAll(/\]\((.+?)\)/g)]
      .map(([, to = '']) => to.replace(/#.*/, ''))
      .filter((to) => to !== '' && !URL.canParse(to));
    expect(links.filter((to) => !files.includes(to))).toEqual([]);
  },
);

test.each([
  ['candor', 'lib/cli.js'],
  ['create-candor', 'create-candor.js'],
])('an older Node gets one sentence from %s', (name, program) => {
  const [node, ...how] = olderNode();
  const args = [...how, path.join(installed(name), program), 'check'];
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: project, encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    new RegExp(
      `^${name}: This is Node \\d+\\.\\d+\\.\\d+, and Candor needs Node 22\\.12 or newer\\.\\n$`,
    ),
  );
});

/** A Node of this machine that is too old, or this one with an older name. */
function olderNode(): [program: string, ...args: string[]] {
  const outside = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((place) => !place.includes('node_modules'))
    .map((place) => path.join(place, 'node'));
  const older = outside.find((node) => {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    return Number(/^v(\d+)\./.exec(stdout ?? '')?.[1] ?? Infinity) < 22;
  });
  const renamed =
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } })';
  return older ? [older] : [process.execPath, '--import', `data:text/javascript,${renamed}`];
}

test.each(['npm', 'pnpm'] as const)(
  'a project outside this repository is made by create-candor, installed with %s, and runs its five scripts',
  async (name) => {
    const second = new SecondProject(managers[name]);
    onTestFinished(() => rmSync(path.dirname(second.folder), { recursive: true, force: true }));
    const created = await second.create(
      ...['--company', 'Acme', '--url', 'https://trust.acme.example', '--notice', '30'],
    );
    expect(created).toMatchObject({ status: 0, stderr: '' });
    for (const installing of await second.install(packed.candor.tarball))
      expect(installing).toMatchObject({ status: 0 });
    expect(missingSchemas(second.folder)).toEqual([]);

    for (const file of ['data', 'subprocessors']) takeSignsAway(second.folder, file);
    const change = await second.run('change', '--summary', 'The register as it began.');
    expect(change).toMatchObject({ status: 0, stderr: quiet });
    expect(change.stdout).toContain('The books balance.');
    const check = await second.run('check');
    expect(check).toMatchObject({ status: 0, stdout: expect.stringContaining('0 errors') });
    const build = await second.run('build');
    expect(build).toMatchObject({ status: 0, stderr: quiet });
    expect(build.stdout).toMatch(/\d+ pages as of .* published into dist/);
    const page = readFileSync(path.join(second.folder, 'dist', 'index.html'), 'utf8');
    expect(page).toContain('Acme Cloud');

    const [edited, previewed] = [
      await second.fetchFrom('dev', '/'),
      await second.fetchFrom('preview', '/'),
    ];
    expect([edited.status, previewed.status]).toEqual([200, 200]);
    expect(await edited.text()).toContain('Acme Cloud');
    expect(await previewed.text()).toBe(page);
  },
  180_000,
);

// pnpm says which script it runs.
const quiet = expect.stringMatching(/^(\$ .*\n)?$/) as string;

/** What content files and the settings of the editor name as schemas, as far as it is not there. */
function missingSchemas(folder: string): string[] {
  const content = path.join(folder, 'content');
  const named = readdirSync(content).map((file) => {
    const text = readFileSync(path.join(content, file), 'utf8');
    return path.join(
      content,
      /^# yaml-language-server: \$schema=(.+\.json)/.exec(text)?.[1] ?? '?',
    );
  });
  const settings = readFileSync(path.join(folder, '.vscode', 'settings.json'), 'utf8');
  const { 'yaml.schemas': schemas } = JSON.parse(settings) as Record<string, object>;
  const known = Object.keys(schemas ?? {}).map((file) => path.join(folder, file));
  expect([named.length, known.length]).toEqual([12, 19]);
  return [...named, ...known].filter((file) => !existsSync(file));
}

/** Makes the examples of a file content, as an editor would. */
function takeSignsAway(folder: string, name: string): void {
  const file = path.join(folder, 'content', `${name}.yaml`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^# (?!yaml-language-server)/gm, ''));
}
