// `/trust.schema.json`: what `/trust.json` may say. The file is made of the schemas that check the content.
import type { APIRoute } from 'astro';
import schema from 'virtual:trust/schema';

export const GET: APIRoute = () =>
  new Response(schema, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
