// The change feed in every format: which entries are items, their permanent names, moments and order.
import type { Change, Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import { announcementOf, type Announcement } from '../derive/journal/announcement.ts';
import { knownOn } from '../derive/journal/notices.ts';
import { once } from '../derive/journal/once.ts';
import { factsOf, summaryText } from './change/facts.ts';
import { isOtherSince } from './change/title.ts';
import { announcementHtml } from './change/html.ts';
import { publicAddress } from '../words/format.ts';
import { wordingOf, type Wording } from './wording.ts';
import {
  concerns,
  isSubprocessorChange,
  vendorsConcernedBy,
  type Wanted,
} from '../derive/journal/feed-selections.ts';
import { guidOf } from '../derive/journal/guid.ts';
import { xmlSafe } from './xml.ts';

/** One item. Every text is valid in XML 1.0 once it is escaped, and every address is absolute. */
export interface FeedItem {
  /** Permanent, a tag URI (RFC 4151); independent of where the site is served. */
  guid: string;
  /** The full address of the change's own page. */
  link: string;
  /** Plain text. */
  title: string;
  /** `2026-11-20T09:00:00Z`, strictly earlier than that of the item above it. */
  published: string;
  kind: Change['kind'];
  /** Plain text: kind, vendor, dates. */
  summary: string;
  /** HTML: everything on the page of the change, as it was announced. */
  content: string;
  /** What the item is made of. */
  announcement: Announcement;
}

/** The items of all wanted entries, newest first. None is ever dropped, for subscribers who were away for long. */
export function feedOn(
  trust: Trust,
  asOf: Day,
  isWanted: Wanted = isSubprocessorChange,
): FeedItem[] {
  return itemsFrom(announcedOn(trust, asOf), isWanted);
}

/** The items of a feed about one vendor, newest first. */
export function vendorFeedOn(trust: Trust, asOf: Day, vendor: string): FeedItem[] {
  return itemsFrom(announcedByVendorOn(trust, asOf).get(vendor) ?? [], concerns(vendor));
}

/** An announcement, and its item once a feed asks for it: most entries are in several feeds. */
interface Announced {
  announcement: Announcement;
  item: () => FeedItem;
}

const itemsFrom = (announced: readonly Announced[], isWanted: Wanted) =>
  announced
    .filter(({ announcement }) => isWanted(announcement))
    .map(({ item }) => item())
    .reverse();

const announcedOn = once((trust: Trust, asOf: Day): readonly Announced[] => {
  const wording = wordingOf(trust);
  const known = knownOn(trust.changes, asOf);
  const isOther = isOtherSince(trust, asOf);
  const moments = strictlyIncreasing(known.map(({ announced }) => announced));
  return known.map((change, index) => {
    const now = announcementOf(change, known, trust.site);
    const announcement = isOther(now) ? { ...now, isOtherSince: true } : now;
    let made: FeedItem | undefined;
    const item = () =>
      (made ??= itemOf(announcement, moments[index] ?? change.announced, trust, wording));
    return { announcement, item };
  });
});

const announcedByVendorOn = once((trust: Trust, asOf: Day): ReadonlyMap<string, Announced[]> => {
  const byVendor = new Map<string, Announced[]>();
  for (const one of announcedOn(trust, asOf))
    for (const vendor of new Set(vendorsConcernedBy(one.announcement))) {
      const known = byVendor.get(vendor);
      if (known) known.push(one);
      else byVendor.set(vendor, [one]);
    }
  return byVendor;
});

function itemOf(
  announcement: Announcement,
  published: string,
  trust: Trust,
  wording: Wording,
): FeedItem {
  const { change } = announcement;
  return {
    guid: guidOf(change, trust),
    link: publicAddress(trust.site.url, `/changes/${change.id}/`),
    title: xmlSafe(change.summary.replace(/\s+/g, ' ')),
    published,
    kind: change.kind,
    summary: safe(summaryText(announcement, factsOf(announcement, wording), trust.site, wording)),
    content: safe(announcementHtml(announcement, trust, wording)),
    announcement,
  };
}

// An XML parser turns every line end into a line feed, a JSON parser does not. All formats have to say the same.
function safe(text: string): string {
  return xmlSafe(text.replace(/\r\n?/g, '\n'));
}

// Readers that remember only the newest date skip an item that shares it (Microsoft's RSS connector does).
function strictlyIncreasing(moments: string[]): string[] {
  let last = -Infinity;
  return moments.map((moment) => {
    last = Math.max(Date.parse(moment), last + 1000);
    return new Date(last).toISOString().replace('.000Z', 'Z');
  });
}
