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

type Route = Pick<IntegrationResolvedRoute, 'pattern' | 'entrypoint'>;

/** Throws a `MountError` if a route of the host has the path of the trust center, or one below it. */
export function refuseRoutes(at: string, routes: readonly Route[]): void {
  const taken = routes.find(({ pattern }) => pattern === at || pattern.startsWith(`${at}/`));
  if (!taken) return;
  throw new MountError(
    `${taken.entrypoint} makes ${taken.pattern}, and the trust center is mounted at ${at}.`,
    'Move that page, or mount the trust center below another path.',
  );
}
