// Astro sites of companies, in which tests mount a trust center.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';

export const root = path.resolve(import.meta.dirname, '../..');
/** Where the sites lie. */
export const work = path.join(root, '.candor', 'test', 'hosts');
const asOf = inject('builtAsOf');
export const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
/** Variables of a test run would make a build for development. */
export const env = {
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

export const hosts: Record<string, Host> = {
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

interface Layout {
  /** The path of the trust center; the site has none if this is left out. */
  at?: string;
  /** Options for Candor besides the path and the day, as source. */
  options?: string;
  /** Integrations that stand after all others, as source. */
  after?: string[];
  /** Settings of the site that come after its own. */
  settings?: string;
  /** Files besides those of the site. */
  files?: Record<string, string>;
  /** The content, from the root of this repository. Default: the example, which is large. */
  content?: string;
  /** The folder below `work`. Default: the name of the site. */
  folder?: string;
}

/** Writes a site into a folder of its own, with Candor first among its integrations or without it. Returns the folder. */
export function lay(name: keyof typeof hosts, layout: Layout = {}): string {
  const { imports, integrations, settings, files } = hosts[name] as Host;
  const { at, options = '', after = [] } = layout;
  const folder = path.join(work, layout.folder ?? name);
  rmSync(folder, { recursive: true, force: true });
  const candor = at === undefined ? [] : [`candor({ at: '${at}', asOf: '${asOf}', ${options} })`];
  const all = [...candor, ...integrations, ...after].join(', ');
  const config = [
    ...imports,
    "import candor from '../../../../src/index.ts';",
    `export default { site: 'https://www.acme.example', ${settings} ${layout.settings ?? ''} integrations: [${all}] };`,
  ].join('\n');
  const texts = {
    ...files,
    ...layout.files,
    'astro.config.mjs': config,
    // Starlight's build needs to find its name here.
    'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*" } }',
  };
  cpSync(path.join(root, layout.content ?? 'content'), path.join(folder, 'content'), {
    recursive: true,
  });
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const siteFile = path.join(folder, 'content/site.yaml');
  const site = readFileSync(siteFile, 'utf8');
  writeFileSync(siteFile, site.replace(/^url: .*$/m, 'url: https://www.acme.example/trust'));
  return folder;
}

/** `astro build` in a folder. Returns what it said, or throws that. */
export async function build(folder: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [astro, 'build'], {
    cwd: folder,
    env,
  });
  return stdout + stderr;
}

/** Every file of a folder by its path, with its bytes as Latin-1. */
export function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Map(
    names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]),
  );
}
