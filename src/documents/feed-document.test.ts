// Nothing is lost, however many items a feed has, and an archive never changes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveCount, documentsOf, type FeedDocument } from './feed-document.ts';
import type { FeedItem } from './feed.ts';

const feed = (count: number): FeedDocument => ({
  id: 'tag:example.com,2026:changes',
  address: 'https://x.example/changes/atom.xml',
  home: 'https://x.example/changes/',
  title: 'T',
  description: 'D',
  language: 'en',
  company: { name: 'X' },
  items: Array.from(
    { length: count },
    (_, index) =>
      ({ guid: String(count - index), published: `moment ${count - index}` }) as FeedItem,
  ),
  updated: 'now',
  neighbours: {},
});
const addressOf = (number: number) => `archive ${number}`;
const guidsOf = ({ items }: FeedDocument) => items.map(({ guid }) => Number(guid));

test('the document to subscribe to holds every item, and so does the chain of archives with its newest items', () => {
  fc.assert(
    fc.property(fc.nat(2300), fc.constantFrom(1, 7, 500), (count, size) => {
      fc.pre(count / size < 400);
      const [newest, ...archives] = documentsOf(feed(count), addressOf, size);
      expect(guidsOf(newest)).toHaveLength(count);
      expect(archives).toHaveLength(archiveCount(count, size));
      const byAddress = new Map(archives.map((archive) => [archive.address, archive]));
      const reached = new Set(guidsOf(newest).slice(0, size));
      let at = newest;
      while (at.neighbours.previous !== undefined) {
        const older = byAddress.get(at.neighbours.previous) as FeedDocument;
        expect(older.neighbours.current).toBe(newest.address);
        if (at !== newest) expect(older.neighbours.next).toBe(at.address);
        for (const guid of guidsOf(older)) reached.add(guid);
        at = older;
      }
      expect(reached.size).toBe(count);
    }),
    { numRuns: 40 },
  );
});

test('a feed of 500 has no archive, one of 501 has one, full', () => {
  expect(documentsOf(feed(500), addressOf)).toHaveLength(1);
  const [newest, archive] = documentsOf(feed(501), addressOf);
  expect(newest.neighbours).toEqual({ previous: 'archive 1' });
  expect(archive?.items).toHaveLength(500);
  expect(archive?.updated).toBe('moment 500');
});

test('an archive holds the same items for ever', () => {
  const before = documentsOf(feed(1001), addressOf);
  const after = documentsOf(feed(1900), addressOf);
  for (const [index, archive] of before.entries())
    if (index > 0) expect(guidsOf(after[index] as FeedDocument)).toEqual(guidsOf(archive));
});
