// The RSS document as a reader's parser sees it.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { assembleTrust, type Change, type Trust } from '../trust.ts';
import { feeds } from './feeds.ts';

const change = (id: string, announced: string, summary: string): Change => ({
  id,
  kind: 'removed',
  subprocessor: 'acme',
  announced,
  effective: '2026-12-20',
  summary,
  before: { name: 'Acme & Söhne ]]>', purpose: 'Mail\u000B', engagement: 'always' },
});
const trust = assembleTrust({
  site: {
    url: 'https://trust.example.com',
    company: { name: 'Example & Co' },
    headline: 'Where we are',
    feed: { authority: 'example.com', year: 2026 },
  },
  changes: [
    change('2026.10', '2026-11-20T09:00:00Z', 'First & "last" <one>\u0000'),
    change('007', '2026-11-20T09:00:00Z', 'Second'),
  ],
});
const rssOf = async (of: Trust, feed: 'rss' | 'claims' = 'rss') =>
  (await feeds[feed].on(of, '2026-11-21')[0]?.text()) ?? '';
const parse = async () => {
  const xml = await rssOf(trust);
  expect(XMLValidator.validate(xml)).toBe(true);
  const options = { ignoreAttributes: false, parseTagValue: false, htmlEntities: true };
  return { xml, channel: new XMLParser(options).parse(xml).rss.channel };
};

test('the channel names itself, its language, its age and its newest announcement', async () => {
  const { channel } = await parse();
  expect(channel).toMatchObject({
    title: 'Example & Co: subprocessor changes',
    link: 'https://trust.example.com/changes/',
    language: 'en',
    ttl: '1440',
    lastBuildDate: 'Fri, 20 Nov 2026 09:00:01 GMT',
    'atom:link': {
      '@_href': 'https://trust.example.com/changes/rss.xml',
      '@_rel': 'self',
      '@_type': 'application/rss+xml',
    },
  });
});

test('each item has its permanent name, its page and all of its words', async () => {
  const { channel } = await parse();
  expect(channel.item).toHaveLength(2);
  expect(channel.item[0]).toMatchObject({
    title: 'First & "last" <one>\uFFFD',
    link: 'https://trust.example.com/changes/2026.10/',
    guid: { '#text': 'tag:example.com,2026:change/2026.10', '@_isPermaLink': 'false' },
    pubDate: 'Fri, 20 Nov 2026 09:00:01 GMT',
    category: 'Removed',
  });
  expect(channel.item[0]['content:encoded']).toContain('Acme &#38; Söhne ]]&#62;');
});

test('nothing in it is outside XML 1.0, and nothing depends on when it was made', async () => {
  const { xml } = await parse();
  expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  expect(await rssOf(trust)).toBe(xml);
});

test('a journal without entries gives a feed without items', async () => {
  const xml = await rssOf(assembleTrust({ site: trust.site }));
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toContain('<item>');
});

test('a claim that got weaker is in the feed of claims and in no other', async () => {
  const claim: Change = {
    id: 'claim',
    kind: 'claim-changed',
    subject: 'control/mfa',
    announced: '2026-11-20T10:00:00Z',
    summary: 'It comes later.',
    before: 'Live',
    after: 'Planned',
  };
  const both = assembleTrust({ site: trust.site, changes: [...trust.changes, claim] });
  expect(await rssOf(both)).toBe(await rssOf(trust));
  const xml = await rssOf(both, 'claims');
  const { channel } = new XMLParser({ ignoreAttributes: false }).parse(xml).rss;
  expect(channel.item.guid['#text']).toBe('tag:example.com,2026:change/claim');
  expect(channel['atom:link']['@_href']).toBe('https://trust.example.com/changes/claims.xml');
});
