// The answer of a route that is an RSS feed.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import type { Channel } from '../../../documents/channels.ts';
import { rssDocument } from '../../../documents/rss-document.ts';

/** Answers with a feed as of the day of the build; without a channel, with the feed of subprocessor changes. */
export function respondRss(channel?: Channel): APIRoute {
  return async () =>
    new Response(await rssDocument(trust, asOf, channel), {
      headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
    });
}
