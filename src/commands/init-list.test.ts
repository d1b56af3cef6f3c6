// candor init --from: what becomes of a list that the company already has.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/lay.ts';
import { fiveLists } from '../lists/five-lists.fixture.ts';
import { formats, nameOf, tableText } from '../lists/write-table.fixture.ts';
import { load } from '../load/load.ts';
import { candor } from './candor.fixture.ts';

const options = ['--company', 'Acme', '--url', 'https://trust.acme.example'];

/** A project from a list, and what was said. */
async function from(text: string | Uint8Array, name = 'vendors.csv', args = options) {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, name), text);
  const ran = await candor(folder, ['init', 'trust', ...args, '--from', name]);
  return { folder, made: path.join(folder, 'trust'), ...ran };
}

const cases = Object.entries(fiveLists).flatMap(([name, list], index) => {
  const format = formats[index % formats.length] ?? 'csv';
  return [{ name, list, format }];
});

test.each(cases)(
  '$name as $format becomes a register that balances with its journal',
  async ({ list: { vendors, titles }, format }) => {
    const name = nameOf(format);
    const { made, status, stdout, stderr } = await from(tableText(vendors, titles, format), name);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`${name}: ${vendors.length} rows, ${vendors.length} records, `);
    const { trust } = load(path.join(made, 'content'), '2026-11-21');
    expect(trust?.subprocessors.map((vendor) => vendor.name)).toEqual(
      vendors.map((vendor) => vendor.name),
    );
    expect(trust?.changes.map(({ kind }) => kind)).toEqual(['baseline']);
    expect((await candor(made, ['check'])).status).toBe(0);
  },
);

test('what cannot be placed is told with its line and the reason', async () => {
  const { made, status, stderr } = await from(
    'Vendor,Purpose,Location,Website\nKeelpost,E-mail,Atlantis,https://keelpost.example\n',
  );
  expect(status).toBe(0);
  expect(stderr).toBe(`2 things of vendors.csv could not be placed:
  vendors.csv:1  column 4 "Website": https://keelpost.example
    The register has no field for a vendor’s own site.
  vendors.csv:2  column 3 "Location" of Keelpost: Atlantis
    It names no country and no area that the register knows. Write the country, such as \`Dublin, Ireland\`.

`);
  expect(readFileSync(path.join(made, 'content/subprocessors.yaml'), 'utf8')).not.toContain(
    'Atlantis',
  );
});

test('a vendor without a purpose stays, and its author is told to write one', async () => {
  const { made, status, stdout, stderr } = await from('Vendor,Location\nKeelpost,Finland\n');
  expect(status).toBe(1);
  expect(stderr).toContain('vendors.csv:2: Keelpost\n    The list does not say what this vendor');
  expect(stdout).toContain(
    'Write what is missing into content/subprocessors.yaml until this finds no mistake',
  );
  expect(existsSync(path.join(made, 'content/changes'))).toBe(false);
  const register = path.join(made, 'content/subprocessors.yaml');
  const text = readFileSync(register, 'utf8');
  writeFileSync(
    register,
    text.replace('name: Keelpost\n', 'name: Keelpost\n    purpose: E-mail\n'),
  );
  expect((await candor(made, ['change', '--summary', 'Our register as it began.'])).status).toBe(0);
  expect((await candor(made, ['check'])).status).toBe(0);
});

test.each<[string, string | Uint8Array, string]>([
  ['no table', 'Hello\n', 'No vendor was found in vendors.csv. Nothing was written.'],
  ['an open quotation mark', 'Vendor,Purpose\n"Keelpost,E-mail\n', 'vendors.csv:2'],
  ['another encoding', new Uint8Array([0x56, 0xfc, 0x0a]), 'is not a text in UTF-8'],
])('%s is refused, and nothing is written', async (_what, text, says) => {
  const { folder, status, stdout, stderr } = await from(text);
  expect(status).toBeGreaterThan(0);
  expect(stdout).toBe('');
  expect(stderr).toContain(says);
  expect(readdirSync(folder)).toEqual(['vendors.csv']);
});

test('a file that is not there is wrong usage', async () => {
  const folder = temporaryFolder();
  const { status, stderr } = await candor(folder, ['init', 'trust', ...options, '--from', 'b.csv']);
  expect([status, stderr]).toEqual([
    2,
    'candor: --from: b.csv cannot be read (ENOENT). Nothing was written.\n',
  ]);
  expect(readdirSync(folder)).toEqual([]);
});
