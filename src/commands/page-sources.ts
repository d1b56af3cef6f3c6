// Which pages of a finished site are made from files of the project itself, its own `src/pages/`.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';

export interface PageSources {
  integration: AstroIntegration;
  /** The file that a file of the site is made from, both with `/`; undefined for what no page of the project makes. */
  of(name: string): string | undefined;
}

export function pageSources(): PageSources {
  let routes: IntegrationResolvedRoute[] = [];
  const made = new Map<string, string>();
  return {
    integration: {
      name: 'candor-page-sources',
      hooks: {
        'astro:routes:resolved': (resolved) => {
          routes = resolved.routes;
        },
        'astro:build:done': ({ dir, assets }) => {
          for (const { pattern, entrypoint } of routes.filter(isOfProject))
            for (const file of assets.get(pattern) ?? []) {
              const name = path.relative(fileURLToPath(dir), fileURLToPath(file));
              made.set(name.replaceAll('\\', '/'), entrypoint);
            }
        },
      },
    },
    of(name) {
      // Of two routes with one pattern that of the project wins, and Astro 7.3 tells of neither what it made.
      const contested = routes.find(
        (route) =>
          isOfProject(route) &&
          routes.some((other) => !isOfProject(other) && other.pattern === route.pattern) &&
          route.patternRegex.test(`/${name.replace(/(^|\/)index\.html$/, '$1')}`),
      );
      return made.get(name) ?? contested?.entrypoint;
    },
  };
}

const isOfProject = ({ origin }: IntegrationResolvedRoute) => origin === 'project';
