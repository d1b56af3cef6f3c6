// A trust center among the pages of a company's own Astro site. It is built as a site of its own and put below its path, so that
// neither sees the other's settings, styles or middleware.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Astro from 'astro';
import type { AstroConfig, AstroInlineConfig, AstroIntegration } from 'astro';
import { checkMount, refuseRoutes } from './host-site.ts';
import { serveBelow, type Passage } from './serve-below.ts';
import { MountError } from './mount-error.ts';

export interface Mounted {
  /** Below which path of the host's site: `/trust`. */
  at: string;
  /** The trust center as an integration of a site of its own, and its content. */
  own: AstroIntegration;
  /** The address of the trust center; undefined while the content has errors. Throws where a build must not go on. */
  url(root: string, isBuild: boolean): string | undefined;
  /** The icon of the pages, as SVG, for a site that has none. */
  icon(): string;
  /** Checks the finished site and returns the number of its pages. */
  check(folder: string): number;
  /** Folders that are not the host's source and that pages may be loaded from while developing. */
  sources: URL[];
}

export function mounted({ at, own, url, icon, check, sources }: Mounted): AstroIntegration {
  let root = '';
  let config: AstroConfig;
  let passage: Passage | undefined;
  return {
    name: 'candor',
    hooks: {
      'astro:config:setup': (setup) => {
        config = setup.config;
        root = fileURLToPath(config.root);
        if (config.integrations.some(({ name }) => name === 'candor-command'))
          throw new MountError(
            `The trust center is a part of this site: \`candor({ at: '${at}' })\`.`,
            'Build the whole site with `astro build`, and serve it with `astro dev` or `astro preview`.',
          );
        const address = url(root, setup.command === 'build');
        if (address !== undefined) checkMount(at, address, config);
      },
      'astro:routes:resolved': ({ routes }) => refuseRoutes(at, routes),
      'astro:server:setup': async ({ server }) => {
        const inner = await astroOf(root);
        passage = await serveBelow({
          at,
          server,
          start: (port) =>
            inner.dev({
              ...ownSettings(root, own, icon),
              server: { host: '127.0.0.1', port },
              devToolbar: { enabled: false },
              vite: {
                server: {
                  strictPort: true,
                  fs: { allow: [root, ...sources.map((folder) => fileURLToPath(folder))] },
                },
              },
            }),
        });
      },
      'astro:server:start': ({ logger }) => {
        passage?.open();
        if (passage) logger.info(`The trust center is served at ${passage.path}.`);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const place = path.join(fileURLToPath(dir), at);
        for (const taken of [place, `${place}.html`])
          if (existsSync(taken))
            throw new MountError(
              `The site has ${path.relative(fileURLToPath(dir), taken)} already, and the trust center is mounted at ${at}.`,
              'Rename that page or folder, or mount the trust center below another path.',
            );
        const stage = path.join(workFolder(root), 'dist');
        rmSync(stage, { recursive: true, force: true });
        const inner = await astroOf(root);
        await inner.build({ ...ownSettings(root, own, icon), outDir: stage, logLevel: 'error' });
        const pages = check(stage);
        // The site has a page of its own for what is missing.
        rmSync(path.join(stage, '404.html'), { force: true });
        cpSync(stage, place, { recursive: true });
        const aside = path.join(workFolder(root), '.candor', 'host');
        if (existsSync(aside))
          cpSync(aside, path.join(root, '.candor', 'host'), { recursive: true });
        logger.info(`${pages} pages of the trust center stand below ${at}.`);
      },
    },
  };
}

const workFolder = (root: string) => path.join(root, '.candor', 'mount');

/** Nothing of the host's but its icon: no configuration, no source, no public files. */
function ownSettings(
  root: string,
  own: AstroIntegration,
  icon: Mounted['icon'],
): AstroInlineConfig {
  const work = workFolder(root);
  const publicDir = path.join(work, 'public');
  for (const folder of ['src', 'public']) mkdirSync(path.join(work, folder), { recursive: true });
  const theirs = path.join(root, 'public', 'favicon.svg');
  writeFileSync(
    path.join(publicDir, 'favicon.svg'),
    existsSync(theirs) ? readFileSync(theirs) : icon(),
  );
  return {
    root: work,
    configFile: false,
    publicDir,
    cacheDir: path.join(work, 'cache'),
    integrations: [own],
  };
}

/** Astro as the host's site finds it. */
async function astroOf(root: string): Promise<typeof Astro> {
  const file = createRequire(path.join(root, 'astro.config.mjs')).resolve('astro');
  return (await import(pathToFileURL(file).href)) as typeof Astro;
}
