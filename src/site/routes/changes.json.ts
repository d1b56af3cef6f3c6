// `/changes.json`: the journal with its digests, for tools and for whoever wants to prove what was said.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { journalOn, journalText } from '../../derive/journal/journal.ts';

export const GET: APIRoute = () =>
  new Response(journalText(journalOn(trust, asOf)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
