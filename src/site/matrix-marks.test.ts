// The marks of the matrix of vendors and data, measured in Chromium: each stands on the first line of its vendor's name.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { browserForTests } from './browser.fixture.ts';

// Only this example says which vendor receives which data.
const { content } = inject('builtSites');
const browser = browserForTests();
let server: { origin: string; stop: () => void };
beforeAll(async () => {
  server = await serveFolder(content);
});
afterAll(() => server.stop());

interface Mark {
  vendor: string;
  /** How far its middle is from the middle of the first line of the name, in shares of that line's height. */
  offLine: number;
  /** How far its middle is from the middle of its column, in pixels. */
  offColumn: number;
  /** Whether it lies within its own row. */
  isInRow: boolean;
  /** Texts of its row that it covers. */
  covers: string[];
}

/** Every mark of the page, drawn by `::before` of an element without text. */
function marksOn(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const textsIn = (row: Element) => {
      const found: { text: string; boxes: DOMRect[] }[] = [];
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent?.trim() || node.parentElement?.closest('.unseen')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        found.push({ text: node.textContent.trim(), boxes: [...range.getClientRects()] });
      }
      return found;
    };
    return [...document.querySelectorAll('.matrix tbody td > b')].map((mark) => {
      const row = mark.closest('tr')!;
      const [name, ...others] = textsIn(row);
      const style = getComputedStyle(mark, '::before');
      const around = mark.getBoundingClientRect();
      const px = (value: string) => Number.parseFloat(value);
      const isWhole = style.boxSizing === 'border-box';
      const border = isWhole ? 0 : px(style.borderTopWidth) * 2;
      const top = around.top + px(style.top);
      const left = around.left + px(style.left);
      const bottom = top + px(style.height) + border;
      const right = left + px(style.width) + border;
      const line = name!.boxes[0]!;
      const cell = mark.parentElement!.getBoundingClientRect();
      const { top: rowTop, bottom: rowBottom } = row.getBoundingClientRect();
      const isCovered = (box: DOMRect) =>
        box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      return {
        vendor: name!.text,
        offLine: Math.abs((top + bottom - line.top - line.bottom) / 2 / line.height),
        offColumn: Math.abs((left + right - cell.left - cell.right) / 2),
        isInRow: top > rowTop && bottom < rowBottom,
        covers: others.filter(({ boxes }) => boxes.some(isCovered)).map(({ text }) => text),
      };
    });
  });
}

test.each([
  ['on a screen', 1280, 'screen'],
  ['on a tablet', 840, 'screen'],
  ['on paper', 720, 'print'],
] as const)('every mark is in its place %s', async (_, width, media) => {
  const context = await browser().newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.emulateMedia({ media });
  await page.goto(`${server.origin}/subprocessors/`);
  const marks = await marksOn(page);
  const dated = await page.locator('.matrix td:has(b):has(.from)').count();
  await context.close();
  expect(marks.length).toBeGreaterThan(20);
  // Those with a day below them are the ones that came to lie on its words.
  expect(dated).toBeGreaterThan(1);
  const isAstray = ({ offLine, offColumn, isInRow, covers }: Mark) =>
    offLine > 0.2 || offColumn > 1.5 || !isInRow || covers.length > 0;
  expect(marks.filter(isAstray)).toEqual([]);
});
