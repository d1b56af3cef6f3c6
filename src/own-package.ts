// The package.json of Candor itself. This file stays at the top of `src/`, so that the path holds in lib/ as well.
import { readFileSync } from 'node:fs';

interface OwnPackage {
  version: string;
  repository?: string | { url: string };
  engines: { node: string };
  peerDependencies: { astro: string };
  /** `astro` is the version that this version of Candor was tested with. */
  devDependencies: { astro: string };
}

export function ownPackage(): OwnPackage {
  return JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as OwnPackage;
}
