// changes.json: the journal as it is published, with a digest for each entry; written here and read back here.
import type { Change, Trust } from '../../trust.ts';
import type { Day } from '../../day.ts';
import { isGroup } from '../../group.ts';
import { settled } from './canonical.ts';
import { claimsOf, type Claims } from '../claims/claims.ts';
import { chainOf, type Digest, type Link } from './digests.ts';
import { knownOn } from './notices.ts';
import { authorityOf, guidIn, type Authority } from './guid.ts';

/** What is published with an entry but not covered by its digest. */
interface Beside {
  guid: string;
  /** The page of the change; moves when the trust center moves. */
  url: string;
  digest: Digest;
  previous: Digest | null;
}

/** One entry: what was written, and what stands beside it. */
type JournalEntry = Beside & { id: string; announced: string; [written: string]: unknown };

/** The whole file. Oldest announcement first; nothing in it depends on the moment of the build. */
export interface Journal {
  version: 1;
  /** Who names every guid. Absent until site.yaml or a first entry tells. */
  authority?: Authority;
  changes: JournalEntry[];
  /** The digest of the newest entry. */
  head: Digest | null;
  /** What the pages claim outside the register, by subject. Later claims are compared with it. */
  claims: Claims;
}

/** The journal that is known on a day. */
export function journalOn(trust: Trust, asOf: Day): Journal {
  const known = knownOn(trust.changes, asOf);
  const authority = authorityOf(trust);
  const root = trust.site.url.replace(/\/$/, '');
  const changes = chainOf(known.map(settled)).map(({ entry, digest, previous }): JournalEntry => {
    const { id, ...written } = entry as Change;
    const guid = authority ? guidIn(authority, id) : '';
    return { id, guid, url: `${root}/changes/${id}/`, ...written, digest, previous };
  });
  return {
    version: 1,
    ...(authority && { authority }),
    changes,
    head: changes.at(-1)?.digest ?? null,
    claims: claimsOf(trust),
  };
}

/** The bytes of changes.json. */
export function journalText(journal: Journal): string {
  return `${JSON.stringify(journal, null, 2)}\n`;
}

/** An entry without the keys that its digest does not cover. */
export function linkOf({ guid: _, url: __, digest, previous, ...entry }: JournalEntry): Link {
  return { entry, digest, previous };
}

/** Reads changes.json. Returns a reason, to end a sentence with, if the text is not one. */
export function readJournal(text: string): Journal | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  if (!isGroup(value) || !Array.isArray(value['changes'])) return 'it holds no list of changes';
  if (value['version'] !== 1)
    return `it has version ${String(value['version'])}, and this Candor reads version 1; use a newer Candor`;
  const odd = value['changes'].findIndex((entry) => !isEntry(entry));
  if (odd !== -1) return `its entry number ${odd + 1} lacks an id, a moment or a digest`;
  if (!(value['head'] === null || typeof value['head'] === 'string')) return 'it has no head';
  if (value['authority'] !== undefined && !isAuthority(value['authority']))
    return 'its authority has no domain or no year';
  if (value['claims'] !== undefined && !isClaims(value['claims'])) return 'its claims are not text';
  return { claims: {}, ...value } as unknown as Journal;
}

function isEntry(value: unknown): boolean {
  return (
    isGroup(value) &&
    ['id', 'kind', 'announced', 'guid', 'digest'].every((key) => typeof value[key] === 'string') &&
    (value['previous'] === null || typeof value['previous'] === 'string')
  );
}

function isAuthority(value: unknown): boolean {
  return (
    isGroup(value) && typeof value['authority'] === 'string' && Number.isInteger(value['year'])
  );
}

function isClaims(value: unknown): boolean {
  const texts = (claim: unknown) =>
    isGroup(claim) && Object.values(claim).every((said) => typeof said === 'string');
  return isGroup(value) && Object.values(value).every(texts);
}
