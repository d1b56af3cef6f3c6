// The choices of what to see, in a real Chromium without JavaScript: which rows they leave, held against trust.json.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import type { TrustFile } from '../documents/trust-file.ts';
import { shapeOf } from './shapes.ts';
import { browserForTests } from './browser.fixture.ts';

const sites = inject('builtSites');
const trust = JSON.parse(readFileSync(path.join(sites.content, 'trust.json'), 'utf8')) as TrustFile;
// Today's register, and the records as they will be once every announced change has taken effect.
const forms = trust.register.map((row) => ({
  id: row.id,
  both: [row, trust.subprocessors.find(({ id }) => id === row.id) ?? row],
}));
type Form = (typeof forms)[number]['both'][number];
const having = (test: (vendor: Form) => boolean | undefined) =>
  forms.filter(({ both }) => both.some(test)).map(({ id }) => id);
const receiving = (category: string) => having(({ data }) => data?.includes(category));
const inCountry = (code: string) =>
  having(({ locations }) => locations?.some(({ country }) => country === code));
const all = having(() => true);

const browser = browserForTests();
const servers = new Map<string, { origin: string; stop: () => void }>();
beforeAll(async () => {
  for (const [name, folder] of Object.entries(sites)) servers.set(name, await serveFolder(folder));
});
afterAll(() => {
  for (const { stop } of servers.values()) stop();
});

async function visit(address: string, site = 'content', colourless = false): Promise<Page> {
  const context = await browser().newContext({
    javaScriptEnabled: false,
    ...(colourless && { forcedColors: 'active' }),
  });
  const page = await context.newPage();
  await page.goto(`${servers.get(site)?.origin}${address}`);
  return page;
}

// Everything that a choice may leave out. Playwright's own evaluation works where the page's scripts do not.
const shown = (page: Page, rows: string) =>
  page.evaluate(
    (rows) =>
      [...document.querySelectorAll(rows)]
        .filter((row) => row.getClientRects().length > 0)
        .map((row) => row.id || row.querySelector('a')?.hash.slice(1) || ''),
    rows,
  );
const vendorsIn = async (page: Page, rows: string) =>
  (await shown(page, rows)).map((id) => id.replace(/^(subprocessor|record)-/, '')).sort();

/** The vendors that the tables, the matrix and the records show, which must agree; those that ended are not in the matrix. */
async function vendorsOn(page: Page): Promise<string[]> {
  const vendors = await vendorsIn(page, 'tr[id^="subprocessor-"]');
  const isUsed = (id: string) => trust.register.find((row) => row.id === id)?.standing !== 'ended';
  expect(await vendorsIn(page, '.matrix tbody tr')).toEqual(vendors.filter(isUsed));
  const hasRecord = (id: string) => trust.subprocessors.some((record) => record.id === id);
  expect(await vendorsIn(page, 'article.record')).toEqual(vendors.filter(hasRecord));
  return vendors;
}
const open = (page: Page) => page.click('.choices summary');
const linked = (page: Page) => page.locator('.choices .linked');
const chosen = (page: Page) => page.locator('.choices .chosen');

describe('the trust page', () => {
  const controls = (trust.controls.groups ?? []).flatMap((group) => group.controls ?? []);
  const statuses = [...new Set(controls.map(({ status }) => status))];
  const rows = '[id^="control-"]';

  test('shows every control until a status is chosen', async () => {
    const page = await visit('/');
    expect((await shown(page, rows)).sort()).toEqual(
      controls.map(({ id }) => `control-${id}`).sort(),
    );
    await page.context().close();
  });

  test.each(statuses)('shows exactly the controls that are %s', async (status) => {
    const page = await visit('/');
    await page.check(`#show-${shapeOf(status)}`);
    const expected = controls.filter((control) => control.status === status);
    expect((await shown(page, rows)).sort()).toEqual(
      expected.map(({ id }) => `control-${id}`).sort(),
    );
    await page.context().close();
  });
});

describe('the register', () => {
  test('hides nothing by itself, and keeps its choices out of the way', async () => {
    const page = await visit('/subprocessors/');
    expect(await vendorsOn(page)).toEqual(all.sort());
    for (const part of [page.locator('.matching').first(), chosen(page), linked(page)])
      expect(await part.isVisible()).toBe(false);
    expect(await page.locator('#all-in').isVisible()).toBe(false);
    await page.context().close();
  });

  test('offers every place, category and use of its vendors, with the number of rows that it leaves', async () => {
    const page = await visit('/subprocessors/');
    await open(page);
    const ids = await page
      .locator('.choices input:not([id^="all-"])')
      .evaluateAll((inputs) => inputs.map(({ id }) => id));
    const both = forms.flatMap((form) => form.both);
    const values = [
      ...both.flatMap(({ locations }) =>
        (locations ?? [])
          .flatMap((at) => [at.country, at.region, at.selection])
          .map((at) => at && `in-${at}`),
      ),
      ...both.flatMap(({ data }) => (data ?? []).map((id) => `of-${id}`)),
      ...both.map(({ engagement }) => `use-${engagement}`),
    ].filter((id) => id !== undefined);
    expect(ids.filter((id) => !id.startsWith('no-')).sort()).toEqual([...new Set(values)].sort());
    for (const id of ids) {
      await page.check(`#${id}`);
      const count = await page.locator(`label:has(#${id}) span`).innerText();
      expect(`${id} ${(await vendorsOn(page)).length}`).toBe(`${id} ${count}`);
      await page.check(`#all-${await page.locator(`#${id}`).getAttribute('name')}`);
    }
    await page.context().close();
  });

  test('leaves the vendors of a place, those that are announced for it included', async () => {
    const page = await visit('/subprocessors/');
    await open(page);
    await page.check('#in-DE');
    expect(await vendorsOn(page)).toEqual(inCountry('DE').sort());
    expect(await vendorsOn(page)).toContain('keelpost');
    await page.context().close();
  });

  test('narrows with each choice, says what is left where, and shows all again', async () => {
    const page = await visit('/subprocessors/');
    await open(page);
    await page.check('#of-account');
    expect(await vendorsOn(page)).toEqual(receiving('account').sort());
    await page.check('#in-FI');
    const both = receiving('account').filter((id) => inCountry('FI').includes(id));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(receiving('account').length);
    expect(await vendorsOn(page)).toEqual(both.sort());
    await page.check('#use-customer-directed');
    expect(await vendorsOn(page)).toEqual([]);
    for (const part of await page.locator('.matching').all()) {
      expect(await part.isVisible()).toBe(true);
      expect(await part.innerText()).toMatch(/^of \d+ match/);
    }
    await page.getByRole('button', { name: 'Reset the choices' }).click();
    expect(await vendorsOn(page)).toEqual(all.sort());
    expect(await chosen(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('follows a choice in the address until a button is used or all are asked for', async () => {
    const page = await visit('/subprocessors/#of-account');
    expect(await vendorsOn(page)).toEqual(receiving('account').sort());
    // The browser opens the details that the fragment leads into.
    expect(await page.locator('#of-account').isVisible()).toBe(true);
    await page.check('#in-FI');
    const both = receiving('account').filter((id) => inCountry('FI').includes(id));
    expect(await vendorsOn(page)).toEqual(both.sort());
    await page.check('#all-in');
    await page.check('#of-media');
    expect(await vendorsOn(page)).toEqual(receiving('media').sort());
    expect(await linked(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Reset the choices' }).click();
    expect(await vendorsOn(page)).toEqual(receiving('account').sort());
    await linked(page).getByRole('link').click();
    expect(await vendorsOn(page)).toEqual(all.sort());
    await page.context().close();
  });

  test('shows a row that a link leads to, whatever is chosen', async () => {
    const page = await visit('/subprocessors/');
    await open(page);
    await page.check('#in-US');
    const other = all.find((id) => !inCountry('US').includes(id)) ?? '';
    const row = page.locator(`#subprocessor-${other}`);
    expect(await row.isVisible()).toBe(false);
    await page.goto(`${page.url()}#subprocessor-${other}`);
    expect(await page.locator('#in-US').isChecked()).toBe(true);
    expect(await row.isVisible()).toBe(true);
    await page.context().close();
  });

  test('is chosen from with the keyboard alone; Enter sends nothing', async () => {
    const page = await visit('/subprocessors/');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.locator('.choices summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('all-in');
    await page.keyboard.press('ArrowDown');
    const first = (await focused()) ?? '';
    expect(first).toMatch(/^in-[A-Z]{2}$/);
    expect(await vendorsOn(page)).toEqual(inCountry(first.slice(3)).sort());
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!).outlineStyle,
    );
    expect(outline).toBe('solid');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('all-of');
    const address = page.url();
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(address);
    expect(said).toEqual([]);
    await page.context().close();
  });

  test('is printed whole, without its choices', async () => {
    const page = await visit('/subprocessors/#in-DE');
    await page.check('#of-account');
    expect((await vendorsOn(page)).length).toBeLessThan(all.length);
    await page.emulateMedia({ media: 'print' });
    expect(await vendorsOn(page)).toEqual(all.sort());
    expect(await shown(page, '.choices, .choices *')).toEqual([]);
    await page.context().close();
  });

  test('marks the choice of the address in words and weight where colours are the reader’s own', async () => {
    const page = await visit('/subprocessors/#in-DE', 'content', true);
    expect(await linked(page).isVisible()).toBe(true);
    const weight = await page
      .locator('label:has(#in-DE)')
      .evaluate((label) => getComputedStyle(label).fontWeight);
    expect(weight).toBe('600');
    await page.context().close();
  });

  test.each(['pressbird', 'framewright', 'leadwell'])(
    'of %s shows all vendors, and offers only choices that leave some out',
    async (site) => {
      const page = await visit('/subprocessors/', site);
      const file = JSON.parse(
        readFileSync(path.join(sites[site as keyof typeof sites], 'trust.json'), 'utf8'),
      ) as TrustFile;
      const rows = 'tr[id^="subprocessor-"]';
      const ids = file.register.map(({ id }) => id).sort();
      expect(await vendorsIn(page, rows)).toEqual(ids);
      for (const group of await page.locator('.choices fieldset').all()) {
        const counts = await group.locator('span').allTextContents();
        expect(counts.shift()).toBe(`${ids.length}`);
        expect(Math.min(...counts.map(Number))).toBeLessThan(ids.length);
      }
      await page.context().close();
    },
  );
});
