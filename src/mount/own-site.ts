// The trust center as a site of its own, with nothing of the host's but its icon: no configuration, no source, no public files.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Astro from 'astro';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Mounted } from './mounted.ts';
import { isFile } from './placing.ts';

/** Where it is built: a folder of the host's that no build of the host sees. */
export const workFolder = (root: string) => path.join(root, '.candor', 'mount');

/** What `mounted` knows of the host. All are absolute paths. */
interface Place {
  root: string;
  publicDir: string;
}

/**
 * Builds and checks it. Returns the folder of the finished site, without a page for what is missing and without an icon where
 * the host has them, and the number of its pages.
 */
export async function buildOwnSite(mount: Mounted, place: Place) {
  const folder = path.join(workFolder(place.root), 'dist');
  rmSync(folder, { recursive: true, force: true });
  const astro = astroOf(place.root);
  await astro.build({ ...ownSettings(mount, place), outDir: folder, logLevel: 'error' });
  const pages = mount.check(folder);
  rmSync(path.join(folder, '404.html'), { force: true });
  if (isFile(path.join(place.publicDir, mount.at, icon))) rmSync(path.join(folder, icon));
  return { folder, pages };
}

/** The configuration of the trust center, to be completed by what is to be done with it. */
export function ownSettings(
  { at, own, icon: drawn }: Pick<Mounted, 'at' | 'own' | 'icon'>,
  { root, publicDir }: Place,
): AstroInlineConfig & { integrations: AstroIntegration[] } {
  const work = workFolder(root);
  const publicFiles = path.join(work, 'public');
  for (const folder of ['src', 'public']) mkdirSync(path.join(work, folder), { recursive: true });
  const theirs = [path.join(publicDir, at, icon), path.join(publicDir, icon)].find(existsSync);
  if (theirs === undefined) writeFileSync(path.join(publicFiles, icon), drawn());
  else copyFileSync(theirs, path.join(publicFiles, icon));
  return {
    root: work,
    configFile: false,
    publicDir: publicFiles,
    cacheDir: path.join(work, 'cache'),
    integrations: [own],
  };
}

const icon = 'favicon.svg';

/**
 * Astro as the host's site finds it. It is required, not imported: Vite, with which Astro reads a configuration in TypeScript,
 * takes over the imports of linked packages, and answers none of them later.
 */
export const astroOf = (root: string) =>
  createRequire(path.join(root, 'astro.config.mjs'))('astro') as typeof Astro;
