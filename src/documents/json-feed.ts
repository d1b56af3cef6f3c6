// The JSON Feed document (version 1.1), with each change as data under `_candor`.
import type { FeedDocument } from './feed-document.ts';
import type { FeedItem } from './feed.ts';
import { wordsIn } from '../words/languages.ts';

/** The whole document. It holds every item, so it has no `next_url`. */
export function jsonFeedText(feed: FeedDocument): string {
  const { title, description, language, company } = feed;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: feed.home,
    feed_url: feed.address,
    description,
    language,
    authors: [{ name: company.name, ...(company.url && { url: company.url }) }],
    items: feed.items.map((item) => jsonItem(item, language)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonItem(item: FeedItem, language: string) {
  const { announcement, follow } = wordsIn(language);
  const { change, vendor, target, effective, object_by, terms } = item.announcement;
  return {
    id: item.guid,
    url: item.link,
    title: item.title,
    summary: item.summary,
    content_html: item.content,
    date_published: item.published,
    tags: [announcement.kinds[item.kind]],
    // Vendor and days are given even if the entry leaves them to the notice policy or to the entry that it amends.
    _candor: {
      about: follow.aboutExtension,
      ...(vendor !== undefined && { vendor }),
      ...(target && { subject: target.id }),
      ...(effective !== undefined && { effective }),
      ...(object_by !== undefined && { object_by }),
      ...(terms && { terms }),
      change,
    },
  };
}
