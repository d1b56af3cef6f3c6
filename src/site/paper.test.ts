// The page as a document to file: printed by a real browser, read back from the PDF.
import { getDocumentProxy } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { browserForTests } from './browser.fixture.ts';

const sites = inject('builtSites');

const browser = browserForTests();

interface Printed {
  /** Words of each sheet, without white space: a PDF keeps places and not spaces. */
  sheets: string[];
  /** Names of rows and addresses of outside links, as the page on the screen has them. */
  rows: string[];
  addresses: string[];
  company: string;
  /** The last two rows of each longer table. */
  ends: string[][];
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

async function print(folder: string, path: string): Promise<Printed> {
  const server = await serveFolder(folder);
  const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}${path}`);
    const rows = await page.$$eval('main a[href^="#"]', (links) =>
      links
        .filter(
          (link) =>
            !link.closest('.choices') &&
            link.closest('[id]')?.id === link.getAttribute('href')?.slice(1),
        )
        .map((link) => link.textContent ?? ''),
    );
    const addresses = await page.$$eval('main a[href^="https:"]', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    const ends = await page.$$eval('main table', (tables) =>
      tables
        .map((table) => [...table.querySelectorAll('tbody > tr')].slice(-5))
        .filter((last) => last.length === 5)
        .map((last) => last.slice(-2).map((row) => row.querySelector('th a')?.textContent ?? '')),
    );
    const company = await page.locator('.company').innerText();
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })),
    );
    const sheets: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const content = await (await pdf.getPage(number)).getTextContent();
      sheets.push(squeezed(content.items.map((item) => ('str' in item ? item.str : '')).join('')));
    }
    return { sheets, rows, addresses, company, ends };
  } finally {
    await context.close();
    server.stop();
  }
}

describe.each(Object.keys(sites) as (keyof typeof sites)[])('%s on paper', (site) => {
  test.each(['/', '/subprocessors/'])(
    '%s holds every row, where links lead, and who says so when',
    async (path) => {
      const { sheets, rows, addresses, company, ends } = await print(sites[site], path);
      const all = sheets.join('');
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter((row) => !all.includes(squeezed(row)))).toEqual([]);
      const spelt = (address: string) =>
        [address, address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')].some((form) =>
          all.includes(squeezed(form)),
        );
      expect(addresses.filter((address) => !spelt(address))).toEqual([]);
      // The last row of a table does not stand alone on a sheet.
      const isTogether = (names: string[]) =>
        sheets.some((sheet) => names.every((name) => sheet.includes(squeezed(name))));
      expect(ends.filter((names) => !isTogether(names))).toEqual([]);
      // Every sheet says whose it is, of which day, and where it stands among the others.
      for (const [index, sheet] of sheets.entries()) {
        expect(sheet).toContain(squeezed(company));
        expect(sheet).toContain('2026-11-21');
        expect(sheet).toContain(`${index + 1}/${sheets.length}`);
      }
    },
  );
});
