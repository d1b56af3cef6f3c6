// What a person's browser makes of the finished sites: accessibility, reflow, requests, console, in a real Chromium.
import { readdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { browserForTests } from './browser.fixture.ts';

const sites = inject('builtSites');
// A page of any site is looked at because it is there, not because a list here knows of it.
const everyPage = Object.entries(sites).flatMap(([site, folder]) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    // What is not there is asked for as a reader would, by an address that nobody has.
    .map((path) => [site, path === '/404.html' ? '/nowhere' : path] as const),
);

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

test.each(Object.keys(sites))('the pages of %s are found, whatever kind they are', (site) => {
  const pages = everyPage.filter(([of]) => of === site).map(([, path]) => path);
  expect(pages).toEqual(expect.arrayContaining(['/', '/subprocessors/', '/changes/', '/nowhere']));
  expect(pages.some((path) => /^\/changes\/.+/.test(path))).toBe(true);
});

describe.each(everyPage)('%s: the page %s', (site, path) => {
  test('has no accessibility violation, in light, in dark or on a phone', patience, async () => {
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
  });

  test('asks no other host, says nothing in the console, and needs no sideways scrolling', async () => {
    const { page, console, beyond, context } = await visit(site, path);
    expect(beyond).toEqual([]);
    // A page that is not there answers 404, which Chromium reports; nothing else may be said.
    expect(console.filter((text) => path !== '/nowhere' || !text.includes('404'))).toEqual([]);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});

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
