// RSS, Atom and JSON Feed say the same, each as an ordinary parser reads it.
import { XMLParser } from 'fast-xml-parser';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { atomText } from './atom.ts';
import { added, hostile, trustWith } from '../derive/journal/journal.fixture.ts';
import { feedDocument, feeds, historyOf, subprocessorChannel, vendorChannels } from './feeds.ts';
import { rssText } from './rss-document.ts';

const asOf = '2026-12-31';
const trust = trustWith();
const textOf = async (feed: keyof typeof feeds) =>
  (await feeds[feed].on(trust, asOf)[0]?.text()) ?? '';
const items = feedDocument(trust, asOf, subprocessorChannel('/x')).items;
const xml = (text: string) =>
  new XMLParser({ ignoreAttributes: false, parseTagValue: false, htmlEntities: true }).parse(text);

interface JsonItem {
  [key: string]: unknown;
  id: string;
  _candor: { about: string; change: { id: string }; object_by?: string };
}
const json = async () =>
  JSON.parse(await textOf('json')) as { [key: string]: unknown; items: JsonItem[] };

test('the same change has the same name, order, words and moment in all three', async () => {
  const expected = items.map(({ guid, link, title, content, published }) => ({
    guid,
    link,
    title,
    content,
    moment: Date.parse(published),
  }));
  const rss = xml(await textOf('rss')).rss.channel.item;
  expect(
    rss.map((item: Record<string, string & { '#text': string }>) => ({
      guid: item['guid']?.['#text'],
      link: item['link'],
      title: item['title'],
      content: item['content:encoded'],
      moment: Date.parse(item['pubDate'] ?? ''),
    })),
  ).toEqual(expected);
  expect(
    xml(await textOf('atom')).feed.entry.map(
      (entry: Record<string, string & { '@_href': string; '#text': string }>) => ({
        guid: entry['id'],
        link: entry['link']?.['@_href'],
        title: entry['title']?.['#text'],
        content: entry['content']?.['#text'],
        moment: Date.parse(entry['updated'] ?? ''),
      }),
    ),
  ).toEqual(expected);
  expect(
    (await json()).items.map((item) => ({
      guid: item.id,
      link: item['url'],
      title: item['title'],
      content: item['content_html'],
      moment: Date.parse(String(item['date_published'])),
    })),
  ).toEqual(expected);
});

test('a feed without items knows nothing of an entry that is announced later', () => {
  const never = { ...subprocessorChannel('/x'), isWanted: () => false };
  const updated = (day: string) => feedDocument(trust, day, never).updated;
  expect(updated('2025-12-31')).toBe('1970-01-01T00:00:00Z');
  expect(updated('2026-01-01')).toBe('2026-01-01T09:00:00Z');
});

test('the feed of a vendor and that of places name the places before and after, as the feed of all does', async () => {
  const said =
    'Locations before: United States, European Union (selected by the customer). After: Germany.';
  const descriptionsIn = (text: string) =>
    [xml(text).rss.channel.item]
      .flat()
      .map(({ description }: { description: string }) => description);
  const vendor = vendorChannels(trust, asOf).find(({ id }) => id === 'first');
  if (!vendor) throw new Error('no feed of the vendor');
  for (const text of [
    await textOf('rss'),
    await textOf('locations'),
    await rssText(feedDocument(trust, asOf, vendor)),
  ])
    expect(descriptionsIn(text).join('\n')).toContain(said);
});

test('moments strictly fall, and an amendment is an item of its own', () => {
  const moments = items.map(({ published }) => published);
  expect([...new Set(moments)].sort().reverse()).toEqual(moments);
  expect(items.map(({ guid }) => guid.split('/')[1])).toEqual([
    'first-moves',
    'never-comes',
    'first-later',
    'never',
    'first',
  ]);
});

test('hostile texts arrive as they were written', async () => {
  const title = `first comes. BEGIN:VEVENT ${hostile}`;
  expect(items.at(-1)?.title).toBe(title);
  for (const text of [await textOf('rss'), await textOf('atom')]) {
    const read = await new Parser().parseString(text);
    expect(read.items.at(-1)?.title).toBe(title);
    expect(read.items).toHaveLength(5);
    expect(read.items.at(-1)?.contentSnippet).toContain('Globex, & <Sons>;');
    expect(read.items.map(({ link }) => link)).toEqual(items.map(({ link }) => link));
  }
});

describe('the Atom document', () => {
  test('has what RFC 4287 demands of a feed and of each entry', async () => {
    const { feed } = xml(await textOf('atom'));
    expect(feed).toMatchObject({
      id: 'tag:example.com,2024:changes',
      title: { '#text': 'Acme; & <Co>, Ltd: subprocessor changes', '@_type': 'text' },
      updated: '2026-07-01T09:00:00Z',
      author: { name: 'Acme; & <Co>, Ltd' },
    });
    for (const entry of feed.entry) {
      expect(entry.content['@_type']).toBe('html');
      expect(entry.category['@_term']).toMatch(/^[a-z-]+$/);
      expect(entry.summary).not.toBe('');
    }
  });

  test('without entries still has its moment', () => {
    const empty = historyOf(trustWith([]), asOf, 'atom')[0];
    expect(xml(atomText(empty)).feed.updated).toBe('1970-01-01T00:00:00Z');
  });
});

test('the JSON Feed keeps the rules of version 1.1, and says each change as data', async () => {
  const feed = await json();
  expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
  for (const key of ['title', 'home_page_url', 'feed_url', 'description', 'language'])
    expect(typeof feed[key], key).toBe('string');
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  for (const item of feed.items) {
    expect(typeof item.id).toBe('string');
    expect(typeof item['content_html']).toBe('string');
    expect(item['date_published']).toMatch(moment);
    expect(item['url']).toMatch(/^https:\/\//);
    expect(item['tags']).toEqual([expect.any(String)]);
    expect(item._candor.about.length).toBeGreaterThan(20);
    expect(Object.keys(item).filter((key) => key.startsWith('_'))).toEqual(['_candor']);
  }
  const first = feed.items.at(-1)?._candor;
  expect(first?.change).toEqual(trust.changes.find(({ id }) => id === 'first'));
  expect(first?.object_by).toBe('2026-01-15');
});

test('past the size of an archive, RSS and Atom link their archives, and lose nothing', async () => {
  const many = trustWith(Array.from({ length: 7 }, (_, index) => added(`v${index}`, index + 1)));
  const [newest, oldest, newer] = historyOf(many, asOf, 'rss', 3);
  const read = async (feed = newest) => xml(await rssText(feed)).rss.channel;
  expect((await read()).item).toHaveLength(7);
  const links = (channel: Awaited<ReturnType<typeof read>>) =>
    channel['atom:link'].map((link: Record<string, string>) => [
      link['@_rel'],
      link['@_href']?.replace(/^.*\/changes\//, ''),
    ]);
  expect(links(await read())).toEqual([
    ['self', 'rss.xml'],
    ['prev-archive', 'archive/rss-2.xml'],
  ]);
  expect(links(await read(newer))).toEqual([
    ['self', 'archive/rss-2.xml'],
    ['current', 'rss.xml'],
    ['prev-archive', 'archive/rss-1.xml'],
  ]);
  expect(Object.keys(await read(oldest))).toContain('fh:archive');
  expect(Object.keys(await read())).not.toContain('fh:archive');
  const atom = historyOf(many, asOf, 'atom', 3)[1];
  expect(atom && atomText(atom)).toContain('<fh:archive/>');
});

test('each vendor ever named has a feed under its last name', () => {
  expect(vendorChannels(trust, asOf).map(({ id, vendor, path }) => [id, vendor, path])).toEqual([
    ['first', 'Globex, & <Sons>;', '/changes/vendor/first.xml'],
    ['never', 'Initech', '/changes/vendor/never.xml'],
  ]);
});
