// What a person's browser makes of the finished sites: accessibility, reflow, requests, console, in a real Chromium.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { browserForTests } from './browser.fixture.ts';

const sites = inject('builtSites');

interface SitePage {
  site: string;
  path: string;
  /** What it is made of: its kind, its company with the colours, and each element by name and classes. */
  parts: Set<string>;
}

// A page of any site is looked at because it is there, not because a list here knows of it.
const everyPage = Object.entries(sites).flatMap(([site, folder]) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name): SitePage => {
      const path = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      const kind = path.replace(/^\/changes\/.+/, '/changes/[id]/');
      const html = readFileSync(join(folder, name), 'utf8');
      const elements = [...html.matchAll(/<([a-z]\w*)(?:[^>]*? class="([^"]*)")?/g)];
      const parts = [kind, site, ...elements.map(([, tag, classes = '']) => `${tag} ${classes}`)];
      // What is not there is asked for as a reader would, by an address that nobody has.
      return { site, path: path === '/404.html' ? '/nowhere' : path, parts: new Set(parts) };
    }),
);

/** As few pages as have every part that any page has: first the one with the most parts, then whichever adds most. */
function telling(pages: readonly SitePage[]): SitePage[] {
  const left = new Set(pages.flatMap(({ parts }) => [...parts]));
  const chosen: SitePage[] = [];
  while (left.size > 0) {
    const adds = ({ parts }: SitePage) => [...parts].filter((part) => left.has(part)).length;
    const [best] = pages.toSorted((one, other) => adds(other) - adds(one));
    if (!best) break;
    chosen.push(best);
    for (const part of best.parts) left.delete(part);
  }
  return chosen;
}

const browser = browserForTests();
const servers = new Map<string, { origin: string; stop: () => void }>();

beforeAll(async () => {
  for (const [name, folder] of Object.entries(sites)) servers.set(name, await serveFolder(folder));
});

afterAll(() => {
  for (const { stop } of servers.values()) stop();
});

interface Visit {
  page: Page;
  context: BrowserContext;
  console: string[];
  beyond: string[];
}

async function visit(
  site: string,
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const origin = servers.get(site)?.origin ?? '';
  const context = await browser().newContext(options);
  const page = await context.newPage();
  const console: string[] = [];
  const beyond: string[] = [];
  page.on('console', (message) => console.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) beyond.push(request.url());
  });
  await page.goto(`${origin}${path}`);
  return { page, context, console, beyond };
}

const accessibility = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Dark is the same document in other colours: what does not look at colours would only say the same again.
const dependingOnColour = ['color-contrast', 'link-in-text-block'];
// A phone stands in one column what a desk has side by side.
const dependingOnWidth = ['target-size', 'scrollable-region-focusable'];
// The longest pages have thousands of elements, and the checker looks at each with dozens of rules.
const patience = { timeout: 240_000 };

/** What the checker says. It comes in by the browser's own door, so that no content policy stands in its way. */
async function violationsOn(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  await page.evaluate(`window.axe ?? ${axe.source}`);
  return page.evaluate(
    async (options) =>
      (await window.axe.run(options)).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`,
      ),
    { runOnly, resultTypes: ['violations' as const] },
  );
}
declare global {
  interface Window {
    axe: typeof axe;
  }
}

const pathsOf = (site: string) =>
  everyPage.filter((page) => page.site === site).map(({ path }) => path);

test.each(Object.keys(sites))('the pages of %s are found, whatever kind they are', (site) => {
  const pages = pathsOf(site);
  expect(pages).toEqual(expect.arrayContaining(['/', '/subprocessors/', '/changes/', '/nowhere']));
  expect(pages.some((path) => /^\/changes\/.+/.test(path))).toBe(true);
});

test('every kind of page, every company and every kind of element is on a page that the checker sees', () => {
  const seen = telling(everyPage);
  const partsOf = (pages: SitePage[]) => new Set(pages.flatMap(({ parts }) => [...parts]));
  expect(partsOf(seen)).toEqual(partsOf(everyPage));
  expect(new Set(seen.map(({ site }) => site)).size).toBe(Object.keys(sites).length);
  expect(seen.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/', '/subprocessors/', '/changes/', '/nowhere', '/mvsp/']),
  );
});

test.each(telling(everyPage))(
  '$site: the page $path has no accessibility violation, in light, in dark or on a phone',
  patience,
  async ({ site, path }) => {
    const { page, context } = await visit(site, path, { reducedMotion: 'reduce' });
    // Closed details hide their text from the checker, and so would hide its contrast.
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((each) => (each.open = true)),
    );
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    const light = await ink();
    expect(await violationsOn(page, { type: 'tag', values: accessibility })).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ink()).not.toBe(light);
    expect(await violationsOn(page, { type: 'rule', values: dependingOnColour })).toEqual([]);

    await page.setViewportSize({ width: 360, height: 800 });
    expect(await violationsOn(page, { type: 'rule', values: dependingOnWidth })).toEqual([]);
    await context.close();
  },
);

test.each(Object.keys(sites))(
  'no page of %s asks another host, says something in the console, scrolls sideways or skips a level of headings',
  patience,
  async (site) => {
    const { page, console, beyond, context } = await visit(site, '/');
    const found: string[] = [];
    for (const path of pathsOf(site)) {
      console.length = 0;
      await page.goto(`${servers.get(site)?.origin}${path}`);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) found.push(`${path} is ${overflow} px too wide at ${width} px`);
      }
      const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) =>
        all.map(({ tagName }) => Number(tagName.slice(1))),
      );
      if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
        found.push(`${path} has headings of the levels ${levels}`);
      // A page that is not there answers 404, which Chromium reports; nothing else may be said.
      const said = console.filter((text) => path !== '/nowhere' || !text.includes('404'));
      found.push(...said.map((text) => `${path} says: ${text}`));
    }
    expect(found).toEqual([]);
    expect(beyond).toEqual([]);
    await context.close();
  },
);

test('what is wrong with a page in one of its two schemes is found', async () => {
  const { page, context } = await visit('content', '/nowhere');
  await page.evaluate(() => {
    const wrong = document.createElement('div');
    wrong.innerHTML = '<img src="data:,"><p>Grey on dark paper</p>';
    // Set this way, since the policy of the page refuses a style in the text.
    wrong.style.color = '#333';
    document.querySelector('main')?.append(wrong);
  });
  const light = await violationsOn(page, { type: 'tag', values: accessibility });
  expect(light).toEqual([expect.stringMatching(/^image-alt: <img/)]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violationsOn(page, { type: 'rule', values: dependingOnColour });
  expect(dark).toEqual([expect.stringMatching(/^color-contrast: <p>Grey/)]);
  await context.close();
});

test('a link to a row shows that row, with nothing in front of it', async () => {
  const { page, context } = await visit('content', '/', { viewport: { width: 1280, height: 800 } });
  const row = await page.locator('[id^="control-"]').last().getAttribute('id');
  await page.goto(`${page.url()}#${row}`);
  const target = page.locator(`#${row}`);
  expect(await target.evaluate((element) => element.matches(':target'))).toBe(true);
  const seen = await target.evaluate((element) => {
    const { top, left } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 4, top + 4));
  });
  expect(seen).toBe(true);
  await context.close();
});

test('the first press of Tab offers to skip to the content', async () => {
  const { page, context } = await visit('content', '/');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toMatch(/^#/);
  expect(await page.locator(focused ?? '#none').count()).toBe(1);
  await context.close();
});

test('the content policy stops a script that got into the page', async () => {
  const { page, context } = await visit('content', '/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "executed"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('executed');
  await context.close();
});
