// Tables as they are found on the web, with other names: titles, groups, spans, footnotes, several tables, odd columns.
import { expect, test } from 'vitest';
import { importList } from './list-import.ts';

const from = (name: string, text: string) => {
  const read = importList({ name, text });
  const left = read.unplaced.map(({ what, line, text: words }) => [what, line, words]);
  expect(read.rows).toBe(
    read.subprocessors.length + read.unplaced.filter(({ what }) => what === 'row').length,
  );
  return { ...read, left };
};

test('a page with two tables, a span over rows, a group and a footnote', () => {
  const { subprocessors, rows, left } = from(
    'page.html',
    `<!doctype html><html><head><title>Sub-processors</title></head><body>
<p>Last updated: 12 May 2026</p>
<h2>Third-party sub-processors</h2>
<table><thead><tr><th>Entity Name</th><th>Services</th><th>Entity Country</th><th>DPA</th></tr></thead>
<tbody>
<tr><td colspan="4"><strong>Infrastructure</strong></td></tr>
<tr><td rowspan="2"><a href="https://nimbus.example/">Nimbus, Inc.</a></td><td>Hosting</td><td>US</td><td><a href="https://nimbus.example/dpa">Link</a></td></tr>
<tr><td>Mail<sup>1</sup></td><td>US</td><td><a href="http://nimbus.example/old">Link</a></td></tr>
<tr><td>Quay &amp; Sons</td><td><ul><li>Search</li><li>Logs</li></ul></td><td></td><td>On request</td></tr>
</tbody></table>
<p>* Not for customers in Japan</p>
<h2>Our affiliates</h2>
<table><tr><th>Company</th><th>Purpose</th><th>Location</th></tr>
<tr><td>Acme KK</td><td>Support</td><td>Tokyo, Japan</td></tr></table>
<h2>Versions</h2><table><tr><th>Version</th><th>Change</th></tr><tr><td>2</td><td>Quay added</td></tr></table>
<script>var a = "<table><tr><td>no</td></tr></table>"</script></body></html>`,
  );
  expect(rows).toBe(5);
  expect(subprocessors).toEqual([
    {
      id: 'nimbus-inc-hosting',
      name: 'Nimbus, Inc.',
      purpose: 'Hosting',
      dpa: 'https://nimbus.example/dpa',
    },
    { id: 'nimbus-inc-mail', name: 'Nimbus, Inc.', purpose: 'Mail¹' },
    { id: 'quay-sons', name: 'Quay & Sons', purpose: 'Search; Logs' },
    {
      id: 'acme-kk',
      name: 'Acme KK',
      purpose: 'Support',
      locations: [{ country: 'JP', place: 'Tokyo' }],
      affiliate: true,
    },
  ]);
  expect(left).toEqual([
    ['text', 2, 'Last updated: 12 May 2026'],
    ['text', 3, 'Third-party sub-processors'],
    ['column', 4, 'https://nimbus.example/'],
    ['column', 4, 'US'],
    ['row', 6, 'Infrastructure'],
    ['cell', 8, 'http://nimbus.example/old'],
    ['cell', 9, 'On request'],
    ['text', 11, '* Not for customers in Japan'],
    ['text', 12, 'Our affiliates'],
    ['text', 15, 'Versions'],
    ['text', 15, 'Version | Change'],
  ]);
});

test('an export of a spreadsheet: a byte order mark, semicolons, titles, a second head, empty rows', () => {
  const { subprocessors, left } = from(
    'vendors.csv',
    [
      '\ufeffAcme GmbH – list of sub-processors;;;;',
      ';;;;',
      'Supplier;What for?;Personal data;Country;Added',
      '"Mail ""Fast"" Ltd.";E-mail;"Name; e-mail address";United Kingdom;01/02/2024',
      'Supplier;What for?;Personal data;Country;Added',
      'Ledger / Books;Invoices;None;Europe;03/04/2024;see contract',
      ';Backups;Logs;Germany;',
      'Total: 2;;;;',
      ';;;;',
      ';;;;',
    ].join('\r\n'),
  );
  expect(subprocessors).toEqual([
    {
      id: 'mail-fast-ltd',
      name: 'Mail "Fast" Ltd.',
      purpose: 'E-mail',
      data: ['name', 'e-mail-address'],
      locations: [{ country: 'GB' }],
    },
    { id: 'ledger-books', name: 'Ledger / Books', purpose: 'Invoices' },
  ]);
  expect(left).toEqual([
    ['text', 1, 'Acme GmbH – list of sub-processors'],
    ['column', 3, '01/02/2024; 03/04/2024'],
    ['row', 5, 'Supplier | What for? | Personal data | Country | Added'],
    ['cell', 6, 'None'],
    ['cell', 6, 'Europe'],
    ['cell', 6, 'see contract'],
    ['row', 7, 'Backups | Logs | Germany'],
    ['row', 8, 'Total: 2'],
  ]);
});

test('a page in Markdown: bold names, links, a group row, a row without a purpose, notes below', () => {
  const { subprocessors, left } = from(
    'subprocessors.md',
    `---
title: Subprocessors
---

# Subprocessors

Current as of 2026-06-23.

| Subprocessor | Service | Purpose | Location | Transfer mechanism | Privacy policy |
| :--- | --- | --- | --- | :-: | --- |
| **Payments** | | | | | |
| **Payline, Inc.** | Cards | Payment processing | US (primary), EU (optional) | SCCs / Payline DPA | [Policy](https://payline.example/privacy) |
| Parcel \\| Post | Parcels | | Helsinki, Finland | N/A | |

\\* Payline is used on paid plans.
`,
  );
  expect(subprocessors).toEqual([
    {
      id: 'payline-inc',
      name: 'Payline, Inc.',
      purpose: 'Payment processing',
      locations: [
        { country: 'US', note: 'primary' },
        { region: 'EU', note: 'optional' },
      ],
      transfers: [{ from: 'EEA', mechanism: 'scc-2021-914', note: 'SCCs / Payline DPA' }],
      privacy: 'https://payline.example/privacy',
      note: 'Service: Cards',
    },
    {
      id: 'parcel-post',
      name: 'Parcel | Post',
      purpose: 'Parcels',
      locations: [{ country: 'FI', place: 'Helsinki' }],
    },
  ]);
  expect(left).toEqual([
    ['text', 7, 'Current as of 2026-06-23.'],
    ['row', 11, 'Payments'],
    ['text', 15, '* Payline is used on paid plans.'],
  ]);
});

test('what the register needs and the list does not say is told for each vendor', () => {
  const { subprocessors, unplaced } = from('a.csv', 'Vendor,Country\nAcme,DE\nQuay,FI');
  expect(subprocessors).toEqual([
    { id: 'acme', name: 'Acme', locations: [{ country: 'DE' }] },
    { id: 'quay', name: 'Quay', locations: [{ country: 'FI' }] },
  ]);
  expect(unplaced.map(({ what, line, vendor }) => [what, line, vendor])).toEqual([
    ['missing', 2, 'Acme'],
    ['missing', 3, 'Quay'],
  ]);
});

test('the answer of Vanta’s API, and that more of it is on another page', () => {
  const { subprocessors, left } = from(
    'subprocessors.json',
    JSON.stringify(
      {
        results: {
          pageInfo: { hasNextPage: true, endCursor: 'abc' },
          data: [
            {
              id: 'a2f7e1b9d0c3f4e5a6c7b8d9',
              name: 'Acme, Inc.',
              description: 'Runs on machines of its own.',
              location: 'US, EU',
              purpose: 'Cloud infrastructure',
              url: 'acme.example',
            },
            {
              id: 'b2',
              name: 'Quay',
              description: 'Search',
              location: null,
              purpose: null,
              url: null,
            },
          ],
        },
      },
      null,
      2,
    ),
  );
  expect(subprocessors).toEqual([
    {
      id: 'acme-inc',
      name: 'Acme, Inc.',
      purpose: 'Cloud infrastructure',
      locations: [{ country: 'US' }, { region: 'EU' }],
      note: 'description: Runs on machines of its own.',
    },
    { id: 'quay', name: 'Quay', purpose: 'Search' },
  ]);
  expect(left).toEqual([
    ['text', 3, 'hasNextPage: true'],
    ['column', 7, 'a2f7e1b9d0c3f4e5a6c7b8d9; b2'],
    ['column', 7, 'acme.example'],
  ]);
});
