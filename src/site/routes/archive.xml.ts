// `/changes/archive/<format>-<number>.xml`: older documents of the feed, once it has more items than readers keep.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { atomText } from '../../documents/atom.ts';
import type { FeedDocument } from '../../documents/feed-document.ts';
import type { ArchiveFormat } from '../../documents/feed-paths.ts';
import { historyOf } from '../../documents/channels.ts';
import { rssText } from '../../documents/rss-document.ts';
import { announcementWords } from '../words.ts';

interface Props {
  format: ArchiveFormat;
  feed: FeedDocument;
}

export const getStaticPaths = () =>
  (['rss', 'atom'] as const).flatMap((format) =>
    historyOf(trust, asOf, format)
      .slice(1)
      .map((feed, index) => ({
        params: { document: `${format}-${index + 1}` },
        props: { format, feed },
      })),
  );

export const GET: APIRoute<Props & Record<string, unknown>> = async ({ props }) => {
  const { format, feed } = props;
  const text =
    format === 'rss'
      ? await rssText(feed)
      : atomText(feed, (kind) => announcementWords.kinds[kind]);
  return new Response(text, {
    headers: { 'Content-Type': `application/${format}+xml; charset=utf-8` },
  });
};
