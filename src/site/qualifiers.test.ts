// No published file names the place or the use of a vendor without what limits it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { registerOn } from '../derive/journal/register.ts';
import { load } from '../load/load.ts';
import type { Material, Trust } from '../trust.ts';
import { wordsIn } from '../words/languages.ts';
import {
  blocksIn,
  blocksOf,
  firstNamed,
  lostPlaces,
  lostUses,
  overstatedUses,
  placeLimits,
  useLimits,
} from './qualifiers.fixture.ts';

const asOf = inject('builtAsOf');
const root = path.resolve(import.meta.dirname, '../..');
const trusts = new Map(
  Object.keys(inject('builtSites')).map((site) => {
    const folder = site === 'content' ? 'content' : `examples/${site}`;
    const { trust } = load(path.join(root, folder), asOf);
    if (!trust) throw new Error(`${site} has mistakes`);
    return [site, trust];
  }),
);

/** The published files of a site as blocks of text: pages, twins, feeds, notices, the calendar, llms.txt. */
function blocksBelow(folder: string): [file: string, block: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|md|txt|xml|ics)$|feed\.json$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const blocks = name.endsWith('.html') ? blocksOf(text) : blocksIn(name, text);
      return blocks.map((block): [string, string] => [name.replaceAll('\\', '/'), block]);
    });
}

/** Summaries, reasons and notes are the author's own words, and say of a place what the author wants to say. */
function withoutAuthors(block: string, { changes, site, data }: Trust): string {
  const sentences = [
    ...changes.flatMap(({ summary, reason = '' }) => [summary, reason.replace(/\s+/g, ' ').trim()]),
    site.notice?.text ?? '',
    ...(data.categories ?? []).flatMap(({ locations = [] }) =>
      locations.map(({ note = '' }) => note),
    ),
  ];
  return sentences.reduce((left, one) => (one === '' ? left : left.replaceAll(one, ' ')), block);
}

// An entry is a snapshot of the material fields: what the record says beside them is not in it.
const isJournal = (file: string) => file.startsWith('changes/') && !file.endsWith('notice.txt');

describe.each(Object.entries(inject('builtSites')))('%s', (site, folder) => {
  const trust = trusts.get(site)!;
  const blocks = blocksBelow(folder).map(
    ([file, block]) => [file, withoutAuthors(block, trust)] as const,
  );
  const found = (lost: (block: string, file: string) => string[]) =>
    blocks.flatMap(([file, block]) =>
      lost(block, file).map((line) => `${file}: ${line} in "${block.slice(0, 300)}"`),
    );

  test('each place that a file names of a vendor has its default, its choice or its lesser activity beside it', () => {
    const rows = registerOn(trust, asOf).map(({ material }) => material);
    const about = (block: string) => [firstNamed(block, rows)].flatMap((one) => one ?? []);
    expect(
      found((block, file) =>
        isJournal(file)
          ? []
          : about(block).flatMap(({ name, locations = [] }) => lostPlaces(block, name, locations)),
      ),
    ).toEqual([]);
  });

  test('each use that a file names of a vendor has the ways out beside it, and none is "always" beside one', () => {
    const about = (block: string) =>
      [firstNamed(block, trust.subprocessors)].flatMap((one) => one ?? []);
    expect(
      found((block, file) =>
        isJournal(file) ? [] : about(block).flatMap((record) => lostUses(block, record)),
      ),
    ).toEqual([]);
    // What was always used once may say so in its history.
    const steady = trust.subprocessors.filter(
      ({ id }) =>
        !trust.changes.some(
          (change) => change.kind === 'engagement-changed' && change.subprocessor === id,
        ),
    );
    expect(
      found((block) =>
        about(block)
          .filter((record) => steady.includes(record))
          .flatMap((record) => overstatedUses(block, record)),
      ),
    ).toEqual([]);
  });

  test('each entry of the journal has what limits its places in its page and in the feeds', () => {
    const feeds = ['rss.xml', 'atom.xml', 'feed.json'].map((name) =>
      readFileSync(path.join(folder, 'changes', name), 'utf8'),
    );
    for (const change of trust.changes) {
      const after = 'after' in change && typeof change.after === 'object' ? [change.after] : [];
      const sides: Pick<Material, 'locations'>[] = 'register' in change ? change.register : after;
      const page = readFileSync(path.join(folder, 'changes', change.id, 'index.md'), 'utf8');
      for (const { said } of sides.flatMap(({ locations = [] }) => locations.flatMap(placeLimits)))
        for (const text of [page, ...(change.kind === 'baseline' ? feeds : [])])
          expect(text, change.id).toContain(said);
    }
  });

  test('the page of an entry is not coarser than the register where both speak of the same use', () => {
    const { engagementValues } = wordsIn('en').page.subprocessors;
    const rows = blocks.filter(([file]) => /^changes\/.+-baseline\/index\.html$/.test(file));
    for (const { id, name, ...record } of trust.subprocessors) {
      const own = rows
        .filter(([, block]) => block.startsWith(`${name} `))
        .map(([, block]) => block);
      const [limit] = useLimits({ id, name, ...record });
      if (limit === undefined) continue;
      for (const row of own) {
        expect(row, id).toContain(`See ${name} in the register`);
        if (record.account === 'customer')
          expect(row, id).not.toContain(engagementValues['customer-directed']);
        if (record.engagement === undefined)
          expect(row.split('Not stated').length, id).toBeLessThan(5);
      }
    }
    expect(rows.length).toBeGreaterThan(0);
  });

  test('the table of vendors has every limit in its columns', () => {
    const [, ...lines] = readFileSync(path.join(folder, 'subprocessors.csv'), 'utf8').split('\r\n');
    for (const { id, ...record } of trust.subprocessors) {
      const line = lines.find((one) => one.startsWith(`${id},`)) ?? '';
      const { locations = [], not_used_for = [], self_hosted_plans = [], plans = [] } = record;
      for (const { selection, default: isDefault } of locations) {
        if (selection) expect(line, id).toContain(selection);
        if (isDefault !== undefined)
          expect(line, id).toContain(isDefault ? 'default' : 'not default');
      }
      for (const text of [...not_used_for, ...self_hosted_plans, ...plans])
        expect(line, id).toContain(text);
    }
  });
});

test('the sites have vendors with each kind of limit, so that each is looked for', () => {
  const all = [...trusts.values()].flatMap(({ subprocessors }) => subprocessors);
  const keys = all.flatMap((record) => [
    ...(record.locations ?? []).flatMap(placeLimits),
    ...useLimits(record),
  ]);
  expect(new Set(keys.map(({ key }) => key))).toEqual(
    new Set([
      ...['default: true', 'selectable', 'option', 'provider-managed', 'backup'],
      ...['off_by_default', 'opt_out', 'account', 'self_hosted_plans', 'not_used_for'],
      ...['plans', 'products'],
    ]),
  );
});

describe('a limit that is lost is found', () => {
  test('of a place', () => {
    const lost = (text: string) =>
      lostPlaces(text, 'Acme', [
        { country: 'US', default: true },
        { region: 'EU', selection: 'selectable' },
      ]);
    expect(lost('Acme in the United States')).toEqual(['Acme: United States without "default"']);
    expect(lost('Acme United States (storage), European Union (can be selected)')).toHaveLength(1);
    expect(lost('Acme United States (default), European Union (can be selected)')).toEqual([]);
    expect(lost('Acmeville, United States')).toEqual([]);
    expect(lostPlaces('Acme in Germany', 'Acme', [{ country: 'DE' }])).toEqual([]);
  });

  test('of a use', () => {
    const record = { id: 'a', name: 'Acme', purpose: 'Mail', opt_out: true } as const;
    const always = { ...record, engagement: 'always' as const };
    expect(lostUses('Acme Mail Always', always)).toEqual([
      'Acme: "Always" without "Unless the customer opts out"',
    ]);
    expect(overstatedUses('Acme Mail Always', always)).toHaveLength(1);
    expect(overstatedUses('Acme Mail Unless the customer opts out', always)).toEqual([]);
    expect(lostUses('Acme Mail Unless the customer opts out', always)).toEqual([]);
  });

  test('in a page: a row is one block, whatever stands in its cells', () => {
    const html =
      '<table><tr><th>Acme</th><td><p>United States</p><span>(managed)</span></td></tr></table><p>Other</p>';
    expect(blocksOf(html)).toEqual(['Acme United States (managed)', 'Other']);
  });
});
