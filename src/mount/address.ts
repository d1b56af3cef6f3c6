// Where the trust center stands on its host: `url` in site.yaml is the one truth, and the configuration has to agree.
import { hostAndPath } from '../links.ts';
import { MountError } from './mount-error.ts';

/** What the Astro configuration says of addresses. `base` is `/` where it says nothing. */
export interface ConfiguredAddress {
  site?: string | undefined;
  base: string;
}

/** What Astro needs for a project that is nothing but the trust center at `url`. */
export function ownAddress(url: string): { site: string; base: string } {
  const { origin, path } = hostAndPath(url);
  return { site: path === '' ? url : origin, base: `${path}/` };
}

/** Throws a `MountError` that names both sides where `url` of site.yaml and the configuration disagree. */
export function checkAddress(url: string, { site, base }: ConfiguredAddress): void {
  const own = hostAndPath(url);
  const root = base.replace(/\/+$/, '');
  const said = site === undefined ? undefined : hostAndPath(site);
  const fits = (path: string) => path === '' || path === own.path;
  if ((said?.origin ?? own.origin) === own.origin && fits(root) && fits(said?.path ?? '')) return;
  const settings: [string, string][] = [
    ...(site === undefined ? [] : [['site', site] as [string, string]]),
    ...(root === '' ? [] : [['base', root] as [string, string]]),
  ];
  const keys = settings.map(([key]) => `\`${key}\``).join(' and ');
  const values = settings.map(([key, value]) => `\`${key}: '${value}'\``).join(' and ');
  throw new MountError(
    `site.yaml says \`url: ${url}\`, and the Astro configuration says ${values}.`,
    `Take ${keys} out of the Astro configuration: both follow from \`url\`. If \`url\` is wrong, correct it in site.yaml.`,
  );
}
