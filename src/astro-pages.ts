// How the pages and files of a trust center become routes of an Astro project, and the settings that they need.
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { pages } from './documents/pages.ts';
import { publishedFiles } from './documents/published-files.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

/** Every pattern, and its file in `site/routes/`. */
const routes: ReadonlyMap<string, string> = new Map([
  ...pages.map(({ pattern, route }) => [pattern, route] as const),
  ['/404', '404.astro'],
  ...publishedFiles.map(({ pattern }) => [pattern, 'file.ts'] as const),
]);

/** Adds the routes and the middleware. `source` is the folder `src/`, since `.astro` files ship as source. */
export function addRoutes(
  { injectRoute, addMiddleware }: Pick<Setup, 'injectRoute' | 'addMiddleware'>,
  source: URL,
): void {
  for (const [pattern, file] of routes)
    injectRoute({
      pattern,
      entrypoint: new URL(`./site/routes/${file}`, source),
      prerender: true,
    });
  addMiddleware({ entrypoint: new URL('./site/middleware.ts', source), order: 'post' });
}

/** The browsers for which styles are written. */
export const cssTarget = ['chrome123', 'safari17.5', 'firefox128'];

export const pageSettings = {
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
} as const satisfies AstroUserConfig;
