// The RSS 2.0 document: what @astrojs/rss leaves out goes through its customData, so every text there is escaped.
import { getRssString } from '@astrojs/rss';
import { atomNamespace, historyLinks, historyNamespace } from './atom.ts';
import type { FeedDocument } from './feed-document.ts';
import type { FeedItem } from './feed.ts';
import { emptyElement, escapeXml, textElement } from './xml.ts';
import { wordsIn } from '../words/languages.ts';

/** A day, in minutes: the longest that a reader may wait and still be early for every deadline. */
const minutesToLive = 1440;

/** One document of a feed; the same feed gives the same bytes. The links of an archived feed are those of RFC 5005, appendix B. */
export function rssText(feed: FeedDocument): Promise<string> {
  const newest = feed.items[0] && utc(feed.items[0].published);
  const history = historyLinks(feed);
  const link = (rel: string, href: string) =>
    emptyElement('atom:link', { href, rel, type: 'application/rss+xml' });
  return getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.home,
    xmlns: { atom: atomNamespace, ...(history.length > 0 && { fh: historyNamespace }) },
    items: feed.items.map((item) => rssItem(item, feed.language)),
    customData: [
      link('self', feed.address),
      ...(feed.neighbours.current ? [emptyElement('fh:archive')] : []),
      ...history.map(([relation, address]) => link(relation, address)),
      textElement('language', feed.language),
      ...(newest ? [textElement('lastBuildDate', newest)] : []),
      textElement('ttl', String(minutesToLive)),
    ].join(''),
  });
}

function rssItem(
  { guid, link, title, summary, content, published, kind }: FeedItem,
  language: string,
) {
  return {
    title,
    link,
    // Readers take a description for HTML, so a plain text is escaped once for that and once more as XML.
    description: escapeXml(summary),
    content,
    pubDate: new Date(published),
    categories: [wordsIn(language).announcement.kinds[kind]],
    customData: textElement('guid', guid, { isPermaLink: 'false' }),
  };
}

function utc(moment: string): string {
  return new Date(moment).toUTCString();
}
