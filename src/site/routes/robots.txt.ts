// `/robots.txt`: whether search engines may list the site, and where its pages are listed.
import type { APIRoute } from 'astro';
import { trust } from 'virtual:trust';
import { publicAddress } from '../../words/format.ts';

const { url, indexed = true } = trust.site;
const lines = indexed
  ? ['User-agent: *', 'Allow: /', '', `Sitemap: ${publicAddress(url, '/sitemap.xml')}`]
  : ['User-agent: *', 'Disallow: /'];

export const GET: APIRoute = () =>
  new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
