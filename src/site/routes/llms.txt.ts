// `/llms.txt`: what this site is and where its Markdown lies, for language models (https://llmstxt.org).
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { llmsText } from '../../documents/llms.ts';

export const GET: APIRoute = () =>
  new Response(llmsText(trust, asOf), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
