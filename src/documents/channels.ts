// Every feed of a trust center: its address, its words, its entries. Pages, routes and the check of a build list them.
import { dayOf, type Day } from '../day.ts';
import { vendorNameIn } from '../derive/journal/announcement.ts';
import { feedOn } from './feed.ts';
import type { FeedWords } from './feed-content.ts';
import { documentsOf, feedId, type FeedDocument } from './feed-document.ts';
import { archivePath, feedPaths, vendorPath, type ArchiveFormat } from './feed-paths.ts';
import {
  concerns,
  isAddition,
  isClaim,
  isLocationChange,
  isSubprocessorChange,
  vendorsEver,
  type Wanted,
} from '../derive/journal/feed-selections.ts';
import { xmlSafe } from './xml.ts';
import type { Trust } from '../trust.ts';
import { formatsIn, publicAddress } from '../words/format.ts';
import { wordsIn, type SiteWords } from '../words/languages.ts';
import { describerOf } from './describe.ts';

/** What a feed is about. */
export interface Channel {
  path: string;
  /** The end of the feed's permanent name. */
  name: string;
  words: (site: SiteWords) => {
    title: (company: string) => string;
    description: (company: string) => string;
  };
  isWanted: Wanted;
}

/** The feed of subprocessor changes, in the format of a path. */
export const subprocessorChannel = (path: string): Channel => ({
  path,
  name: 'changes',
  words: ({ words, changeWords }) => ({
    title: words.feedTitle,
    description: changeWords.feed.description,
  }),
  isWanted: isSubprocessorChange,
});

/** Claims outside the register that got weaker: a feed of their own, so that the other stays about subprocessors. */
export const claimChannel: Channel = {
  path: feedPaths.claims,
  name: 'changes/claims',
  words: ({ changeWords }) => changeWords.claimFeed,
  isWanted: isClaim,
};

/** Vendors that come. */
export const additionChannel: Channel = {
  path: feedPaths.additions,
  name: 'changes/additions',
  words: ({ followWords }) => followWords.feeds.additions,
  isWanted: isAddition,
};

/** Places that change. */
export const locationChannel: Channel = {
  path: feedPaths.locations,
  name: 'changes/locations',
  words: ({ followWords }) => followWords.feeds.locations,
  isWanted: isLocationChange,
};

/** A feed for each vendor that the journal ever named, by its id. */
export function vendorChannels(
  trust: Trust,
  asOf: Day,
): (Channel & { id: string; vendor: string })[] {
  const known = trust.changes.filter(({ announced }) => dayOf(announced) <= asOf);
  return vendorsEver(trust, asOf).map((id) => {
    const vendor = vendorNameIn(known, id);
    return {
      id,
      vendor,
      path: vendorPath(id),
      name: `changes/vendor/${id}`,
      words: ({ followWords: { feeds } }) => ({
        title: (company) => feeds.vendor.title(company, vendor),
        description: (company) => feeds.vendor.description(company, vendor),
      }),
      isWanted: concerns(id),
    };
  });
}

/** A feed before it has a format. */
export function feedDocument(trust: Trust, asOf: Day, channel: Channel): FeedDocument {
  const { url, company, language = 'en' } = trust.site;
  const { title, description } = channel.words(wordsIn(language));
  const items = feedOn(trust, asOf, feedWordsOf(trust), channel.isWanted);
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
    updated: items[0]?.published ?? trust.changes[0]?.announced ?? '1970-01-01T00:00:00Z',
    neighbours: {},
  };
}

/** The whole feed of subprocessor changes and its archives, in a format of which archives exist. */
export function historyOf(trust: Trust, asOf: Day, format: ArchiveFormat, size?: number) {
  const feed = feedDocument(trust, asOf, subprocessorChannel(feedPaths[format]));
  const addressOf = (number: number) => publicAddress(trust.site.url, archivePath(format, number));
  return documentsOf(feed, addressOf, size);
}

/** The words that a feed of this trust center is written in. */
export function feedWordsOf(trust: Trust): FeedWords {
  const { language } = trust.site;
  return {
    ...wordsIn(language).announcementWords,
    describe: describerOf(trust),
    day: formatsIn(language).formatDay,
  };
}
