// `/changes/claims.xml`: claims outside the register that got weaker, for feed readers.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { claimChannel, rssDocument } from '../components/changes/rss-document.ts';

export const GET: APIRoute = async () =>
  new Response(await rssDocument(trust, asOf, claimChannel), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
