// The JSON Feed of subprocessor changes, in the words of the site.
import type { Day } from '../day.ts';
import { feedPaths } from './feed-paths.ts';
import { jsonFeedText } from './json-feed.ts';
import type { Trust } from '../trust.ts';
import { wordsIn } from '../words/languages.ts';
import { feedDocument, subprocessorChannel } from './channels.ts';

/** The whole feed. The same content and day give the same bytes. */
export function jsonFeedDocument(trust: Trust, asOf: Day): string {
  const feed = feedDocument(trust, asOf, subprocessorChannel(feedPaths.json));
  const { announcementWords, followWords } = wordsIn(trust.site.language);
  return jsonFeedText(feed, {
    kinds: announcementWords.kinds,
    aboutExtension: followWords.aboutExtension,
  });
}
