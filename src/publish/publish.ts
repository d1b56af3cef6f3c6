// Publishes a site completely or not at all: builds it beside the old one, checks it, and puts it in place as a whole.
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../day.ts';
import type { Trust } from '../trust.ts';
import { alone } from './build-lock.ts';
import { checkSite, type Brought } from './check-site.ts';
import { PublishError } from './publish-error.ts';
import { needsRepair, realPlace, repairPlace, swap } from './swap.ts';

export interface Publication {
  /** The project's folder. Sites are staged in it; builds staged elsewhere would share Astro's work folder. */
  root: string;
  /** Where the site is published, relative to the root. Left out: where the configuration wants it, which `build` tells. */
  out?: string | undefined;
  trust: Trust;
  asOf: Day;
  /** Builds the site into a folder, which is relative to the root. */
  build(folder: string): Promise<Built>;
}

/** What a build knows of the project and its configuration. */
export interface Built extends Brought {
  /** The folder of finished sites, relative to the root or in full. */
  outDir: string;
}

/** Builds, checks and swaps. Returns the number of pages. The folder `out` is a real folder afterwards. */
export async function publishSite({ root, out, trust, asOf, build }: Publication): Promise<number> {
  const work = path.join(root, '.candor');
  if (out !== undefined) placeAt(root, out);
  refuseLinks(path.join(root, 'public'));
  return alone(work, async (isOurs) => {
    const stage = path.join(work, 'stage');
    rmSync(stage, { recursive: true, force: true });
    repairPlace(placeAt(root, out ?? halfDone(work) ?? 'dist'));
    try {
      const built = await build(path.join('.candor', 'stage'));
      const standing = placeAt(root, out ?? built.outDir);
      const pages = checkSite(stage, trust, asOf, built);
      if (!isOurs()) throw new PublishError(takenOver);
      repairPlace(standing);
      writeFileSync(noteOf(work), standing);
      swap(standing, stage);
      return pages;
    } catch (error) {
      if (isOurs()) rmSync(stage, { recursive: true, force: true });
      throw isOurs() ? explainDisk(error) : new PublishError(takenOver);
    } finally {
      if (isOurs()) rmSync(noteOf(work), { force: true });
    }
  });
}

const takenOver =
  'This build gave no sign of life for so long that another one took over. Build again; nothing was published.';

/**
 * Finishes what a build that was killed left half done, so that a site stands there again: at `out`, or else where that
 * build wrote.
 */
export async function repairSite(root: string, out?: string): Promise<void> {
  const work = path.join(root, '.candor');
  const standing = realPlace(path.resolve(root, out ?? halfDone(work) ?? 'dist'), work);
  if (!needsRepair(standing) && !existsSync(noteOf(work))) return;
  await alone(work, () => {
    repairPlace(standing);
    rmSync(noteOf(work), { force: true });
    return Promise.resolve();
  });
}

// While a site is swapped in, its place stands in a file: the next build may be told another one, or none.
const noteOf = (work: string) => path.join(work, 'swapping');
const halfDone = (work: string) =>
  existsSync(noteOf(work)) ? readFileSync(noteOf(work), 'utf8') : undefined;

function placeAt(root: string, out: string): string {
  const standing = realPlace(path.resolve(root, out), path.join(root, '.candor'));
  refusePlace(root, standing);
  return standing;
}

// Everything at `out` is replaced, so it must be a site or an empty folder.
function refusePlace(root: string, out: string): void {
  const within = (folder: string, place: string) =>
    !/^\.\.(?:[\\/]|$)/.test(path.relative(folder, place));
  const standing = lstatSync(out, { throwIfNoEntry: false });
  const other =
    standing &&
    !standing.isSymbolicLink() &&
    !(standing.isDirectory() && (isEmpty(out) || existsSync(path.join(out, 'index.html'))));
  if (!other && !within(out, path.join(root, '.candor'))) return;
  throw new PublishError(
    `${out} is not a site, and publishing would replace it. Name another folder with --out, or as outDir in the Astro configuration; nothing was published.`,
  );
}

const isEmpty = (folder: string) => readdirSync(folder).length === 0;

// A link in public/ would publish the file that it points to.
function refuseLinks(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isSymbolicLink()) {
      const name = path.join(path.relative(path.dirname(folder), entry.parentPath), entry.name);
      throw new PublishError(
        `${name} is a link to another file; put the file itself there. Nothing was published.`,
      );
    }
}

function explainDisk(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  const place = (error as NodeJS.ErrnoException).path ?? 'the project folder';
  if (code === 'ENOSPC')
    return new PublishError('No space is left on the disk; nothing was published.');
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new PublishError(`${place} cannot be written; nothing was published.`);
  return error;
}
