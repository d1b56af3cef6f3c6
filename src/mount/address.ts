// Where the trust center stands on its host: `url` in site.yaml is the one truth, and the configuration has to agree.
import { MountError } from './mount-error.ts';

/** What the Astro configuration says of addresses. `base` is `/` where it says nothing. */
export interface HostAddress {
  site?: string | undefined;
  base: string;
  /** Where the integration is mounted below `base`; without it the whole project is the trust center. */
  at?: string | undefined;
}

/** The path of the trust center on its host: empty at the root, else such as `/trust`. */
export function pathOf(url: string): string {
  return withoutSlash(new URL(url).pathname);
}

/** What Astro needs for a project that is nothing but the trust center at `url`. */
export function ownAddress(url: string): { site: string; base: string } {
  const path = pathOf(url);
  return { site: path === '' ? url : new URL(url).origin, base: `${path}/` };
}

/**
 * The path `at` as it is used, such as `/trust`. Throws a `MountError` for one that leads nowhere or would be a parameter of
 * Astro's router.
 */
export function mountPath(at: string): string {
  const path = withoutSlash(at);
  if (/^(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+$/.test(path)) return path;
  throw new MountError(
    `\`candor({ at: ${JSON.stringify(at)} })\` names no path below your site.`,
    "Write one such as `candor({ at: '/trust' })`. For a project that is nothing but the trust center, leave `at` out: its address is `url` in site.yaml.",
  );
}

/** Throws a `MountError` that names both sides where `url` of site.yaml and the configuration disagree. */
export function checkAddress(url: string, { site, base, at }: HostAddress): void {
  const said = new URL(url);
  const path = pathOf(url);
  const host = site === undefined ? said.origin : new URL(site).origin;
  const root = withoutSlash(base);
  if (at === undefined) {
    const atSite = site === undefined ? '' : withoutSlash(new URL(site).pathname);
    if (host === said.origin && ['', path].includes(root) && ['', path].includes(atSite)) return;
    throw new MountError(
      `site.yaml says \`url: ${url}\`, and the Astro configuration says ${configured(site, root)}.`,
      `Take ${configuredKeys(site, root)} out of the Astro configuration: both follow from \`url\`. If \`url\` is wrong, correct it in site.yaml.`,
    );
  }
  const expected = `${host}${root}${at}`;
  if (expected === `${said.origin}${path}`) return;
  throw new MountError(
    `site.yaml says \`url: ${url}\`, and the Astro configuration says ${configured(site, root, at)}, which is ${expected}.`,
    `Write \`url: ${expected}\` in site.yaml, or correct the configuration.`,
  );
}

function configured(site: string | undefined, root: string, at?: string): string {
  const said = [
    ...(site === undefined ? [] : [`\`site: '${site}'\``]),
    ...(root === '' ? [] : [`\`base: '${root}'\``]),
    ...(at === undefined ? [] : [`\`candor({ at: '${at}' })\``]),
  ];
  return said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1)}` : (said[0] ?? '');
}

const configuredKeys = (site: string | undefined, root: string) =>
  [...(site === undefined ? [] : ['`site`']), ...(root === '' ? [] : ['`base`'])].join(' and ');

const withoutSlash = (path: string) => path.replace(/\/+$/, '');
