// The finished sites as files: nothing left out, nothing broken, nothing that changes between two builds.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { load } from '../load/load.ts';
import { plain, writtenTexts } from './written-texts.fixture.ts';

const sites = inject('builtSites');
const asOf = inject('builtAsOf');
const root = path.resolve(import.meta.dirname, '../..');

function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

const pagesOf = (folder: string) => [...filesOf(folder)].filter(([name]) => name.endsWith('.html'));
const contentFolder = (site: string) => (site === 'content' ? 'content' : `examples/${site}`);

describe.each(Object.entries(sites))('%s', (site, folder) => {
  test('has no link to a page or a row that is not there', () => {
    const files = filesOf(folder);
    const ids = new Map(
      [...files].map(([name, text]) => [
        name,
        new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    );
    const broken: string[] = [];
    for (const [name, text] of files) {
      if (!name.endsWith('.html')) continue;
      for (const [, href = ''] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        if (/^(https:|mailto:)/.test(href)) continue;
        const { pathname, hash } = new URL(
          href,
          `https://site.example/${name.replace(/index\.html$/, '')}`,
        );
        const wanted = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
        if (
          !files.has(wanted) ||
          (hash && !ids.get(wanted)?.has(decodeURIComponent(hash.slice(1))))
        )
          broken.push(`${name}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('has no script, no inline style, no repeated id, and the policy before anything else', () => {
    for (const [name, text] of pagesOf(folder)) {
      // JSON-LD is data and never executed; escaped as it is, its first `<` ends it.
      const code = text.replace(/<script type="application\/ld\+json">\{"[^<>&]*\}<\/script>/, '');
      expect(code, name).not.toMatch(/<script|<style|\sstyle=|\son\w+="|javascript:/i);
      expect(text !== code, name).toBe(name === 'index.html');
      expect(text, name).toMatch(
        /^<!doctype html><html[^>]*><meta charset="utf-8"\s*\/?><meta http-equiv="Content-Security-Policy" content="default-src 'none'/i,
      );
      for (const type of ['rss+xml', 'atom+xml', 'feed+json'])
        expect(text, name).toContain(`rel="alternate" type="application/${type}"`);
      expect(text, name).toContain('rel="alternate" type="text/calendar"');
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.length, name).toBe(new Set(ids).size);
    }
  });

  // Astro drops the space between two expressions that are all that a component is given.
  test('has a space between one sentence and the next', () => {
    const joined = pagesOf(folder).flatMap(([name, text]) =>
      [...text.matchAll(/>([^<]*[a-z)][.!?][A-Z][^<]*)</g)].map(([, words]) => `${name}: ${words}`),
    );
    expect(joined).toEqual([]);
  });

  test('shows every text that was written', () => {
    const { trust } = load(path.join(root, contentFolder(site)), asOf);
    const shown = plain(
      pagesOf(folder)
        .map(([name]) => readFileSync(path.join(folder, name), 'utf8'))
        .join('\n'),
    );
    const absent = [...writtenTexts(trust as unknown as Record<string, unknown>)].filter(
      (text) => !shown.includes(plain(text)),
    );
    expect(absent).toEqual([]);
  });

  test('has a row for every record', () => {
    const { trust } = load(path.join(root, contentFolder(site)), asOf);
    const home = readFileSync(path.join(folder, 'index.html'), 'utf8');
    const rows = [
      ...(trust?.controls.groups ?? [])
        .flatMap(({ controls }) => controls ?? [])
        .map(({ id }) => `control-${id}`),
      ...(trust?.certifications ?? []).map(({ id }) => `certification-${id}`),
      ...(trust?.data.categories ?? []).map(({ id }) => `data-${id}`),
      ...(trust?.data.not_stored ?? []).map(({ id }) => `not-stored-${id}`),
      ...(trust?.subprocessors ?? []).map(({ id }) => `subprocessor-${id}`),
      ...(trust?.roadmap?.items ?? []).map(({ id }) => `roadmap-${id}`),
      ...(trust?.commitments.commitments ?? []).map(({ id }) => `commitment-${id}`),
      ...(trust?.documents ?? []).map(({ id }) => `document-${id}`),
      ...(trust?.questions ?? []).map(({ id }) => `question-${id}`),
    ];
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((id) => !home.includes(`id="${id}"`))).toEqual([]);
  });
});

test(
  'two builds of the same content for the same day are the same, byte for byte',
  { timeout: 180_000 },
  () => {
    const out = path.join('.candor', 'test', 'again');
    execFileSync(process.execPath, ['src/cli.ts', 'build', '--as-of', asOf, '--out', out], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' },
    });
    expect(Object.fromEntries(filesOf(path.join(root, out)))).toEqual(
      Object.fromEntries(filesOf(sites.content)),
    );
    rmSync(path.join(root, out), { recursive: true });
  },
);

test('the feeds, the journal, the sitemap and robots.txt are as they were', async () => {
  for (const file of [
    'changes/rss.xml',
    'changes/atom.xml',
    'changes/feed.json',
    'changes/additions.xml',
    'changes/locations.xml',
    'changes/claims.xml',
    'changes/deadlines.ics',
    'changes/2026-11-10-lexilane-added/notice.txt',
    'changes.json',
    'sitemap.xml',
    'robots.txt',
  ])
    await expect(readFileSync(path.join(sites.content, file), 'utf8')).toMatchFileSnapshot(
      `golden/${path.basename(file)}`,
    );
});

// The tests above find every text on some page; whether a day, a length or a status stands in the right place, only this one tells.
test.each([
  ...pagesOf(sites.content)
    .filter(([page]) => page !== '404.html')
    .map(([page]) => ['content', page] as const),
  ...(['pressbird', 'framewright', 'leadwell', 'fennlight'] as const).flatMap((site) =>
    ['index.html', 'subprocessors/index.html'].map((page) => [site, page] as const),
  ),
])('%s: what /%s says is as it was', async (site, page) => {
  const twin = page.replace(/html$/, 'md');
  await expect(readFileSync(path.join(sites[site], twin), 'utf8')).toMatchFileSnapshot(
    `golden/${site}/${twin}`,
  );
});

// A twin names a status in words alone.
test('each status has its own shape beside its word', () => {
  const drawn = Object.values(sites).flatMap((folder) =>
    pagesOf(folder).flatMap(([, text]) =>
      [...text.matchAll(/<b class="([a-z]+)">([^<]*)<\/b>(?:<span class="unseen">([^<]+))?/g)].map(
        ([, shape, word, unseen]) => `${shape}: ${word || unseen}`,
      ),
    ),
  );
  expect([...new Set(drawn)].sort()).toMatchInlineSnapshot(`
    [
      "ask: On request",
      "ask: Under NDA",
      "borrowed: Inherited",
      "deal: Scoped per deal",
      "empty: Announced",
      "empty: Not decided yet",
      "empty: Planned",
      "empty: will receive",
      "empty: would receive; no vendor is chosen yet",
      "full: Active",
      "full: Attested",
      "full: Live",
      "full: Public",
      "full: receives",
      "half: Ending",
      "half: In audit",
      "half: In progress",
      "none: Ended",
      "none: Not held",
      "none: Not offered",
      "over: Expired",
      "self: Own statement",
      "self: Self-assessed",
    ]
  `);
});

test('the feed holds every change but wording and claims, with strictly falling dates and permanent guids', () => {
  const { trust } = load(path.join(root, 'content'), asOf);
  const feed = new XMLParser({ ignoreAttributes: false }).parse(
    readFileSync(path.join(sites.content, 'changes/rss.xml'), 'utf8'),
  );
  const items = feed.rss.channel.item as {
    guid: { '#text': string; '@_isPermaLink': string };
    pubDate: string;
    link: string;
  }[];
  const wanted =
    trust?.changes
      .filter(({ kind }) => kind !== 'corrected' && kind !== 'claim-changed')
      .map(({ id }) => id) ?? [];
  expect(items.map(({ guid }) => guid['#text'].split('change/')[1]).sort()).toEqual(wanted.sort());
  const dates = items.map(({ pubDate }) => Date.parse(pubDate));
  expect(dates.every((date, index) => index === 0 || date < (dates[index - 1] ?? 0))).toBe(true);
  for (const { guid, link } of items) {
    expect(guid['@_isPermaLink']).toBe('false');
    expect(guid['#text']).toMatch(/^tag:[a-z.-]+,20\d\d:change\/[a-z0-9-]+$/);
    expect(link).toMatch(/^https:\/\//);
  }
});
