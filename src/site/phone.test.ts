// Pages on a phone: what is far from the screen waits to be drawn, and nobody who reads, filters, links or files notices.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { browserForTests } from './browser.fixture.ts';

const sites = inject('builtSites');

// As when a screen reader runs; without one Chromium makes no accessibility tree of what is not drawn.
const browser = browserForTests('--force-renderer-accessibility');

/** Opens a page of `folder` on a phone `width` CSS pixels wide and closes it after `look`. */
async function onPhone(
  folder: string,
  look: (page: Page, open: (path: string) => Promise<void>) => Promise<void>,
  { path = '/', width = 412 } = {},
): Promise<void> {
  const server = await serveFolder(folder);
  const context = await browser().newContext({
    viewport: { width, height: 823 },
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const open = async (path: string) => {
      // By way of an empty page: another fragment of an open page would not load it anew.
      await page.goto('about:blank');
      await page.goto(`${server.origin}${path}`);
      await drawn(page);
    };
    await open(path);
    await look(page, open);
  } finally {
    await context.close();
    server.stop();
  }
}

/** A frame later everything that came near the screen is drawn. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

const isDrawn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .last()
    .evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));

/** The pages that are long enough to wait. */
const pages = ['/', '/subprocessors/', '/changes/'];
const lastHeading = '.report > section:last-child h2';

describe.each(Object.entries(sites))('%s', (_, folder) => {
  // Taller by more than the gap below it, a part would lie over the next one for who measures the page undrawn.
  test.each([320, 360, 430])(
    'at %i px no part outgrows its expected height, and a page is at most three fifths longer',
    async (width) => {
      for (const path of pages)
        await onPhone(
          folder,
          async (page) => {
            const parts = await page.$$eval('[data-rem]', (all) =>
              all.map((part) => {
                const heightWhen = (drawn: 'visible' | 'hidden') => {
                  for (const each of [part, ...part.querySelectorAll<HTMLElement>('[data-rem]')])
                    each.style.contentVisibility = drawn;
                  return part.getBoundingClientRect().height;
                };
                const real = heightWhen('visible');
                // Records follow each other closely; below a section there is a gap of 64 pixels.
                const gap = part.matches('.record') ? 4 : 64;
                return { id: part.id, gap, real, expected: heightWhen('hidden') };
              }),
            );
            expect(parts.length, path).toBeGreaterThan(1);
            const outgrown = parts.filter(({ expected, real, gap }) => real > expected + gap);
            expect(outgrown, path).toEqual([]);
            const sum = (of: 'expected' | 'real') => parts.reduce((all, each) => all + each[of], 0);
            expect(sum('expected') / sum('real'), path).toBeLessThan(1.6);
          },
          { path, width },
        );
    },
  );
});

test('the last section is drawn once one scrolls to it, and on paper', () =>
  onPhone(sites.content, async (page) => {
    expect(await isDrawn(page, lastHeading)).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isDrawn(page, lastHeading)).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await isDrawn(page, lastHeading)).toBe(false);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await drawn(page);
    expect(await isDrawn(page, lastHeading)).toBe(true);
  }));

test('the records that match a choice are counted, drawn or not', () =>
  onPhone(
    sites.content,
    async (page) => {
      expect(await isDrawn(page, '.record h3')).toBe(false);
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
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const told = nodes
        .filter(({ role }) => role?.value === 'StaticText')
        .map(({ name }) => String(name?.value).trim())
        .filter((text) => text !== '');
      const of = told.lastIndexOf(`of ${all} match the choice.`);
      expect(told[of - 1]).toBe(`${matching}`);
    },
    { path: '/subprocessors/' },
  ));

test('a cell that its text does not explain stands under the head of its column', () =>
  onPhone(sites.content, async (page) => {
    const cells = await page.$$eval('td[data-label]', (all) =>
      all.map((cell) => {
        const { cellIndex, dataset } = cell as HTMLTableCellElement;
        const head = cell.closest('table')?.tHead?.rows[0]?.cells[cellIndex]?.textContent;
        return { head: head?.trim(), label: dataset['label'] };
      }),
    );
    expect(cells.filter(({ head, label }) => head !== label)).toEqual([]);
    // Read without its head, what a feature never sees looks like what it sees.
    const labels = cells.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['May see', 'Never sees', 'Updates every']));
  }));

test('a screen reader is told every heading, drawn or not', () =>
  onPhone(sites.content, async (page) => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes
      .filter(({ role }) => role?.value === 'heading')
      .map(({ name }) => String(name?.value).replace(/\s*#$/, ''));
    const written = await page.$$eval('main :is(h2, h3)', (all) =>
      all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(written.length).toBeGreaterThan(30);
    expect(told).toEqual(expect.arrayContaining(written));
  }));

test('a link to a row leads to its very place', { timeout: 120_000 }, () =>
  onPhone(sites.content, async (page, open) => {
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
  onPhone(sites.content, async (page) => {
    const entries = await page.$$eval('.toc a', (all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(entries.length).toBeGreaterThan(20);
    for (const hash of entries) {
      await page.evaluate(() => scrollTo(0, 0));
      await page.locator(`.toc a[href="${hash}"]`).click();
      await drawn(page);
      expect(await isDrawn(page, `${hash} > h2`), hash).toBe(true);
      const top = (await page.locator(`${hash} > h2`).boundingBox())?.y;
      expect(top, hash).toBeGreaterThanOrEqual(0);
      expect(top, hash).toBeLessThan(823);
    }
  }));
