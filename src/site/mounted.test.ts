// A trust center in a company's own Astro site: that site stays as it is, and below the path stands what stands alone elsewhere.
import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const work = path.join(root, '.candor', 'test', 'hosts');
const asOf = inject('builtAsOf');
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
// Variables of a test run would make a build for development.
const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  ASTRO_TELEMETRY_DISABLED: '1',
};

interface Host {
  /** Source of the integrations besides Candor's, and what they import. */
  imports: string[];
  integrations: string[];
  settings: string;
  files: Record<string, string>;
}

const hosts: Record<string, Host> = {
  plain: {
    imports: ["import sitemap from '@astrojs/sitemap';"],
    integrations: ['sitemap()'],
    settings: "trailingSlash: 'never', build: { format: 'file' },",
    files: {
      'src/pages/index.astro':
        '---\n---\n<html><head><title>Home</title><style>h1 { color: red; }</style></head><body><h1>Home</h1></body></html>\n',
      'src/pages/404.astro': '---\n---\n<h1>Lost</h1>\n',
      'src/pages/[slug].astro':
        "---\nexport const getStaticPaths = () => [{ params: { slug: 'about' } }];\n---\n<h1>About</h1>\n",
      'src/pages/robots.txt.ts': "export const GET = () => new Response('User-agent: *\\n');\n",
      'public/brand.woff': 'a font',
    },
  },
  starlight: {
    imports: ["import starlight from '@astrojs/starlight';"],
    integrations: ["starlight({ title: 'Acme' })"],
    settings: '',
    files: {
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
      'src/content/docs/index.md': '---\ntitle: Welcome\n---\n\nThe guide of Acme.\n',
      'src/content/docs/guides/first.md': '---\ntitle: First\n---\n\nBegin here.\n',
    },
  },
};

/** Writes a host into a folder of its own, with Candor first among its integrations or without it. */
function lay(name: string, at?: string, more: Record<string, string> = {}): string {
  const { imports, integrations, settings, files } = hosts[name] as Host;
  const folder = path.join(work, at === undefined ? `${name}-alone` : name);
  rmSync(folder, { recursive: true, force: true });
  const candor = at === undefined ? [] : [`candor({ at: '${at}', asOf: '${asOf}' })`];
  const config = [
    ...imports,
    "import candor from '../../../../src/index.ts';",
    `export default { site: 'https://www.acme.example', ${settings} integrations: [${[...candor, ...integrations].join(', ')}] };`,
  ].join('\n');
  const all = {
    ...files,
    ...more,
    'astro.config.mjs': config,
    // Starlight's build needs to find its name here.
    'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*" } }',
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  const siteFile = path.join(folder, 'content/site.yaml');
  const site = readFileSync(siteFile, 'utf8');
  writeFileSync(siteFile, site.replace(/^url: .*$/m, 'url: https://www.acme.example/trust'));
  return folder;
}

const build = (folder: string) =>
  promisify(execFile)(process.execPath, [astro, 'build'], { cwd: folder, env });

function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Map(
    names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]),
  );
}

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
    await build(lay(name));
    await build(lay(name, '/trust'));
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
  const folder = lay('plain', '/trust', { 'src/pages/trust.astro': '---\n---\n<h1>Ours</h1>\n' });
  await expect(build(folder)).rejects.toThrow(
    'src/pages/trust.astro makes /trust, and the trust center is mounted at /trust.',
  );
});

test('so does a file that only the build makes, or that lies in public/', async () => {
  const folder = lay('plain', '/trust', { 'public/trust/report.pdf': 'ours' });
  await expect(build(folder)).rejects.toThrow('The site has trust already');
});

test('so do mistakes in the content, and nothing of the trust center is published', async () => {
  const folder = lay('plain', '/trust');
  writeFileSync(path.join(folder, 'content/faq.yaml'), 'questions: none\n');
  await expect(build(folder)).rejects.toThrow('content/faq.yaml:1:12');
  expect(existsSync(path.join(folder, 'dist/trust'))).toBe(false);
});

test('the development server answers for both', async () => {
  const folder = lay('plain', '/trust');
  const server = spawn(process.execPath, [astro, 'dev', '--port', '0'], { cwd: folder, env });
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
    expect(await text('/trust')).toContain('Ullerbeck');
    expect(await text('/trust/trust.json')).toContain('"version": 1');
    expect((await fetch(`${origin}/trust/none/`)).status).toBe(404);
  } finally {
    server.kill();
  }
});
