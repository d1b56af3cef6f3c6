// Reads a published changes.json from an address or a file, within limits, and trusts it only if its digests fit.
import { readFileSync, statSync } from 'node:fs';
import { misfitOf } from '../derive/journal/digests.ts';
import { linkOf, readJournal, type Journal } from '../derive/journal/journal.ts';
import { publishedFromJournal, type Published } from '../derive/journal/published.ts';
import { PublishedError } from './published-error.ts';

const mostBytes = 5 * 1024 * 1024;
const mostMilliseconds = 10_000;

/** What is published there. */
export async function publishedAt(source: string): Promise<Published> {
  const journal = await journalAt(source);
  const misfit = misfitOf(journal.changes.map(linkOf), journal.head);
  if (misfit)
    throw new PublishedError(
      `${source} does not hold together, so the content cannot be compared with it. ${misfit.says} Run \`candor verify ${source}\`, and publish anew from content that you trust.`,
    );
  return publishedFromJournal(journal, source);
}

/** A changes.json whose digests are not checked. */
export async function journalAt(source: string): Promise<Journal> {
  const text = isAddress(source) ? await fetchText(source) : readText(source);
  const journal = readJournal(text);
  if (typeof journal === 'string')
    throw new PublishedError(`${source} is not a changes.json of Candor: ${journal}.`);
  return journal;
}

const isAddress = (source: string) => /^[a-z][a-z0-9+.-]+:\/\//i.test(source);

function readText(file: string): string {
  try {
    if (statSync(file).size > mostBytes) throw new PublishedError(tooLarge(file));
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof PublishedError) throw error;
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new PublishedError(
      gone ? `There is no file ${file}. ${firstTime}` : `The file ${file} cannot be read.`,
      { isAbsent: gone },
    );
  }
}

async function fetchText(address: string): Promise<string> {
  if (!isAllowed(address))
    throw new PublishedError(`${address} is not an https address; http is for localhost alone.`);
  let response: Response;
  try {
    response = await fetch(address, {
      signal: AbortSignal.timeout(mostMilliseconds),
      headers: { accept: 'application/json' },
    });
    if (response.ok && isAllowed(response.url)) return await within(response, address);
  } catch (error) {
    if (error instanceof PublishedError) throw error;
    const late = (error as Error).name === 'TimeoutError';
    throw new PublishedError(
      late
        ? `${address} did not answer within ${mostMilliseconds / 1000} seconds.`
        : `${address} cannot be reached. ${firstTime}`,
      { isAbsent: !late },
    );
  }
  // S3 answers 403 where there is nothing.
  if ([403, 404, 410].includes(response.status))
    throw new PublishedError(
      `${address} ${response.status === 404 ? 'was not found' : `answered ${response.status}`}. ${firstTime}`,
      { isAbsent: true },
    );
  throw new PublishedError(
    response.ok
      ? `${address} redirects to ${response.url}, which is not an https address.`
      : `${address} answered ${response.status}.`,
  );
}

const firstTime =
  'If nothing is published yet, leave --published out, or say so with --first; the first publication needs no comparison.';

function isAllowed(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const local = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && local === true);
}

async function within(response: Response, address: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new PublishedError(tooLarge(address));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const tooLarge = (source: string) =>
  `${source} has more than 5 MiB; no changes.json is that large.`;
