// The RSS 2.0 document: what @astrojs/rss leaves out goes through its customData, so every text there is escaped.
import { getRssString } from '@astrojs/rss';
import type { Day } from '../../../day.ts';
import { feedOn, xmlSafe, type FeedItem } from '../../../derive/feed.ts';
import type { FeedWords } from '../../../derive/feed-content.ts';
import type { Trust } from '../../../trust.ts';
import { formatDay, publicAddress } from '../../format.ts';
import { announcementWords, changeWords } from '../../words-changes.ts';
import { words } from '../../words.ts';
import { describerOf } from './describe.ts';

/** A day, in minutes: the longest that a reader may wait and still be early for every deadline. */
const minutesToLive = 1440;

/** What a feed is about: its address, its words and its kinds of entry. */
interface Channel {
  path: string;
  title: (company: string) => string;
  description: (company: string) => string;
  isWanted?: (kind: FeedItem['kind']) => boolean;
}

const subprocessorChannel: Channel = {
  path: '/changes/rss.xml',
  title: words.feedTitle,
  description: changeWords.feed.description,
};

/** Claims outside the register that got weaker: a feed of their own, so that the other stays about subprocessors. */
export const claimChannel: Channel = {
  path: '/changes/claims.xml',
  title: changeWords.claimFeed.title,
  description: changeWords.claimFeed.description,
  isWanted: (kind) => kind === 'claim-changed',
};

/** The whole feed. The same content and day give the same bytes. */
export function rssDocument(
  trust: Trust,
  asOf: Day,
  channel: Channel = subprocessorChannel,
): Promise<string> {
  const { url, company, language = 'en' } = trust.site;
  const items = feedOn(trust, asOf, feedWordsOf(trust), channel.isWanted);
  const newest = items[0] && utc(items[0].published);
  return getRssString({
    title: xmlSafe(channel.title(company.name)),
    description: xmlSafe(channel.description(company.name)),
    site: publicAddress(url, '/changes/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: items.map(rssItem),
    customData: [
      `<atom:link href="${escaped(publicAddress(url, channel.path))}" rel="self" type="application/rss+xml"/>`,
      `<language>${escaped(language)}</language>`,
      ...(newest ? [`<lastBuildDate>${newest}</lastBuildDate>`] : []),
      `<ttl>${minutesToLive}</ttl>`,
    ].join(''),
  });
}

/** The words that a feed of this trust center is written in. */
export function feedWordsOf(trust: Trust): FeedWords {
  const { language = 'en' } = trust.site;
  return {
    ...announcementWords,
    describe: describerOf(trust),
    day: (day) => formatDay(day, language),
  };
}

function rssItem({ guid, link, title, summary, content, published, kind }: FeedItem) {
  return {
    title,
    link,
    description: summary,
    content,
    pubDate: new Date(published),
    categories: [announcementWords.kinds[kind]],
    customData: `<guid isPermaLink="false">${escaped(guid)}</guid>`,
  };
}

function utc(moment: string): string {
  return new Date(moment).toUTCString();
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
