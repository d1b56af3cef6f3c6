// The way through a page by keyboard alone: every stop is seen, none is hidden, the order is that of reading.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { browserForTests } from './browser.fixture.ts';

const { content } = inject('builtSites');

const browser = browserForTests();
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(content);
});

afterAll(() => {
  server?.stop();
});

interface Stop {
  name: string;
  /** Place in the document among everything that can take the focus. */
  place: number;
  outlined: boolean;
  /** Whether the element itself is what one sees at its place, as WCAG 2.2 SC 2.4.11 asks. */
  seen: boolean;
}

declare global {
  interface Window {
    stops: Stop[];
    /** Whether the focus has left the page. */
    left: boolean;
  }
}

// At four times its size a page of a desk is 320 pixels wide (WCAG 2.2 SC 1.4.10).
const pages: [path: string, width: number][] = [
  ['/', 1280],
  ['/', 320],
  ['/subprocessors/', 1280],
  ['/changes/', 1280],
  ['/changes/2026-11-19-keelpost-nuremberg/', 1280],
];

const title = '%s at %i px is walked through with Tab alone';
test.each(pages)(title, { timeout: 120_000 }, async (path, width) => {
  const context = await browser().newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${server.origin}${path}`);
  // Each stop is looked at when Tab is pressed to leave it, within the page: asking from outside takes much longer.
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('a, input, summary, [tabindex]')];
    window.stops = [];
    window.left = false;
    const look = () => {
      const focused = document.activeElement;
      window.left ||= focused === null || (focused === document.body && window.stops.length > 0);
      if (!focused || focused === document.body || window.left) return;
      const boxes = [...focused.getClientRects()];
      const style = getComputedStyle(focused);
      const seen = boxes.some(({ left, top, width, height }) => {
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        return at !== null && (focused.contains(at) || at.contains(focused));
      });
      window.stops.push({
        name: (focused.textContent ?? '').trim().slice(0, 40) || focused.outerHTML.slice(0, 80),
        place: all.indexOf(focused),
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
        seen,
      });
    };
    addEventListener('keydown', look, { capture: true });
  });
  for (let presses = 1; presses <= 1500; presses += 1) {
    await page.keyboard.press('Tab');
    if (presses % 50 === 0 && (await page.evaluate(() => window.left))) break;
  }
  const stops = await page.evaluate(() => window.stops);
  expect(stops.length).toBeGreaterThan(10);
  expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  const places = stops.map(({ place }) => place);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  // Nothing that can be reached is left out: a group of choices is one stop.
  const reachable = await page.evaluate(() => {
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>('a[href], input, summary, [tabindex="0"]')]
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
        return !groups.has(each.name) && groups.add(each.name);
      }).length;
  });
  expect(stops.length).toBe(reachable);
  await context.close();
});
