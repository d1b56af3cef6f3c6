// Publishes a site completely or not at all: builds it beside the old one, checks it, and swaps it in with one rename.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { lock } from 'proper-lockfile';
import type { Day } from '../day.ts';
import { pagesOn } from '../documents/pages.ts';
import { publishedFiles } from '../documents/published-files.ts';
import type { Trust } from '../trust.ts';
import { PublishError } from './publish-error.ts';

export interface Publication {
  /** The project's folder. Sites are staged in it; builds staged elsewhere would share Astro's work folder. */
  root: string;
  /** Where the site is published, relative to the root. */
  out: string;
  trust: Trust;
  asOf: Day;
  /** Builds the site into a folder, which is relative to the root. */
  build(folder: string): Promise<void>;
}

/** Builds, checks and swaps. Returns the number of pages. The folder `out` becomes a link into `.candor/`. */
export async function publishSite({ root, out, trust, asOf, build }: Publication): Promise<number> {
  const standing = path.resolve(root, out);
  refusePlace(root, standing);
  refuseLinks(path.join(root, 'public'));
  const work = path.join(root, '.candor');
  mkdirSync(work, { recursive: true });
  const release = await lockBuild(work);
  // Each `out` folder has its own sites, so that removing old sites of one never touches another.
  const place = path
    .relative(root, standing)
    .replace(/[^a-z0-9]/gi, (sign) => `_${sign.codePointAt(0)?.toString(16)}`);
  const family = `site-${place.slice(-150)}-`;
  const name = `${family}${Date.now()}`;
  const stage = path.join(work, name);
  try {
    removeFamily(work, family, currentSite(standing));
    await build(path.join('.candor', name));
    const pages = checkSite(stage, trust, asOf);
    swap(standing, stage);
    removeFamily(work, family, stage);
    return pages;
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    throw explainDisk(error);
  } finally {
    await release();
  }
}

async function lockBuild(work: string): Promise<() => Promise<void>> {
  try {
    return await lock(work, {
      stale: 30_000,
      update: 5_000,
      retries: { retries: 40, factor: 1, minTimeout: 1000 },
    });
  } catch {
    throw new PublishError(
      'Another build is running here. Wait until it has ended; nothing was published.',
    );
  }
}

// The kinds of files that belong in a static site. Any other file (server code, maps) means that the build went wrong.
const expected =
  /(^|\/)(\.well-known\/[a-z.-]+|CNAME|\.nojekyll|_headers|_redirects)$|\.(html|css|xml|txt|json|csv|ics|md|svg|png|jpg|webp|avif|ico|pdf|woff2|asc)$/;

/** The files that a complete site has: every page with its twin, and every file of the table. */
export function plannedFiles(trust: Trust, asOf: Day): string[] {
  return [
    ...pagesOn(trust, asOf).flatMap(({ path }) => [`${path}index.html`, `${path}index.md`]),
    '/404.html',
    ...publishedFiles.flatMap((kind) => kind.on(trust, asOf)).map(({ path }) => path),
  ].map((path) => path.slice(1));
}

// The policy must come first: what precedes it could defeat it.
const policyFirst =
  /^<!doctype html>\s*(?:<html[^>]*>)?\s*(?:<head>)?\s*<meta charset="?utf-8"?\s*\/?>\s*<meta http-equiv="?Content-Security-Policy"?/i;

/** Checks that every planned file exists, XML is well-formed, pages have their policy, and no other kind of file exists. */
function checkSite(stage: string, trust: Trust, asOf: Day): number {
  const files = readdirSync(stage, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(stage, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
  const missing = plannedFiles(trust, asOf).filter((page) => !files.includes(page));
  if (missing.length > 0)
    throw new PublishError(`The build lacks ${missing.join(', ')}; nothing was published.`);
  const odd = files.filter((file) => !expected.test(file));
  if (odd.length > 0)
    throw new PublishError(
      `The build holds files that no trust center has: ${odd.join(', ')}; nothing was published.`,
    );
  for (const file of files.filter((name) => name.endsWith('.xml'))) {
    const verdict = XMLValidator.validate(readFileSync(path.join(stage, file), 'utf8'));
    if (verdict !== true)
      throw new PublishError(
        `${file} is not well-formed XML (line ${verdict.err.line}); nothing was published.`,
      );
  }
  const pages = files.filter((file) => file.endsWith('.html'));
  const open = pages.filter(
    (page) => !policyFirst.test(readFileSync(path.join(stage, page), 'utf8')),
  );
  if (open.length > 0)
    throw new PublishError(
      `${open.join(', ')} would be published without a content security policy; nothing was published.`,
    );
  return pages.length;
}

// Renaming a link is atomic: at any moment, and even if the build is killed, there is either the old site or the new one.
function swap(out: string, stage: string): void {
  // The link is made beside the site, because a rename works only within one file system.
  const link = `${out}.${path.basename(stage)}.link`;
  const before = `${out}.${path.basename(stage)}.before`;
  const junction = process.platform === 'win32';
  mkdirSync(path.dirname(out), { recursive: true });
  symlinkSync(
    junction ? stage : path.relative(path.dirname(out), stage),
    link,
    junction ? 'junction' : 'dir',
  );
  const standing = lstatSync(out, { throwIfNoEntry: false });
  // A rename cannot replace a real folder (of an earlier `astro build`) or a Windows junction, so they are moved first.
  const aside = standing && (junction || !standing.isSymbolicLink());
  try {
    if (aside) renameSync(out, before);
    renameSync(link, out);
  } catch (error) {
    rmSync(link, { force: true });
    if (aside && existsSync(before) && !existsSync(out)) renameSync(before, out);
    throw error;
  }
  if (aside) rmSync(before, { recursive: true, force: true });
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
    `${out} is not a site, and publishing would replace it. Name another folder with --out; nothing was published.`,
  );
}

const isEmpty = (folder: string) => readdirSync(folder).length === 0;

function currentSite(out: string): string | undefined {
  const target = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(out);
  return target ? path.resolve(path.dirname(out), readlinkSync(out)) : undefined;
}

function removeFamily(work: string, family: string, kept: string | undefined): void {
  for (const entry of readdirSync(work)) {
    const full = path.join(work, entry);
    const mine = entry.startsWith(family) && /^\d+$/.test(entry.slice(family.length));
    if (mine && full !== kept) rmSync(full, { recursive: true, force: true });
  }
}

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
