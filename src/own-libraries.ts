// The libraries that Candor runs with, and theirs, in the versions that are installed.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

interface Package {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
}

/** Each as `name@version`. `folder` is that of a package; what it names and is not there is left out. */
export function librariesOf(folder: URL): string[] {
  const seen = new Map<string, string>();
  const look = (place: string) => {
    if (seen.has(place)) return;
    const { name, version, dependencies = {} } = packageIn(place);
    seen.set(place, `${name}@${version}`);
    for (const library of Object.keys(dependencies)) {
      const found = placeOf(library, place);
      if (found !== undefined) look(found);
    }
  };
  look(realpathSync(fileURLToPath(folder)));
  return [...new Set(seen.values())].sort();
}

const packageIn = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;

/** Where Node finds a library that a file in `folder` names. */
function placeOf(library: string, folder: string): string | undefined {
  const place = path.join(folder, 'node_modules', library);
  if (existsSync(path.join(place, 'package.json'))) return realpathSync(place);
  const parent = path.dirname(folder);
  return parent === folder ? undefined : placeOf(library, parent);
}
