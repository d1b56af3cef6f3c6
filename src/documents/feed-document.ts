// A feed before it has a format: its names, its items, and where its older documents are (RFC 5005, section 4).
import type { Trust } from '../trust.ts';
import { authorityOf } from '../derive/journal/guid.ts';
import type { FeedItem } from './feed.ts';

/** Past so many items a reader that keeps only the newest finds the rest in documents that no longer change. */
const itemsPerArchive = 500;

/** Addresses of the other documents of the same feed; an archive says `current`, the newest document does not. */
interface Neighbours {
  current?: string | undefined;
  previous?: string | undefined;
  next?: string | undefined;
}

/** All that a document of a feed says, in any format; every address is absolute. */
export interface FeedDocument {
  /** Permanent name of the feed; that of an archive is the same, since it is the same feed. */
  id: string;
  address: string;
  /** The page for people. */
  home: string;
  title: string;
  description: string;
  language: string;
  company: { name: string; url?: string | undefined };
  /** Newest first. */
  items: FeedItem[];
  /** The moment of the newest item; without one, of the first entry of the journal. Never that of a build. */
  updated: string;
  neighbours: Neighbours;
}

/**
 * The archive documents of a feed, oldest first, each full and the newest item of each first. The newest entries are
 * in none, and entries are only ever added, so an archive keeps its entries for ever.
 */
function archivesOf(items: readonly FeedItem[], size = itemsPerArchive): FeedItem[][] {
  const oldestFirst = [...items].reverse();
  return Array.from({ length: archiveCount(items.length, size) }, (_, index) =>
    oldestFirst.slice(index * size, (index + 1) * size).reverse(),
  );
}

/** How many archives a feed of so many items has: the newest items, up to a document full, are in none. */
export function archiveCount(items: number, size = itemsPerArchive): number {
  return Math.max(0, Math.ceil(items / size) - 1);
}

/** A feed's documents: the one to subscribe to, which holds every item ever, then its archives, oldest first. */
export function documentsOf(
  feed: FeedDocument,
  addressOf: (archive: number) => string,
  size = itemsPerArchive,
): [FeedDocument, ...FeedDocument[]] {
  const archives = archivesOf(feed.items, size);
  const archiveAt = (number: number) =>
    number < 1 || number > archives.length ? undefined : addressOf(number);
  return [
    { ...feed, neighbours: { previous: archiveAt(archives.length) } },
    ...archives.map((items, index) => ({
      ...feed,
      address: addressOf(index + 1),
      items,
      updated: items[0]?.published ?? feed.updated,
      neighbours: { current: feed.address, previous: archiveAt(index), next: archiveAt(index + 2) },
    })),
  ];
}

/** The permanent name of a feed beside those of its items; its address while nothing names the items. */
export function feedId(trust: Trust, name: string, address: string): string {
  const authority = authorityOf(trust);
  return authority ? `tag:${authority.authority},${authority.year}:${name}` : address;
}
