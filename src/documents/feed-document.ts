// A feed before it has a format: its names, its items, and where its older documents are (RFC 5005, section 4).
import type { Trust } from '../trust.ts';
import { authorityOf } from '../derive/journal/guid.ts';
import type { FeedItem } from './feed.ts';

/** A feed with more items than this has archives too, for readers that keep only the newest items. */
const itemsPerArchive = 500;

/** Addresses of the other documents of the same feed. Only an archive has `current`. */
interface Neighbours {
  current?: string | undefined;
  previous?: string | undefined;
  next?: string | undefined;
}

/** Everything that a document of a feed says, in any format. Every address is absolute. */
export interface FeedDocument {
  /** The permanent name of the feed and of its archives. */
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
 * The archives of a feed, oldest first; the newest item of each comes first. Every archive is full: the newest entries
 * are in none. Since entries are only ever added, an archive never changes.
 */
function archivesOf(items: readonly FeedItem[], size = itemsPerArchive): FeedItem[][] {
  const oldestFirst = [...items].reverse();
  return Array.from({ length: archiveCount(items.length, size) }, (_, index) =>
    oldestFirst.slice(index * size, (index + 1) * size).reverse(),
  );
}

/** How many archives a feed with this many items has. The newest items, up to `size`, are in none. */
export function archiveCount(items: number, size = itemsPerArchive): number {
  return Math.max(0, Math.ceil(items / size) - 1);
}

/** A feed's documents: the one to subscribe to, which holds every item, then its archives, oldest first. */
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

/** The permanent name of a feed, or its address as long as there is no authority for permanent names. */
export function feedId(trust: Trust, name: string, address: string): string {
  const authority = authorityOf(trust);
  return authority ? `tag:${authority.authority},${authority.year}:${name}` : address;
}
