// `/changes/vendor/<id>.xml`: what concerns one vendor, for feed readers.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { vendorChannels, type Channel } from '../../documents/channels.ts';
import { rssDocument } from '../../documents/rss-document.ts';

export const getStaticPaths = () =>
  vendorChannels(trust, asOf).map((channel) => ({
    params: { vendor: channel.id },
    props: { channel },
  }));

export const GET: APIRoute<{ channel: Channel }> = async ({ props: { channel } }) =>
  new Response(await rssDocument(trust, asOf, channel), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
