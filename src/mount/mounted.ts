// A trust center among the pages of a company's own Astro site. It is built as a site of its own and put below its path, so that
// neither sees the other's settings, styles or middleware.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { checkMount, refusePages, refuseRoutes, type HostRoute } from './host-site.ts';
import { keeper } from './keeper.ts';
import { addNamedFiles } from './named-files.ts';
import { astroOf, buildOwnSite, ownSettings, workFolder } from './own-site.ts';
import { changedSince, clear, filesIn, isFile, place, refuseFiles } from './placing.ts';
import { serveBelow } from './serve-below.ts';
import { MountError } from './mount-error.ts';

export interface Mounted {
  /** Below which path of the host's site: `/trust`. */
  at: string;
  /** What was configured, as a text that differs where a configuration does. */
  configured: string;
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

export function mounted(mount: Mounted): AstroIntegration {
  const { at, url, sources } = mount;
  let root = '';
  let isBuild = false;
  let config: AstroConfig;
  let routes: readonly HostRoute[] = [];
  let finished: { folder: string; pages: number; files: string[] } | undefined;
  let placed: { folder: string; digests: ReadonlyMap<string, string> } | undefined;
  const publicDir = () => fileURLToPath(config.publicDir);
  const nameOf = (folder: string) => `${path.relative(root, folder).replaceAll('\\', '/')}/`;
  const below = () => `${config.base.replace(/\/+$/, '')}${at}/`;

  /** What a build that fails at its end has written is neither the old site nor the new one. */
  function orNothing<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      const outDir = fileURLToPath(config.outDir);
      if (config.vite.build?.emptyOutDir !== false) clear(outDir);
      throw error;
    }
  }

  return {
    name: 'candor',
    hooks: {
      'astro:config:setup': async (setup) => {
        config = setup.config;
        root = fileURLToPath(config.root);
        if (config.integrations.some(({ name }) => name === 'candor-command'))
          throw new MountError(
            `The trust center is a part of this site: \`candor({ at: '${at}' })\`.`,
            'Build the whole site with `astro build`, and serve it with `astro dev` or `astro preview`.',
          );
        isBuild = setup.command === 'build';
        const address = url(root, isBuild);
        if (address !== undefined) checkMount(at, address, config);
        if (isBuild) setup.updateConfig({ integrations: [keeper(verify)] });
      },
      'astro:config:done': (done) => void (config = done.config),
      // Astro has not emptied the folder of the finished site yet: if anything fails here, the site of yesterday still stands.
      'astro:routes:resolved': async (resolved) => {
        routes = resolved.routes.flatMap((route) => [route, ...route.fallbackRoutes]);
        refuseRoutes(at, routes);
        if (!isBuild || finished) return;
        const built = await buildOwnSite(mount, { root, publicDir: publicDir() });
        const missing = addNamedFiles(built.folder, { at, below: below(), publicDir: publicDir() });
        for (const { target, page } of missing)
          resolved.logger.warn(
            `${at}/${page} links to ${below()}${target}, and neither the trust center nor public/ has it. A page of this site has to be named by its whole address.`,
          );
        finished = { ...built, files: filesIn(built.folder) };
        refuseFiles(at, { folder: publicDir(), name: nameOf(publicDir()) }, finished.files);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const inner = astroOf(root);
        const { host, allowedHosts, port } = config.server;
        const served = await serveBelow({
          at,
          server,
          publicDir: publicDir(),
          settings: JSON.stringify([root, at, mount.configured, config.server]),
          start: () =>
            inner.dev({
              ...ownSettings(mount, { root, publicDir: publicDir() }),
              // The next port, so that it is known in advance: a container has to let it through.
              server: { host, allowedHosts, port: port === 0 ? 0 : port + 1 },
              devToolbar: { enabled: false },
              // Its own greeting would name an address that nobody needs.
              logLevel: 'warn',
              vite: {
                server: {
                  fs: { allow: [root, ...sources.map((folder) => fileURLToPath(folder))] },
                },
              },
            }),
        });
        logger.info(`The trust center is served at ${below()}, from port ${served}.`);
      },
      'astro:build:done': ({ dir, assets, logger }) => {
        if (!finished) return;
        const { folder, pages, files } = finished;
        const site = fileURLToPath(dir);
        const made = new Map(
          [...assets].map(([pattern, urls]) => [
            pattern,
            urls.map((each) => path.relative(site, fileURLToPath(each)).replaceAll('\\', '/')),
          ]),
        );
        orNothing(() => {
          refusePages(at, routes, made);
          refuseFiles(at, { folder: site, name: nameOf(site) }, files);
        });
        placed = { folder: path.join(site, at), digests: place(folder, path.join(site, at)) };
        const aside = path.join(workFolder(root), '.candor', 'host');
        if (existsSync(aside))
          cpSync(aside, path.join(root, '.candor', 'host'), { recursive: true });
        logger.info(`${pages} pages of the trust center stand below ${at}.`);
      },
    },
  };

  function verify(): void {
    if (!placed) return;
    const { folder, digests } = placed;
    orNothing(() => {
      const [changed] = changedSince(digests, folder);
      if (changed === undefined) return;
      const names = config.integrations.map(({ name }) => name);
      const after = names
        .slice(names.indexOf('candor') + 1)
        .filter((name) => !/^candor/.test(name));
      const did = isFile(path.join(folder, changed)) ? 'changed' : 'removed';
      throw new MountError(
        `An integration that runs after candor has ${did} ${at}/${changed}. After it run: ${after.join(', ')}.`,
        'List `candor({ … })` last among the integrations, or let the other one leave out this path.',
      );
    });
  }
}
