// `/changes/rss.xml`: the changes for feed readers.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { rssDocument } from '../components/changes/rss-document.ts';

export const GET: APIRoute = async () =>
  new Response(await rssDocument(trust, asOf), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
