// `/sitemap.xml`: every page for readers, with the day of its last change where the content tells it.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import type { Day } from '../../day.ts';
import { targetOf } from '../../derive/journal/announcement.ts';
import { isMapped } from '../../documents/crosswalk.ts';
import { noticesOn } from '../../derive/journal/notices.ts';
import { publicAddress } from '../../words/format.ts';

const notices = noticesOn(trust.changes, trust.site, asOf);
const newest = notices.at(-1)?.announced;
// The page of a change says something new when a later entry amends it or takes it back; later ones overwrite here.
const changed = new Map<string, Day>();
for (const { change, announced } of notices)
  for (const { id } of [change, targetOf(change, trust.changes) ?? change])
    changed.set(id, announced);

const pages: { path: string; changed?: string | undefined }[] = [
  { path: '/' },
  { path: '/subprocessors/' },
  { path: '/subprocessors/annex-iii/' },
  ...(isMapped(trust, 'mvsp') ? [{ path: '/mvsp/' }] : []),
  { path: '/changes/', changed: newest },
  ...notices.map(({ change }) => ({
    path: `/changes/${change.id}/`,
    changed: changed.get(change.id),
  })),
];

const entry = ({ path, changed }: (typeof pages)[number]) =>
  `  <url><loc>${escaped(publicAddress(trust.site.url, path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

export const GET: APIRoute = () =>
  new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...pages.map(entry),
      '</urlset>\n',
    ].join('\n'),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
