// `/trust.json`: the whole model and what follows from it on the day, for tools.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { trustFileOn, trustFileText } from '../../documents/trust-file.ts';

export const GET: APIRoute = () =>
  new Response(trustFileText(trustFileOn(trust, asOf)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
