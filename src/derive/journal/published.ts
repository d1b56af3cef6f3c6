// What is already published, for comparison with the content: the entries, their authority and the claims.
import type { Change, Trust } from '../../trust.ts';
import { claimsOf, type Claims } from '../claims/claims.ts';
import { authorityOf, type Authority } from './guid.ts';
import { linkOf, type Journal } from './journal.ts';
import { rowsOf, type Rows } from './published-rows.ts';

export type { Rows } from './published-rows.ts';

export interface Published {
  /** Where it was read, as a person calls it: `origin/main`, `https://trust.example.com/changes.json`. */
  source: string;
  /** A git commit-ish and the content folder as typed, from which a file can be restored. */
  git?: { ref: string; folder: string };
  authority?: Authority;
  /** Oldest announcement first. */
  changes: readonly Change[];
  /** Absent if the source does not say. */
  claims?: Claims;
  /** Rows outside the register, with as much of them as the source holds. Absent if the source does not say. */
  rows?: Rows;
}

/** Nothing is published there yet. */
export function nothingPublished(source: string): Published {
  return { source, changes: [] };
}

/** An earlier state of the content: all of its journal counts as published. */
export function publishedFromTrust(trust: Trust, source: string): Published {
  const authority = authorityOf(trust);
  return {
    source,
    ...(authority && { authority }),
    changes: trust.changes,
    claims: claimsOf(trust),
    rows: rowsOf(trust),
  };
}

/** A published changes.json. */
export function publishedFromJournal(journal: Journal, source: string): Published {
  return {
    source,
    ...(journal.authority && { authority: journal.authority }),
    changes: journal.changes.map((entry) => linkOf(entry).entry as Change),
    claims: journal.claims,
    rows: rowsIn(journal.claims),
  };
}

// What is promised once is no row, and vendors are compared by the journal. Of a claim, only what its row says in the same words
// can be compared with the row.
function rowsIn(claims: Claims): Rows {
  return Object.fromEntries(
    Object.entries(claims)
      .filter(([subject]) => !/^(?:promise|subprocessor)\//.test(subject))
      .map(([subject, { title, ...said }]) => [
        subject,
        {
          title,
          ...Object.fromEntries(copied.flatMap((key) => (key in said ? [[key, said[key]]] : []))),
        },
      ]),
  );
}

const copied = [
  'status',
  'within',
  'ahead',
  'every',
  'percent',
  'per',
  'acknowledge_within',
  'update_every',
  'postmortem_within',
];

/** The entries that are not published yet, oldest first; all of them when nothing is. */
export function newEntries(trust: Trust, published: Published | undefined): Change[] {
  const known = new Set(published?.changes.map(({ id }) => id));
  return trust.changes.filter(({ id }) => !known.has(id));
}

/** The newest published moment; undefined when nothing is published. */
export function newestPublished(published: Published | undefined): Change | undefined {
  return published?.changes.reduce<Change | undefined>(
    (newest, change) => (newest && newest.announced >= change.announced ? newest : change),
    undefined,
  );
}
