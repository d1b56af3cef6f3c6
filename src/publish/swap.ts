// Puts a finished site in the place of the old one, as a real folder.
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { PublishError } from './publish-error.ts';

// Both lie beside the site, because a folder can only be renamed within one file system.
const waiting = (out: string) => beside(out, 'new');
const replaced = (out: string) => beside(out, 'old');
const beside = (out: string, age: string) =>
  path.join(path.dirname(out), `.${path.basename(out)}.candor-${age}`);

/**
 * Moves the complete site `stage` to `out`. No single rename can replace a folder that holds files, so there are two: the
 * old site leaves, the new one enters. If the process dies between them, `repairPlace` finishes.
 */
export function swap(out: string, stage: string): void {
  mkdirSync(path.dirname(out), { recursive: true });
  refuseMountPoint(out);
  moveAcross(stage, waiting(out));
  const standing = lstatSync(out, { throwIfNoEntry: false });
  // Before the release of 0.1.0 the site lay in `.candor/` and `out` was a link to it.
  const linked = standing?.isSymbolicLink() && existsSync(out) ? realpathSync(out) : undefined;
  try {
    if (standing) renameSync(out, replaced(out));
    renameSync(waiting(out), out);
  } catch (error) {
    if (!existsSync(out) && standing) renameSync(replaced(out), out);
    rmSync(waiting(out), { recursive: true, force: true });
    throw error;
  }
  for (const old of [replaced(out), ...(linked ? [linked] : [])])
    rmSync(old, { recursive: true, force: true });
}

/** Finishes what a killed build left behind: afterwards a site stands at `out` if one ever did, and nothing lies beside it. */
export function repairPlace(out: string): void {
  if (!needsRepair(out)) return;
  // What waits is complete and checked: it got its name after the check.
  const left = [waiting(out), replaced(out)].find((folder) => existsSync(folder));
  if (left && !lstatSync(out, { throwIfNoEntry: false })) renameSync(left, out);
  for (const folder of [waiting(out), replaced(out), part(waiting(out))])
    rmSync(folder, { recursive: true, force: true });
}

/** Whether a killed build left something beside the site. */
export function needsRepair(out: string): boolean {
  return [waiting(out), replaced(out), part(waiting(out))].some(
    (folder) => lstatSync(folder, { throwIfNoEntry: false }) !== undefined,
  );
}

/**
 * The folder that a path means. A link that an earlier version of Candor left at `dist` is replaced; any other link stays,
 * and the site goes to where it leads.
 */
export function realPlace(out: string, work: string): string {
  const standing = lstatSync(out, { throwIfNoEntry: false });
  if (!standing?.isSymbolicLink() || !existsSync(out)) return out;
  const target = realpathSync(out);
  return path.relative(work, target).startsWith('..') ? target : out;
}

function moveAcross(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Another file system: copied under a name that `repairPlace` does not take for a complete site.
    cpSync(from, part(to), { recursive: true });
    renameSync(part(to), to);
    rmSync(from, { recursive: true, force: true });
  }
}

const part = (folder: string) => `${folder}.part`;

function refuseMountPoint(out: string): void {
  if (!existsSync(out) || statSync(out).dev === statSync(path.dirname(out)).dev) return;
  throw new PublishError(
    `${out} is a file system of its own and cannot be replaced as a whole. Name a folder inside it with --out; nothing was published.`,
  );
}
