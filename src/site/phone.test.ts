// Pages on a phone and wider: whatever drives a browser gets the whole page, and links and choices work by touch.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { load } from '../load/load.ts';
import { browserForTests } from './browser.fixture.ts';
import { writtenTexts } from './written-texts.fixture.ts';

const sites = inject('builtSites');
const asOf = inject('builtAsOf');
const root = path.resolve(import.meta.dirname, '../..');

const browser = browserForTests();

const height = 823;

/** Opens a page of `folder` on a screen `width` CSS pixels wide and closes it after `look`. */
async function onScreen(
  folder: string,
  look: (page: Page, open: (path: string) => Promise<void>) => Promise<void>,
  { path = '/', width = 412 } = {},
): Promise<void> {
  const server = await serveFolder(folder);
  const context = await browser().newContext({
    viewport: { width, height },
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const open = async (path: string) => {
      // By way of an empty page: another fragment of an open page would not load it anew.
      await page.goto('about:blank');
      await page.goto(`${server.origin}${path}`);
    };
    await open(path);
    await look(page, open);
  } finally {
    await context.close();
    server.stop();
  }
}

const pagesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`);

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** The accessibility tree, as names by role. */
async function namesInTree(page: Page): Promise<(role: string) => string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return (role) =>
    nodes.filter((node) => node.role?.value === role).map(({ name }) => `${name?.value}`);
}

/** A picture of the whole page, as PNG: the way of Puppeteer, three times faster than Playwright's `fullPage`. */
async function pictureOf(page: Page): Promise<{ base64: string; size: [number, number] }> {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { ...cssContentSize, scale: 1 },
  });
  await session.detach();
  return { base64: data, size: [cssContentSize.width, cssContentSize.height] };
}

/** With so many colours a screenful is not blank, so counting stops. */
const enough = 10;

/** Of each screenful of a picture, how many colours it has, up to `enough`; and the size of the picture. */
async function coloursOf(
  base64: string,
  context: Page,
): Promise<{ size: number[]; counts: number[] }> {
  const page = await context.context().newPage();
  try {
    return await page.evaluate(
      async ({ base64, height, enough }) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const counts = [];
        for (let top = 0; top + height <= bitmap.height; top += height) {
          const canvas = new OffscreenCanvas(bitmap.width, height).getContext('2d');
          canvas?.drawImage(bitmap, 0, -top);
          const { data } = canvas?.getImageData(0, 0, bitmap.width, height) ?? {};
          const colours = new Set<number>();
          for (const colour of new Uint32Array(data?.buffer ?? []))
            if (colours.add(colour).size >= enough) break;
          counts.push(colours.size);
        }
        return { size: [bitmap.width, bitmap.height], counts };
      },
      { base64, height, enough },
    );
  } finally {
    await page.close();
  }
}

const longPages = ['/', '/subprocessors/', '/changes/'];
// A picture of the longest page takes its time.
const patience = { timeout: 240_000 };

const widths = [360, 800, 1280];

/** What a browser shows of a trust center. Every page is opened once and read at every width. */
interface Shown {
  /** The text of all pages, by width. */
  texts: string[];
  longPages: { path: string; headings: string[]; captions: string[]; emptyColumns: number }[];
  /** What a screen reader is told of each long page at each width. */
  told: { path: string; width: number; headings: string[]; tables: string[] }[];
}

async function read(folder: string): Promise<Shown> {
  const shown: Shown = { texts: widths.map(() => ''), longPages: [], told: [] };
  await onScreen(folder, async (page, open) => {
    for (const path of pagesOf(folder)) {
      await open(path);
      const isLong = longPages.includes(path);
      if (isLong) shown.longPages.push({ path, ...(await page.evaluate(writtenOn)) });
      for (const [index, width] of widths.entries()) {
        await page.setViewportSize({ width, height });
        shown.texts[index] += squeezed(await page.locator('body').innerText());
        if (isLong) shown.told.push({ path, width, ...(await toldOn(page)) });
      }
    }
  });
  return shown;
}

/** Runs in the page: its headings, the captions of its tables, and columns without a filled cell. */
function writtenOn() {
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  const tables = [...document.querySelectorAll<HTMLTableElement>('table.rows')];
  const emptyColumns = tables.flatMap(({ tHead, tBodies }) =>
    [...(tHead?.rows[0]?.cells ?? [])].filter(({ cellIndex }) =>
      [...(tBodies[0]?.rows ?? [])].every(({ cells }) => !cells[cellIndex]?.textContent),
    ),
  );
  return {
    headings: texts('main :is(h1, h2, h3)'),
    captions: texts('table > caption'),
    emptyColumns: emptyColumns.length,
  };
}

/** Names of headings and tables in the accessibility tree. */
async function toldOn(page: Page): Promise<{ headings: string[]; tables: string[] }> {
  const names = await namesInTree(page);
  return {
    headings: names('heading').map((name) => name.replace(/\s*#$/, '')),
    tables: names('table'),
  };
}

describe.each(Object.entries(sites))('%s', (site, folder) => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await read(folder);
  }, patience.timeout);

  test('the text of the pages holds every text that was written, at every width', () => {
    const content = site === 'content' ? 'content' : `examples/${site}`;
    const { trust } = load(path.join(root, content), asOf);
    const texts = [...writtenTexts(trust as unknown as Record<string, unknown>)];
    expect(texts.length).toBeGreaterThan(100);
    for (const all of shown.texts)
      expect(texts.filter((text) => !all.includes(squeezed(text)))).toEqual([]);
  });

  test.each(longPages)(
    'a screen reader is told every heading and every table of %s, at every width',
    (path) => {
      const written = shown.longPages.find((page) => page.path === path);
      expect(written?.headings.length).toBeGreaterThan(3);
      const told = shown.told.filter((page) => page.path === path);
      expect(told.map(({ width }) => width)).toEqual(widths);
      for (const { width, headings, tables } of told) {
        expect(headings, `at ${width}`).toEqual(expect.arrayContaining(written?.headings ?? []));
        expect(tables, `at ${width}`).toEqual(expect.arrayContaining(written?.captions ?? []));
      }
    },
  );

  test('no table has a column without a filled cell', () => {
    expect(shown.longPages.map(({ path, emptyColumns }) => [path, emptyColumns])).toEqual(
      expect.arrayContaining(longPages.map((path) => [path, 0])),
    );
  });

  test.each(widths)(
    'at %i px a picture of the trust page is as tall as the page and nowhere blank',
    patience,
    (width) =>
      onScreen(
        folder,
        async (page) => {
          const tall = await page.evaluate(() => document.documentElement.scrollHeight);
          const picture = await pictureOf(page);
          expect(picture.size).toEqual([width, tall]);
          const { size, counts } = await coloursOf(picture.base64, page);
          expect(size).toEqual([width, tall]);
          expect(counts.length).toBeGreaterThan(3);
          // Letters have dozens of shades; a blank screenful has one, or two at the edge of the paper.
          expect(counts.filter((count) => count < enough)).toEqual([]);
        },
        { width },
      ),
  );
});

test('the records that match a choice are counted', () =>
  onScreen(
    sites.content,
    async (page) => {
      await page.locator('.choices summary').first().click();
      await page.check('#of-account');
      const count = (shown: boolean) =>
        page.$$eval(
          '.record',
          (all, shown) => all.filter((each) => !shown || each.checkVisibility()).length,
          shown,
        );
      const [all, matching] = [await count(false), await count(true)];
      expect(matching).toBeLessThan(all);
      // The number is the style sheet's; a screen reader is told it.
      const told = (await namesInTree(page))('StaticText')
        .map((text) => text.trim())
        .filter((text) => text !== '');
      const of = told.lastIndexOf(`of ${all} match the choice.`);
      expect(told[of - 1]).toBe(`${matching}`);
    },
    { path: '/subprocessors/' },
  ));

test('every cell stands behind the head of its column', () =>
  onScreen(sites.content, async (page, open) => {
    for (const path of [...longPages, '/subprocessors/annex-iii/', '/mvsp/']) {
      await open(path);
      const cells = await page.$$eval('table:is(.rows, .matrix) td:not([colspan])', (all) =>
        all.map((cell) => {
          const { cellIndex, dataset } = cell as HTMLTableCellElement;
          const head = cell.closest('table')?.tHead?.rows[0]?.cells[cellIndex]?.textContent;
          const shown = getComputedStyle(cell, cell.closest('.matrix') ? '::after' : '::before');
          const isShown =
            !cell.checkVisibility() || shown.content.includes(dataset['label'] ?? '?');
          return { head: head?.trim(), label: dataset['label'], isShown };
        }),
      );
      expect(
        cells.filter(({ head, label, isShown }) => head !== label || !isShown),
        path,
      ).toEqual([]);
      if (path === '/') {
        // Read without its head, what a feature never sees looks like what it sees.
        const labels = cells.map(({ label }) => label);
        expect(labels).toEqual(expect.arrayContaining(['May see', 'Never sees', 'Updates every']));
      }
    }
  }));

test('what follows a label is an element, so that no two lines of a cell run together', () =>
  onScreen(sites.content, async (page, open) => {
    for (const path of pagesOf(sites.content)) {
      await open(path);
      const bare = await page.$$eval('.rows td', (all) =>
        all
          .filter(({ childNodes }) => {
            const nodes = [...childNodes];
            const text = nodes.findIndex((node) => node.nodeType === 3 && node.nodeValue?.trim());
            return (
              text >= 0 && nodes.slice(text).some(({ nodeName }) => /^(P|DL|UL)$/.test(nodeName))
            );
          })
          .map(({ textContent }) => textContent),
      );
      expect(bare, path).toEqual([]);
    }
  }));

test('the page of a young company is read in some sixteen screens', () =>
  onScreen(
    sites.pressbird,
    async (page) => {
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(tall).toBeLessThanOrEqual(12_000);
    },
    { width: 360 },
  ));

test('the road is seen whole', () =>
  onScreen(
    sites.content,
    async (page) => {
      const road = page.locator('#section-roadmap .picture > div');
      const { box, names } = await road.evaluate((picture) => ({
        box: picture.getBoundingClientRect(),
        names: [...picture.querySelectorAll('text')].map((name) => name.getBoundingClientRect()),
      }));
      expect(names.length).toBeGreaterThan(5);
      expect(names.filter(({ left, right }) => left < box.left || right > box.right)).toEqual([]);
    },
    { width: 360 },
  ));

test('no label is broken into two lines', () =>
  onScreen(
    sites.content,
    async (page) => {
      const labels = await page.$$eval('dl:not(.pairs) > dt', (all) =>
        all.map((label) => ({
          label: label.textContent,
          lines: new Set([...label.getClientRects()].map(({ bottom }) => Math.round(bottom))).size,
        })),
      );
      expect(labels.length).toBeGreaterThan(50);
      expect(labels.filter(({ lines }) => lines !== 1)).toEqual([]);
    },
    { width: 360 },
  ));

test('the matrix is read without scrolling to the side', () =>
  onScreen(
    sites.content,
    async (page) => {
      const { scrollWidth, clientWidth } = await page
        .locator('#matrix .scrolls')
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      expect(scrollWidth).toBe(clientWidth);
      const received = await page.$$eval('.matrix td', (all) =>
        all
          .filter((cell) => cell.querySelector('b'))
          .map((cell) => cell.checkVisibility() && getComputedStyle(cell, '::after').content),
      );
      expect(received.length).toBeGreaterThan(20);
      expect(received.filter((label) => label === false || label === 'none')).toEqual([]);
    },
    { path: '/subprocessors/', width: 360 },
  ));

test('a link to a row leads to its very place', { timeout: 120_000 }, () =>
  onScreen(sites.content, async (page, open) => {
    const rows = await page.$$eval('.report [id]', (all) => all.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(100);
    const misplaced: unknown[] = [];
    for (const id of rows.filter((_, index) => index % 8 === 0)) {
      await open(`/#${id}`);
      const { top, room } = await page.evaluate((id) => {
        const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
        const { top = NaN } = document.getElementById(id)?.getBoundingClientRect() ?? {};
        return { top, room: scrollHeight - clientHeight - scrollTop };
      }, id);
      // The foot of the page cannot be scrolled up to the top of the screen.
      if (!(top > -1 && (top < 60 || room < 1))) misplaced.push({ id, top, room });
    }
    expect(misplaced).toEqual([]);
  }),
);

test('the table of contents leads to each section, one after the other', () =>
  onScreen(sites.content, async (page) => {
    const entries = await page.$$eval('.toc a', (all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(entries.length).toBeGreaterThan(20);
    for (const hash of entries) {
      await page.evaluate(() => scrollTo(0, 0));
      await page.locator(`.toc a[href="${hash}"]`).click();
      await page.waitForURL(`**/${hash}`);
      expect(await page.locator(`${hash} > h2`).isVisible(), hash).toBe(true);
      const top = (await page.locator(`${hash} > h2`).boundingBox())?.y;
      expect(top, hash).toBeGreaterThanOrEqual(0);
      expect(top, hash).toBeLessThan(height);
    }
  }));
