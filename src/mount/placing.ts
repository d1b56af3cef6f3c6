// Puts the finished trust center among the files of its host's site, and sees that it stays as it was made.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { MountError } from './mount-error.ts';

/** Every file of a folder, relative to it, with slashes. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .sort();
}

/** A folder whose files become files of the site, such as `public/`. */
interface HostFolder {
  /** An absolute path. */
  folder: string;
  /** What messages put before the name of a file in it. */
  name: string;
}

/**
 * Throws a `MountError` if a file of the host has the address of one of the trust center, or stands where that needs a folder.
 * Any other file may lie below the path. `files` are those of the trust center.
 */
export function refuseFiles(
  at: string,
  { folder, name }: HostFolder,
  files: readonly string[],
): void {
  const root = at.slice(1);
  const whole = [root, `${root}.html`].find((file) => isFile(path.join(folder, file)));
  if (whole !== undefined)
    throw new MountError(
      `${name}${whole} has the address ${at}, and the trust center is mounted there.`,
      'Rename that file, or mount the trust center below another path.',
    );
  for (const file of files) {
    const taken = inTheWay(path.join(folder, root), file);
    if (taken === undefined) continue;
    const address = `${at}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    throw new MountError(
      `${name}${root}/${taken} stands at ${at}/${taken}, and the trust center makes ${address}.`,
      'Rename that file, or mount the trust center below another path.',
    );
  }
}

/** What stands at the place of a file: something of its name, or a file that has the name of one of its folders. */
function inTheWay(folder: string, file: string): string | undefined {
  if (existsSync(path.join(folder, file))) return file;
  const parts = file.split('/').slice(0, -1);
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return above.find((name) => isFile(path.join(folder, name)));
}

/** Whether there is a file of that name, and no folder. */
export const isFile = (file: string) =>
  statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** Digest by file, relative to the folder of the trust center. */
export type Placed = ReadonlyMap<string, string>;

/** Copies a finished trust center to its place in the host's site. */
export function place(stage: string, into: string): Placed {
  cpSync(stage, into, { recursive: true });
  return new Map(filesIn(stage).map((file) => [file, digestOf(path.join(stage, file))]));
}

/** The files that are no longer what was placed, or no longer there. */
export function changedSince(placed: Placed, folder: string): string[] {
  return [...placed]
    .filter(([name, digest]) => {
      const file = path.join(folder, name);
      return !isFile(file) || digestOf(file) !== digest;
    })
    .map(([name]) => name);
}

const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Removes what a failed build has written. Like Astro, which empties the folder before a build, it keeps `.git`. */
export function clear(outDir: string): void {
  if (!existsSync(outDir)) return;
  for (const name of readdirSync(outDir))
    if (name !== '.git') rmSync(path.join(outDir, name), { recursive: true, force: true });
}
