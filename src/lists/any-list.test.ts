// Whatever the records: a table written from them comes back with the same rows; whatever the text: every row is found again.
import { assert, array, constantFrom, property, record, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { subprocessors } from '../schema/kinds/subprocessors.ts';
import { asWritten } from './fitting.ts';
import { importList } from './list-import.ts';
import { formats, nameOf, tableText } from './write-table.fixture.ts';

// Names with every mark that means something in a format (a `<` before a letter is HTML, which the register refuses); a letter first, so that none is a footnote or a total.
const words = stringMatching(/^[B-Z][a-z]{2,9}( [A-Z"|,;&>/'.()+#*_-]{0,3}[a-z]{2,8}){0,3}$/).map(
  (text) => text.replace(/\s+/g, ' '),
);
const country = constantFrom('US', 'DE', 'GB', 'IE', 'JP', 'AE', 'BA', 'TT', 'CA', 'IN');
const place = constantFrom(
  { region: 'EU' } as const,
  { region: 'global' } as const,
  { country: 'DE', place: 'Frankfurt' },
  { country: 'US', place: 'Virginia' },
  { region: 'EU', selection: 'customer-selected' } as const,
);
const vendor = record({
  name: words,
  purpose: words.map((text) => `Runs ${text}`),
  data: array(constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }).map((ids) => [
    ...new Set(ids),
  ]),
  locations: array(country, { minLength: 1, maxLength: 4 }).chain((codes) =>
    array(place, { maxLength: 2 }).map((places) => [
      ...[...new Set(codes)].map((code) => ({ country: code })),
      ...new Set(places),
    ]),
  ),
});
const titles = { a: 'Account data', b: 'Billing data', c: 'Message content' };

test('a table written from any records has the same rows when it comes back', () => {
  assert(
    property(
      array(vendor, { minLength: 1, maxLength: 6 }),
      constantFrom(...formats),
      (vendors, format) => {
        const unlike = vendors.filter(
          (one, index) => vendors.findIndex((two) => isSame(one, two)) === index,
        );
        const read = importList({ name: nameOf(format), text: tableText(unlike, titles, format) });
        expect(read.rows).toBe(unlike.length);
        expect(read.unplaced).toEqual([]);
        const named = new Map(read.categories.map(({ id, title }) => [id, title]));
        expect(
          read.subprocessors.map(({ name, purpose, data, locations }) => ({
            name,
            purpose,
            data: data?.map((id) => named.get(id)),
            locations,
          })),
        ).toEqual(
          unlike.map((one) => ({
            ...one,
            data: one.data.map((id) => titles[id as keyof typeof titles]),
          })),
        );
        expect(new Set(read.subprocessors.map(({ id }) => id)).size).toBe(unlike.length);
      },
    ),
    { numRuns: 300 },
  );
});

const isSame = (one: object, two: object) => JSON.stringify(one) === JSON.stringify(two);

const cell = string({ maxLength: 24, unit: 'grapheme' });
const file = record({
  head: constantFrom(
    ['Vendor', 'Purpose', 'Location'],
    ['Entity', 'Service', 'Data', 'DPA'],
    ['Name', 'Description', 'Country', 'Transfer mechanism', 'Contact', 'Website'],
  ),
  rows: array(array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 8 }),
  format: constantFrom(',', ';', '\t'),
});

test('of any table every row is a record or is listed, and every record is one that the schema takes', () => {
  assert(
    property(file, ({ head, rows, format }) => {
      const text = [head, ...rows]
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(format))
        .join('\n');
      const read = importList({ name: 'any.csv', text });
      expect(read.rows).toBe(
        read.subprocessors.length + read.unplaced.filter(({ what }) => what === 'row').length,
      );
      const lines = text.split('\n').length;
      for (const { line } of read.unplaced) expect(line >= 1 && line <= lines).toBe(true);
      const complete = read.subprocessors.filter(({ purpose }) => purpose !== undefined);
      if (complete.length === 0) return;
      const written = asWritten({ subprocessors: complete });
      expect(subprocessors.safeParse(written).error).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('no text brings it down', () => {
  const names = constantFrom('a.csv', 'a.tsv', 'a.md', 'a.html', 'a.json', 'a');
  const text = array(
    constantFrom(
      '|',
      '---',
      '\n',
      ',',
      '"',
      '<table>',
      '<tr>',
      '<td colspan=0>',
      '{',
      '[',
      'Vendor',
      'Purpose',
      '</td>',
      ' ',
      '1',
      ':',
    ),
    { maxLength: 40 },
  ).map((parts) => parts.join(''));
  assert(
    property(names, text, (name, any) => {
      expect(importList({ name, text: any }).rows).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});
