// What a person's browser makes of the finished sites: accessibility, reflow, requests, console, in a real Chromium.
import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import { serveFolder } from '../../scripts/serve-folder.ts';

const sites = inject('builtSites');
// Every kind of page; the company of `content` has all of them.
const kinds = {
  trust: '/',
  register: '/subprocessors/',
  annex: '/subprocessors/annex-iii/',
  'self-assessment': '/mvsp/',
  changes: '/changes/',
  change: '/changes/2026-11-10-lexilane-added/',
  'not found': '/nowhere',
};
// What a company fills differently: whole areas are absent, or much longer, in one or the other.
const filledByEveryone = ['trust', 'register'];

let browser: Browser;
const servers = new Map<string, { origin: string; stop: () => void }>();

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  for (const [name, folder] of Object.entries(sites)) servers.set(name, await serveFolder(folder));
});

afterAll(async () => {
  await browser?.close();
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
  const context = await browser.newContext(options);
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

const everywhere = Object.keys(sites).flatMap((site) =>
  Object.entries(kinds)
    .filter(([kind]) => site === 'content' || filledByEveryone.includes(kind))
    .map(([kind, path]) => [site, kind, path] as const),
);

const accessibility = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Dark is the same document in other colours: what does not look at colours would only say the same again.
const dependingOnColour = ['color-contrast', 'link-in-text-block'];
// The longest pages have thousands of elements, and the checker looks at each with dozens of rules.
const patience = { timeout: 240_000 };

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>;
const violationsIn = ({ violations }: Findings): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`);

test('every page of the site is of a kind that is looked at here', () => {
  const looked = Object.values(kinds).map((path) => path.replace(/^\/changes\/.+/, '/changes/…/'));
  const pages = readdirSync(sites.content, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .map((path) => path.replace(/^\/changes\/.+/, '/changes/…/').replace('/404.html', '/nowhere'));
  expect([...new Set(pages)].sort()).toEqual(looked.sort());
});

describe.each(everywhere)('%s: the %s page', (site, kind, path) => {
  test('has no accessibility violation, in light or in dark', patience, async () => {
    const { page, context } = await visit(site, path, { reducedMotion: 'reduce' });
    // Closed details hide their text from the checker, and so would hide its contrast.
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((each) => (each.open = true)),
    );
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    const checker = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    const light = await ink();
    expect(violationsIn(await checker().withTags(accessibility).analyze())).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ink()).not.toBe(light);
    expect(violationsIn(await checker().withRules(dependingOnColour).analyze())).toEqual([]);
    await context.close();
  });

  test('asks no other host, says nothing in the console, and needs no sideways scrolling', async () => {
    const { page, console, beyond, context } = await visit(site, path);
    expect(beyond).toEqual([]);
    // A page that is not there answers 404, which Chromium reports; nothing else may be said.
    expect(console.filter((text) => kind !== 'not found' || !text.includes('404'))).toEqual([]);
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
