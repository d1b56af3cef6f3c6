// The RSS 2.0 document. What @astrojs/rss lacks goes into its customData, which it does not escape.
import { getRssString } from '@astrojs/rss';
import { atomNamespace, historyLinks, historyNamespace } from './atom.ts';
import type { FeedDocument } from './feed-document.ts';
import type { FeedItem } from './feed.ts';
import { emptyElement, escapeXml, textElement } from './xml.ts';
import { wordsIn } from '../words/languages.ts';

/** A day, in minutes. A reader that asks once a day still learns of every deadline in time. */
const minutesToLive = 1440;

/** One document of a feed. The same feed gives the same bytes. The links of an archived feed follow RFC 5005, appendix B. */
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
    // Readers take a description for HTML, so plain text is escaped twice: once as HTML, once as XML.
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
