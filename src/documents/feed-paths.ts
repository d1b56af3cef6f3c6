// Where the feeds, the calendar and the notices of a trust center are: the one list that routes, pages and the build share.
import type { Trust } from '../trust.ts';
import { dayOf, type Day } from '../day.ts';
import { archiveCount } from './feed-document.ts';
import { isInDefaultFeed, vendorsEver } from '../derive/journal/feed-selections.ts';

/** Those that every trust center has. */
export const feedPaths = {
  rss: '/changes/rss.xml',
  atom: '/changes/atom.xml',
  json: '/changes/feed.json',
  additions: '/changes/additions.xml',
  locations: '/changes/locations.xml',
  claims: '/changes/claims.xml',
  deadlines: '/changes/deadlines.ics',
} as const;

export type ArchiveFormat = 'rss' | 'atom';

export const vendorPath = (vendor: string) => `/changes/vendor/${vendor}.xml`;
export const archivePath = (format: ArchiveFormat, number: number) =>
  `/changes/archive/${format}-${number}.xml`;
export const noticePath = (change: string) => `/changes/${change}/notice.txt`;

/** All of them on a day. */
export function feedPathsOn(trust: Trust, asOf: Day): string[] {
  const known = trust.changes.filter(({ announced }) => dayOf(announced) <= asOf);
  const items = known.filter(({ kind }) => isInDefaultFeed(kind)).length;
  const numbers = Array.from({ length: archiveCount(items) }, (_, index) => index + 1);
  return [
    ...Object.values(feedPaths),
    ...vendorsEver(trust, asOf).map(vendorPath),
    ...numbers.flatMap((number) => [archivePath('rss', number), archivePath('atom', number)]),
    ...known.map(({ id }) => noticePath(id)),
  ];
}
