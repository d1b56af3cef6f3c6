// The content at a git ref, written to a temporary folder and read from there like any other content.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Day } from '../day.ts';
import {
  nothingPublished,
  publishedFromTrust,
  type Published,
} from '../derive/journal/published.ts';
import { load } from '../load/load.ts';
import type { Problem } from '../problem.ts';
import type { Trust } from '../trust.ts';
import { git, gitLine } from './git.ts';
import { PublishedError } from './published-error.ts';

/** What was published at a ref. Its whole journal counts as published, since merging is publishing. */
export function publishedAtRef(content: string, ref: string, asOf: Day): Published {
  const trust = trustAtRef(content, ref, asOf);
  const folder = content.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const published = trust ? publishedFromTrust(trust, ref) : nothingPublished(ref);
  return { ...published, git: { ref, folder } };
}

/** The model at a ref. Undefined if the content folder did not exist yet. */
export function trustAtRef(content: string, ref: string, asOf: Day): Trust | undefined {
  return readAt(content, ref, (folder) => {
    const { trust, problems } = load(folder, asOf, { rules: false });
    if (trust) return trust;
    const [first] = problems.filter(({ severity }) => severity === 'error');
    const where =
      first &&
      `${path.posix.relative(folder, first.file)}:${first.line}:${first.column} ${first.message}`;
    throw new PublishedError(
      `The content at ${ref} cannot be read, so nothing can be compared with it: ${where}\nName a later commit, or one from before that mistake.`,
    );
  });
}

/** The problems that the content has at a ref by itself, as of a day, with its files named as they are here. */
export function problemsAtRef(content: string, ref: string, asOf: Day, now?: string): Problem[] {
  const here = content.replaceAll('\\', '/');
  const found = readAt(content, ref, (folder) =>
    load(folder, asOf, now === undefined ? {} : { now }).problems.map((problem) => ({
      ...problem,
      file: path.posix.join(here, path.posix.relative(folder, problem.file)),
    })),
  );
  return found ?? [];
}

/** Reads the content at a ref from a temporary folder. Undefined if the content folder did not exist yet. */
function readAt<T>(content: string, ref: string, read: (folder: string) => T): T | undefined {
  const commit = commitOf(content, ref);
  const files = filesAt(content, commit);
  if (files.length === 0) return undefined;
  const parent = mkdtempSync(path.join(tmpdir(), 'candor-published-'));
  try {
    for (const { name, bytes } of files) {
      const file = path.join(parent, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    return read(parent);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function commitOf(content: string, ref: string): string {
  if (gitLine(content, ['rev-parse', '--is-inside-work-tree']) !== 'true')
    throw new PublishedError(
      `The folder ${content} is not in a git repository, so there is nothing for --against to read. Use --published <url or file> instead.`,
    );
  // Git would take a ref that begins with a hyphen for an option.
  const commit = /^[^-]/.test(ref)
    ? gitLine(content, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
    : undefined;
  if (commit && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new PublishedError(`Git knows no commit "${ref}" here. ${howToFetch(content, ref)}`);
}

function howToFetch(content: string, ref: string): string {
  const remotes = (gitLine(content, ['remote']) ?? '').split('\n').filter(Boolean);
  const remote =
    remotes.find((name) => ref.startsWith(`${name}/`)) ??
    (remotes.includes('origin') ? 'origin' : remotes[0]);
  const branch = remote && ref.startsWith(`${remote}/`) ? ref.slice(remote.length + 1) : ref;
  if (!remote || !/^[A-Za-z0-9][\w./-]*$/.test(branch))
    return 'Name a branch, a tag or a commit that is there (`git branch --all`).';
  const shallow = gitLine(content, ['rev-parse', '--is-shallow-repository']) === 'true';
  const place = `${remote}/${branch}`;
  const fetched = `Run \`git fetch ${remote} ${branch}:refs/remotes/${place} --depth=1\`, then ${ref === place ? 'try again' : `say \`--against ${place}\``}`;
  return shallow
    ? `This clone is shallow and does not hold it. ${fetched}; in GitHub Actions, \`fetch-depth: 0\` at actions/checkout does it, too.`
    : `If it is a branch of ${remote}: ${fetched.charAt(0).toLowerCase()}${fetched.slice(1)}.`;
}

interface OldFile {
  name: string;
  bytes: Buffer;
}

/** The plain files of the content folder in a commit. Links and submodules are never published. */
function filesAt(content: string, commit: string): OldFile[] {
  const listing = git(content, ['ls-tree', '-r', '-z', commit, '.'])?.toString('utf8') ?? '';
  const blobs = listing.split('\0').flatMap((line) => {
    const [, id, name] = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    const safe = name?.split('/').every((step) => step !== '' && step !== '..' && step !== '.');
    return id && name && safe ? [{ id, name }] : [];
  });
  if (blobs.length === 0) return [];
  const answer = git(content, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  if (!answer) throw new PublishedError('Git could not read the files of that commit.');
  return readBatch(answer, blobs);
}

// Each answer is `<id> blob <size>`, a line break, the bytes, a line break.
function readBatch(answer: Buffer, blobs: { name: string }[]): OldFile[] {
  let at = 0;
  return blobs.map(({ name }) => {
    const end = answer.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1]);
    if (!Number.isInteger(size))
      throw new PublishedError(
        `This clone does not hold ${name} of that commit. Run \`git fetch --refetch\`.`,
      );
    const start = end + 1;
    at = start + size + 1;
    return { name, bytes: answer.subarray(start, start + size) };
  });
}
