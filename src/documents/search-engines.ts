// What search engines read: `/robots.txt` and `/sitemap.xml` (https://www.sitemaps.org/protocol.html).
import { publicAddress } from '../words/format.ts';
import { pagesOn } from './pages.ts';
import { file } from './file-kind.ts';
import { parentElement, textElement, xmlDocument } from './xml.ts';

/**
 * Whether search engines may list the site, and where its pages are listed. Only at the root of a host: elsewhere nobody reads
 * it, and a copy at the root would speak for the whole host (RFC 9309, 2.3). Every page says by itself whether it is listed.
 */
export const robots = file(
  '/robots.txt',
  'text/plain',
  ({ site: { url, indexed = true } }) => {
    const lines = indexed
      ? ['Allow: /', '', `Sitemap: ${publicAddress(url, sitemap.path)}`]
      : ['Disallow: /'];
    return `${['User-agent: *', ...lines].join('\n')}\n`;
  },
  ({ site: { url } }) => new URL(url).pathname === '/',
);

/** Every page, with the day of its last change if the content tells it. */
export const sitemap = file('/sitemap.xml', 'application/xml', (trust, asOf) => {
  const urls = pagesOn(trust, asOf).map(({ path, changed }) => {
    const address = textElement('loc', publicAddress(trust.site.url, path));
    return `  <url>${address}${changed ? textElement('lastmod', changed) : ''}</url>`;
  });
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return xmlDocument(parentElement('urlset', urls, { xmlns }));
});
