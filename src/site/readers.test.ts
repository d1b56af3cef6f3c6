// What programs that people use make of the feeds and of the calendar; on Linux, where apt has them.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  complaintsOfXmllint,
  Newsboat,
  readWithFeedparser,
  readWithIcalendar,
} from '../../scripts/check-feeds.ts';
import { ensureFeedReaders } from '../../scripts/feed-readers.mjs';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { added, changes, hostile, trustWith } from '../derive/journal/journal.fixture.ts';
import { atomText } from '../documents/atom.ts';
import { load } from '../load/load.ts';
import type { Trust } from '../trust.ts';
import { calendarDocument } from '../documents/calendar-document.ts';
import { historyOf } from '../documents/feeds.ts';
import { rssText } from '../documents/rss-document.ts';

const isLinux = process.platform === 'linux';
const onLinux = test.runIf(isLinux);
if (!isLinux)
  console.warn(
    'readers.test.ts: not applicable here. xmllint, feedparser, newsboat and python3-icalendar are asked on Linux only.',
  );

const root = path.resolve(import.meta.dirname, '../..');
const site = inject('builtSites').content;
const asOf = inject('builtAsOf');
const folder = mkdtempSync(path.join(tmpdir(), 'candor-readers-'));
const rssOf = (trust: Trust, day: string) => rssText(historyOf(trust, day, 'rss')[0]);
const atomOf = (trust: Trust, day: string) => atomText(historyOf(trust, day, 'atom')[0]);
const put = (name: string, text: string) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

beforeAll(() => {
  if (isLinux) ensureFeedReaders();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onLinux(
  'xmllint finds every feed of the site, and one with hostile texts, well-formed',
  async () => {
    const feeds = readdirSync(path.join(site, 'changes'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.xml'))
      .map((name) => path.join(site, 'changes', name));
    expect(feeds.length).toBeGreaterThan(15);
    const trust = trustWith();
    const many = trustWith(Array.from({ length: 7 }, (_, index) => added(`v${index}`, index + 1)));
    for (const file of [
      ...feeds,
      put('hostile/rss.xml', await rssOf(trust, '2026-12-31')),
      put('hostile/atom.xml', atomOf(trust, '2026-12-31')),
      put(
        'hostile/archive.xml',
        await rssText(historyOf(many, '2026-12-31', 'rss', 3)[1] as never),
      ),
    ])
      expect(complaintsOfXmllint(file), file).toBe('');
  },
);

onLinux('every Atom document is what RFC 4287 allows, and a broken one is not', () => {
  const grammar = path.join(root, 'scripts/atom.rng');
  const many = trustWith(Array.from({ length: 7 }, (_, index) => added(`v${index}`, index + 1)));
  const archives = historyOf(many, '2026-12-31', 'atom', 3).map(atomText);
  expect(archives.length).toBeGreaterThan(2);
  for (const text of [atomOf(trustWith(), '2026-12-31'), ...archives])
    expect(complaintsOfXmllint(put('held/atom.xml', text), grammar)).toBe('');
  const published = path.join(site, 'changes/atom.xml');
  expect(complaintsOfXmllint(published, grammar)).toBe('');
  const whole = readFileSync(published, 'utf8');
  for (const broken of [
    whole.replace(/<updated>[^<]*<\/updated>/, ''),
    whole.replace('<entry>', '<entry><note/>'),
    whole.replace(/<published>[^<]*/, '<published>19 Nov 2026'),
  ])
    expect(complaintsOfXmllint(put('held/broken.xml', broken), grammar)).toContain('fails');
});

onLinux('feedparser reads RSS and Atom alike, item by item, with no complaint', async () => {
  const rss = readWithFeedparser(path.join(site, 'changes/rss.xml'));
  const atom = readWithFeedparser(path.join(site, 'changes/atom.xml'));
  expect([rss.complaint, atom.complaint]).toEqual(['', '']);
  expect([rss.version, atom.version]).toEqual(['rss20', 'atom10']);
  expect(atom.items).toEqual(rss.items);
  const wanted = historyOf(load(path.join(root, 'content'), asOf).trust as Trust, asOf, 'rss')[0];
  expect(rss.items.map(({ guid, moment }) => [guid, moment])).toEqual(
    wanted.items.map(({ guid, published }) => [guid, published]),
  );
  const odd = readWithFeedparser(put('odd.xml', atomOf(trustWith(), '2026-12-31')));
  expect(odd.complaint).toBe('');
  expect(odd.items.at(-1)?.title).toBe(`first comes. BEGIN:VEVENT ${hostile}`);
});

onLinux('python3-icalendar reads every deadline, the withdrawn ones cancelled', () => {
  const events = readWithIcalendar(
    put('hostile.ics', calendarDocument(trustWith(changes), '2026-12-31')),
  );
  expect(events).toContain('never-objection@example.com 2026-02-15 2026-02-16 1 CANCELLED');
  expect(events).toContain('first-effective@example.com 2026-06-01 2026-06-02 1 CONFIRMED');
  expect(events).toHaveLength(6);
  expect(readWithIcalendar(path.join(site, 'changes/deadlines.ics')).length).toBeGreaterThan(20);
});

// It starts newsboat 48 times, which takes minutes on a busy machine.
const manyStarts = 240_000;

onLinux(
  'newsboat, polling over a year of merges, shows every change once and unread',
  async () => {
    const trust = load(path.join(root, 'content'), asOf).trust as Trust;
    const served = path.join(folder, 'served');
    const { origin, stop } = await serveFolder(served);
    const [rss, atom] = [`${origin}/rss.xml`, `${origin}/atom.xml`] as const;
    const readers = [rss, atom].map(
      (address, index) =>
        [new Newsboat(path.join(folder, `nb${index}`), [address]), address] as const,
    );
    const days = Array.from({ length: 12 }, (_, index) => {
      const month = index + 11;
      return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-21`;
    }).filter((day) => day <= asOf);
    let before = 0;
    for (const day of days) {
      put('served/rss.xml', await rssOf(trust, day));
      put('served/atom.xml', atomOf(trust, day));
      const wanted = historyOf(trust, day, 'rss')[0].items.map(({ guid }) => guid);
      for (const [newsboat, address] of readers) {
        await newsboat.reload();
        await newsboat.reload();
        const items = newsboat.items(address);
        expect(items.map(({ guid }) => guid).sort(), day).toEqual([...wanted].sort());
        expect(
          items
            .filter(({ unread }) => unread)
            .map(({ guid }) => guid)
            .sort(),
          day,
        ).toEqual(wanted.slice(0, wanted.length - before).sort());
        newsboat.readAll();
      }
      before = wanted.length;
    }
    stop();
    expect(days).toHaveLength(12);
    expect(before).toBeGreaterThan(15);
  },
  manyStarts,
);
