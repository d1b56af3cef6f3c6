// Addresses and media types are a promise to subscribers and programs: written down here once more, so that none changes unseen.
import { expect, test } from 'vitest';
import { publishedFiles } from './published-files.ts';

test('every published file keeps its address and its media type; a new one is added here', () => {
  expect(publishedFiles.map(({ path, type }) => `${path} ${type}`)).toEqual([
    '/trust.json application/json',
    '/trust.schema.json application/schema+json',
    '/changes.json application/json',
    '/subprocessors.csv text/csv',
    '/controls.csv text/csv',
    '/crosswalk.csv text/csv',
    '/crosswalk.json application/json',
    '/changes/rss.xml application/rss+xml',
    '/changes/atom.xml application/atom+xml',
    '/changes/feed.json application/feed+json',
    '/changes/additions.xml application/rss+xml',
    '/changes/locations.xml application/rss+xml',
    '/changes/claims.xml application/rss+xml',
    '/changes/deadlines.ics text/calendar',
    '/changes/vendor/[vendor].xml application/rss+xml',
    '/changes/archive/rss-[number].xml application/rss+xml',
    '/changes/archive/atom-[number].xml application/atom+xml',
    '/changes/[id]/notice.txt text/plain',
    '/llms.txt text/plain',
    '/.well-known/security.txt text/plain',
    '/robots.txt text/plain',
    '/sitemap.xml application/xml',
  ]);
});
