// What has to hold in the host's site before a trust center can be mounted in it.
import type { AstroConfig, IntegrationResolvedRoute } from 'astro';
import { hostAndPath } from '../links.ts';
import { MountError } from './mount-error.ts';

/** Throws a `MountError` unless `at` is a path and `url` of site.yaml is the address that it has in the host's site. */
export function checkMount(
  at: string,
  url: string,
  { site, base }: Pick<AstroConfig, 'site' | 'base'>,
): void {
  if (!/^(?:\/[a-z0-9][a-z0-9._-]*)+$/i.test(at))
    throw new MountError(
      `The trust center cannot be mounted at \`${at}\`.`,
      at === '/'
        ? 'Leave `at` out for a site that is nothing but the trust center.'
        : "Write a path that begins with a slash and ends without one: `candor({ at: '/trust' })`.",
    );
  const own = hostAndPath(url);
  const path = base.replace(/\/+$/, '') + at;
  const origin = site === undefined ? own.origin : new URL(site).origin;
  if (own.path === path && own.origin === origin) return;
  throw new MountError(
    `site.yaml says \`url: ${url}\`, and by the Astro configuration the trust center stands at ${origin}${path}.`,
    `If the configuration is right, write \`url: ${origin}${path}\` into site.yaml.`,
  );
}

/** What is needed of a route of the host. */
export type HostRoute = Pick<IntegrationResolvedRoute, 'pattern' | 'entrypoint'> &
  Partial<Pick<IntegrationResolvedRoute, 'type' | 'origin'>>;

/** Throws a `MountError` if a route of the host has the path of the trust center, or one below it. */
export function refuseRoutes(at: string, routes: readonly HostRoute[]): void {
  const taken = routes.find(({ pattern }) => isBelow(pattern, at));
  if (taken) throw collision(at, taken, taken.pattern);
}

/**
 * Throws a `MountError` if a route with parameters, whose addresses only a build tells, has made a page at the path or below
 * it. `made` holds the files of each pattern, relative to the folder of the finished site.
 */
export function refusePages(
  at: string,
  routes: readonly HostRoute[],
  made: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [pattern, files] of made)
    for (const file of files) {
      const address = `/${file.replace(/(?:^|\/)index\.html$|\.html$/, '')}`;
      if (!isBelow(address, at)) continue;
      const route = routes.find((each) => each.pattern === pattern);
      throw collision(at, route ?? { pattern, entrypoint: pattern }, address);
    }
}

/**
 * Throws a `MountError` if a page of a project that is the trust center and more takes the place of one of the trust center:
 * Astro prefers it, and would leave the other out. `files` are those of the trust center, from the root of the site.
 */
export function refuseReplacing(
  routes: readonly (HostRoute & { pathname?: string | undefined })[],
  files: readonly string[],
): void {
  const own = new Set(files);
  for (const { pathname, ...route } of routes) {
    if (route.origin !== 'project' || pathname === undefined) continue;
    const place = pathname.replace(/^\/|\/$/g, '');
    const taken = [place, `${place}/index.html`.replace(/^\//, '')].find((file) => own.has(file));
    if (taken === undefined) continue;
    const { maker, repair } = makerOf(route);
    throw new MountError(
      `${maker} makes ${pathname}, and so does the trust center.`,
      `${repair}, or mount the trust center below a path of your site: \`candor({ at: '/trust' })\`.`,
    );
  }
}

const isBelow = (address: string, at: string) => address === at || address.startsWith(`${at}/`);

function collision(at: string, route: HostRoute, address: string): MountError {
  const { maker, repair } = makerOf(route);
  return new MountError(
    `${maker} makes ${address}, and the trust center is mounted at ${at}.`,
    `${repair}, or mount the trust center below another path.`,
  );
}

function makerOf({ type, origin, entrypoint, pattern }: HostRoute) {
  if (type === 'redirect')
    return {
      maker: `The redirect from \`${pattern}\` in the Astro configuration`,
      repair: 'Take the redirect out',
    };
  return origin === 'external'
    ? {
        maker: `${entrypoint}, which an integration adds as a route,`,
        repair: 'Give that route another pattern in the options of its integration',
      }
    : { maker: entrypoint, repair: 'Move that page' };
}
