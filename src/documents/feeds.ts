// Every feed of a trust center: its address, what it is about, its media type and its text.
import type { Day } from '../day.ts';
import { lastStatedIn, vendorNameIn } from '../derive/journal/announcement.ts';
import {
  isAddition,
  isClaim,
  isInDefaultFeed,
  isLocationChange,
  vendorsEver,
  type Wanted,
} from '../derive/journal/feed-selections.ts';
import { knownOn } from '../derive/journal/notices.ts';
import type { Trust } from '../trust.ts';
import { publicAddress } from '../words/format.ts';
import { wordsIn, type Words } from '../words/languages.ts';
import { atomText } from './atom.ts';
import { calendar } from './calendar-document.ts';
import { feedOn, vendorFeedOn, type FeedItem } from './feed.ts';
import { archiveCount, documentsOf, feedId, type FeedDocument } from './feed-document.ts';
import { jsonFeedText } from './json-feed.ts';
import { ofKnownEntries } from './of-known-entries.ts';
import { file, files, placeAt, type FileKind } from './file-kind.ts';
import { rssText } from './rss-document.ts';
import { xmlSafe } from './xml.ts';

/** What a feed is about. */
interface Channel {
  path: string;
  /** The end of the feed's permanent name. */
  name: string;
  words: (site: Words) => {
    title: (company: string) => string;
    description: (company: string) => string;
  };
  itemsOn: (trust: Trust, asOf: Day) => FeedItem[];
}

/** The feed of subprocessor changes; each format has its own address. */
export const subprocessorChannel = (path: string): Channel => ({
  path,
  name: 'changes',
  words: ({ page, changes }) => ({
    title: page.feedTitle,
    description: changes.feed.description,
  }),
  itemsOn: feedOn,
});

/** A feed of some changes: `additions` is at `/changes/additions.xml`, and its permanent name is `changes/additions`. */
const partOfChanges = (
  part: string,
  words: Channel['words'],
  itemsOn: Channel['itemsOn'],
): Channel => ({
  path: `/changes/${part}.xml`,
  name: `changes/${part}`,
  words,
  itemsOn,
});

const wanted =
  (isWanted: Wanted): Channel['itemsOn'] =>
  (trust, asOf) =>
    feedOn(trust, asOf, isWanted);

/** A feed for each vendor that the journal ever named, by its id. */
export function vendorChannels(
  trust: Trust,
  asOf: Day,
): (Channel & { id: string; vendor: string })[] {
  const known = knownOn(trust.changes, asOf);
  const ids = vendorsEver(trust, asOf);
  const names = new Map(ids.map((id) => [id, vendorNameIn(known, id)]));
  const rows = new Map<string, number>();
  for (const name of names.values()) rows.set(name, (rows.get(name) ?? 0) + 1);
  return [...names].map(([id, name]) => {
    // A company with several rows has a feed for each; its purpose tells them apart.
    const purpose = lastStatedIn(known, id, 'purpose');
    const isOne = rows.get(name) === 1;
    const vendor = isOne || purpose === undefined ? name : `${name} (${purpose})`;
    return {
      id,
      vendor,
      ...partOfChanges(
        `vendor/${id}`,
        ({ follow: { feeds } }) => ({
          title: (company) => feeds.vendor.title(company, vendor),
          description: (company) => feeds.vendor.description(company, vendor),
        }),
        (trust, asOf) => vendorFeedOn(trust, asOf, id),
      ),
    };
  });
}

/** A feed before it has a format. */
export function feedDocument(trust: Trust, asOf: Day, channel: Channel): FeedDocument {
  const { url, company, language = 'en' } = trust.site;
  const { title, description } = channel.words(wordsIn(language));
  const items = channel.itemsOn(trust, asOf);
  const address = publicAddress(url, channel.path);
  return {
    id: feedId(trust, channel.name, address),
    address,
    home: publicAddress(url, '/changes/'),
    title: xmlSafe(title(company.name)),
    description: xmlSafe(description(company.name)),
    language,
    company: { name: xmlSafe(company.name), url: company.url },
    items,
    updated:
      items[0]?.published ?? knownOn(trust.changes, asOf)[0]?.announced ?? '1970-01-01T00:00:00Z',
    neighbours: {},
  };
}

const rssType = 'application/rss+xml';

/** The formats in which the feed of subprocessor changes has archives. */
const formats = {
  rss: { type: rssType, text: rssText },
  atom: { type: 'application/atom+xml', text: atomText },
} as const;
type Format = keyof typeof formats;

/** The whole feed of subprocessor changes in a format, then its archives, the oldest first. */
export function historyOf(
  trust: Trust,
  asOf: Day,
  format: Format,
  size?: number,
): [FeedDocument, ...FeedDocument[]] {
  const feed = feedDocument(trust, asOf, subprocessorChannel(feeds[format].path));
  const addressOf = (number: number) =>
    publicAddress(trust.site.url, placeAt(archives[format].path, String(number)).path);
  return documentsOf(feed, addressOf, size);
}

const history = (path: string, format: Format) =>
  ofKnownEntries(
    file(path, formats[format].type, (trust, asOf) =>
      formats[format].text(historyOf(trust, asOf, format)[0]),
    ),
  );

// How many archives there are is asked before any is written.
const countOn = (trust: Trust, asOf: Day) =>
  knownOn(trust.changes, asOf).filter(({ kind }) => isInDefaultFeed(kind)).length;

const archive = (format: Format) =>
  ofKnownEntries(
    files(`/changes/archive/${format}-[number].xml`, formats[format].type, (trust, asOf) =>
      Array.from({ length: archiveCount(countOn(trust, asOf)) }, (_, index) => [
        String(index + 1),
        // There are as many as were counted.
        () => formats[format].text(historyOf(trust, asOf, format)[index + 1] as FeedDocument),
      ]),
    ),
  );

const rssFile = (...about: Parameters<typeof partOfChanges>) => {
  const channel = partOfChanges(...about);
  return ofKnownEntries(
    file(channel.path, rssType, (trust, asOf) => rssText(feedDocument(trust, asOf, channel))),
  );
};

export type FeedName = 'rss' | 'atom' | 'json' | 'additions' | 'locations' | 'claims' | 'deadlines';

/** The feeds that every trust center has, in the order in which they are listed. */
export const feeds: Record<FeedName, FileKind> = {
  rss: history('/changes/rss.xml', 'rss'),
  atom: history('/changes/atom.xml', 'atom'),
  json: ofKnownEntries(
    file('/changes/feed.json', 'application/feed+json', (trust, asOf) =>
      jsonFeedText(feedDocument(trust, asOf, subprocessorChannel(feeds.json.path))),
    ),
  ),
  additions: rssFile('additions', ({ follow }) => follow.feeds.additions, wanted(isAddition)),
  locations: rssFile('locations', ({ follow }) => follow.feeds.locations, wanted(isLocationChange)),
  // Claims outside the register have their own feed, so that the others are only about subprocessors.
  claims: rssFile('claims', ({ changes }) => changes.claimFeed, wanted(isClaim)),
  deadlines: ofKnownEntries(calendar),
};

/** A feed for each vendor. */
export const vendorFeeds = ofKnownEntries(
  files('/changes/vendor/[vendor].xml', rssType, (trust, asOf) =>
    vendorChannels(trust, asOf).map((channel) => [
      channel.id,
      () => rssText(feedDocument(trust, asOf, channel)),
    ]),
  ),
);

/** Older documents of the feed of subprocessor changes, once it has more items than readers keep. */
export const archives: Record<Format, FileKind> = { rss: archive('rss'), atom: archive('atom') };
