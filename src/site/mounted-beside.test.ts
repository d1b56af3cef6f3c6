// A trust center beside files of its host's, and what happens where both want one address.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, filesIn, lay } from './mounted.fixture.ts';

const complaintOf = (folder: string) =>
  build(folder).then(
    () => 'It was built.',
    (error: unknown) => String(error),
  );

/** A site of yesterday, which a build that fails early must leave alone. */
function withOldSite(folder: string): string {
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist/index.html'), 'yesterday');
  return folder;
}

describe('what both want is an error that names both', () => {
  test('for a redirect before anything is built', async () => {
    const folder = withOldSite(
      lay('plain', {
        at: '/trust',
        folder: 'redirected',
        content: 'fixtures/base',
        settings: "redirects: { '/trust': '/about' },",
      }),
    );
    expect(await complaintOf(folder)).toContain(
      'The redirect from `/trust` in the Astro configuration makes /trust, and the trust center is mounted at /trust.',
    );
    expect(readdirSync(path.join(folder, 'dist'))).toEqual(['index.html']);
  });

  test('for a file in public/ before the old site is removed', async () => {
    const folder = withOldSite(
      lay('plain', {
        at: '/trust',
        folder: 'same-file',
        content: 'fixtures/base',
        files: { 'public/trust/changes/rss.xml': 'ours' },
      }),
    );
    expect(await complaintOf(folder)).toContain(
      'public/trust/changes/rss.xml stands at /trust/changes/rss.xml, and the trust center makes /trust/changes/rss.xml.',
    );
    expect(readdirSync(path.join(folder, 'dist'))).toEqual(['index.html']);
  });

  test('for a page whose address only a build tells, and nothing half-done is left', async () => {
    const page =
      "---\nexport const getStaticPaths = () => ['about', 'trust/subprocessors'].map((slug) => ({ params: { slug } }));\n---\n<h1>Ours</h1>\n";
    const folder = lay('plain', {
      at: '/trust',
      folder: 'any-page',
      content: 'fixtures/base',
      files: { 'src/pages/[...slug].astro': page },
    });
    expect(await complaintOf(folder)).toContain(
      'src/pages/[...slug].astro makes /trust/subprocessors, and the trust center is mounted at /trust.',
    );
    expect(readdirSync(path.join(folder, 'dist'))).toEqual([]);
  });

  test('for a file that an integration changes afterwards', async () => {
    const late =
      "{ name: 'shrink', hooks: { 'astro:build:done': ({ dir }) => appendFileSync(new URL('trust/trust.json', dir), ' ') } }";
    // One integration adds the other, as Starlight does, so that it runs after all in the list.
    const adding = `{ name: 'adding', hooks: { 'astro:config:setup': ({ updateConfig }) => { updateConfig({ integrations: [${late}] }); } } }`;
    const folder = lay('plain', {
      at: '/trust',
      folder: 'changed',
      content: 'fixtures/base',
      after: [adding],
    });
    const file = path.join(folder, 'astro.config.mjs');
    writeFileSync(file, `import { appendFileSync } from 'node:fs';\n${readFileSync(file, 'utf8')}`);
    expect(await complaintOf(folder)).toMatch(
      /An integration that runs after candor has changed \/trust\/trust\.json\. After it run: .*adding.*, shrink/,
    );
    expect(readdirSync(path.join(folder, 'dist'))).toEqual([]);
  });
});

test('in a site that answers on request, the pages stand among the files that its server sends as they are', async () => {
  const adapter =
    "{ name: 'own-server', hooks: { 'astro:config:done': ({ setAdapter, config }) => setAdapter({ name: 'own-server', serverEntrypoint: new URL('./src/server.js', config.root), entrypointResolution: 'auto', supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable' } }) } }";
  const folder = lay('plain', {
    at: '/trust',
    folder: 'on-request',
    content: 'fixtures/base',
    settings: `output: 'server', adapter: ${adapter},`,
    files: {
      'src/server.js': 'export const handler = () => undefined;\n',
      'src/pages/[slug].astro': '<h1>{Astro.params.slug}</h1>\n',
    },
  });
  await build(folder);
  const files = [...filesIn(path.join(folder, 'dist')).keys()];
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages).toContain('client/trust/subprocessors/index.html');
  expect(pages.filter((file) => !file.startsWith('client/trust/'))).toEqual([]);
  expect(files.filter((file) => file.startsWith('server/')).length).toBeGreaterThan(0);
});

describe('a site that links to the trust center, adds to its pages and has files below its path', () => {
  let folder: string;
  let files: Map<string, string>;
  let said: string;

  beforeAll(async () => {
    folder = lay('plain', {
      at: '/trust',
      folder: 'beside',
      options:
        "slots: { head: './src/trust/Head.astro', header: './src/trust/Header.astro', footer: './src/trust/Footer.astro' }",
      files: {
        'src/trust/Head.astro': '<meta name="theme-color" content="#123456" />\n',
        'src/trust/Header.astro':
          '---\nimport Link from \'../Link.astro\';\n---\n<nav class="acme" aria-label="Acme"><Link /></nav>\n<style>.acme { padding: 7px; }</style>\n',
        'src/trust/Footer.astro': '<p>Imprint of Acme</p>\n',
        'src/Link.astro': '<a href="/about">About Acme</a>\n',
        'src/pages/index.astro':
          '<html><body><h1>Home</h1><nav><a href="/trust">Trust</a><a href="/trust/subprocessors/">Vendors</a><a href="/trust/#section-gaps">Gaps</a></nav></body></html>\n',
        'public/trust/report.pdf': 'a report',
        'public/trust/brand.woff': 'a font',
        'public/pictures/flow.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      },
    });
    appendFileSync(
      path.join(folder, 'content/sections/architecture.md'),
      '\n![How data flows](/pictures/flow.svg) [The report](/report.pdf) [Prices](/prices)\n',
    );
    said = await build(folder);
    files = filesIn(path.join(folder, 'dist'));
  });

  test('keeps them, whatever their kind', () => {
    expect(files.get('trust/report.pdf')).toBe('a report');
    expect(files.get('trust/brand.woff')).toBe('a font');
  });

  test('puts its own parts into every page of the trust center, at their places, and into none of its own', () => {
    const pages = [...files].filter(([file]) => /^trust\/.*\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(10);
    for (const [file, html] of pages)
      expect(html, file).toMatch(
        /theme-color.*<a class="skip".*<nav class="acme".*About Acme.*<header class="site-head".*<footer class="site-foot".*Imprint of Acme/s,
      );
    const styles = [...files].filter(([file]) => /^trust\/assets\/.*\.css$/.test(file));
    expect(styles.map(([, text]) => text).join()).toMatch(/\.acme\[[^\]]*\]\{padding:7px/);
    expect(files.get('about.html')).not.toContain('Acme');
    // The Markdown beside a page says what the content says.
    expect(files.get('trust/index.md')).not.toContain('Imprint of Acme');
  });

  test('gets the pictures and files that the content names by a path, from public/', () => {
    expect(files.get('trust/index.html')).toContain('src="/trust/pictures/flow.svg"');
    expect(files.get('trust/pictures/flow.svg')).toBe(files.get('pictures/flow.svg'));
  });

  test('is told of an address that neither has', () => {
    expect(said).toContain('/trust/index.html links to /trust/prices, and neither');
    expect(said).not.toContain('/trust/report.pdf');
  });

  test('leads every link of both to a page and a row that are there', () => {
    const idsOf = (html: string) =>
      new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id));
    const rows = new Map<string, Set<string | undefined>>();
    const links = [...files].flatMap(([from, html]) =>
      from.endsWith('.html')
        ? [...html.matchAll(/\s(?:href|src)="?([^"\s>]+)/g)].map(([, to = '']) => ({ from, to }))
        : [],
    );
    const dead = links.filter(({ from, to }) => {
      const base = `https://www.acme.example/${from.replace(/index\.html$/, '')}`;
      const { origin, pathname, hash } = new URL(to.replaceAll('&amp;', '&'), base);
      if (origin !== 'https://www.acme.example' || pathname === '/trust/prices') return false;
      const place = decodeURIComponent(pathname.slice(1)).replace(/\/$/, '');
      const file = [place, `${place}/index.html`, `${place}.html`, 'index.html'].find(
        (name, index) => files.has(name) && (index < 3 || place === ''),
      );
      if (file === undefined) return true;
      if (hash === '') return false;
      if (!rows.has(file)) rows.set(file, idsOf(files.get(file) ?? ''));
      return !rows.get(file)?.has(decodeURIComponent(hash.slice(1)));
    });
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter(({ from }) => from === 'index.html')).toHaveLength(3);
    expect(dead).toEqual([]);
    expect(existsSync(path.join(folder, 'dist/trust/404.html'))).toBe(false);
  });
});
