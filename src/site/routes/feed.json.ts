// `/changes/feed.json`: every change of the register as a JSON Feed, with each change as data.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { jsonFeedDocument } from '../../documents/json-document.ts';

export const GET: APIRoute = () =>
  new Response(jsonFeedDocument(trust, asOf), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
