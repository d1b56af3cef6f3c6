import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lay, temporaryFolder } from '../fixtures/lay.ts';
import { load } from './load.ts';

const asOf = '2026-11-21';

/** A folder with these files beside the base's, and without those of the same kind. */
function withFiles(files: Record<string, string>): string {
  const content = path.join(temporaryFolder(), 'content');
  const site = readFileSync(path.join(lay(), 'site.yaml'), 'utf8').replace(/^order:[^]*/m, '');
  for (const [name, text] of Object.entries({ 'site.yaml': site, ...files })) {
    const file = path.join(content, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return content;
}

const trustOf = (files: Record<string, string>) =>
  load(withFiles(files), asOf, { rules: false }).trust;

describe('a row takes what `defaults` says', () => {
  test('unless it writes the key itself', () => {
    const trust = trustOf({
      'data.yaml': `
defaults:
  stored_in: PostgreSQL
  encryption: { at_rest: AES-256, in_transit: TLS 1.3 }
categories:
  - { id: account, title: Accounts }
  - { id: media, title: Photos, stored_in: Object store, encryption: { at_rest: AES-128 } }
`,
    });
    expect(trust?.data).toEqual({
      categories: [
        {
          id: 'account',
          title: 'Accounts',
          stored_in: 'PostgreSQL',
          encryption: { at_rest: 'AES-256', in_transit: 'TLS 1.3' },
        },
        // A group that a row writes is its own, to its last key.
        {
          id: 'media',
          title: 'Photos',
          stored_in: 'Object store',
          encryption: { at_rest: 'AES-128' },
        },
      ],
    });
  });

  test('or says that it does not hold there', () => {
    const trust = trustOf({
      'data.yaml': `
defaults: { personal: true, retention: { rule: persistent } }
categories:
  - { id: account, title: Accounts }
  - { id: metrics, title: Metrics, unstated: [personal] }
`,
    });
    expect(trust?.data.categories?.[1]).toEqual({
      id: 'metrics',
      title: 'Metrics',
      retention: { rule: 'persistent' },
    });
  });

  test('in a folder of records as well as in the file', () => {
    const trust = trustOf({
      'subprocessors.yaml': 'defaults: { engagement: always }\n',
      'subprocessors/acme.yaml': 'name: Acme\npurpose: Hosting\n',
    });
    expect(trust?.subprocessors).toEqual([
      { id: 'acme', name: 'Acme', purpose: 'Hosting', engagement: 'always' },
    ]);
  });

  test('but not where what it says itself rules that out', () => {
    const trust = trustOf({
      'data.yaml': 'categories: [{ id: account, title: Accounts }]\n',
      'subprocessors.yaml': `
defaults:
  data: [account]
  locations: [{ country: US }]
  transfers: [{ mechanism: scc-2021-914, from: EEA }]
  engagement: always
  dpa_status: in-place
subprocessors:
  - { id: here, name: Here, purpose: Hosting, locations: [{ country: DE }] }
  - { id: ci, name: Builder, purpose: Builds, no_data: It sees code alone }
  - { id: mail, name: Mail, purpose: E-mail, undecided: { candidates: [Acme] } }
`,
    });
    const keys = trust?.subprocessors.map((row) => Object.keys(row).sort().join(' '));
    expect(keys).toEqual([
      'data dpa_status engagement id locations name purpose',
      'dpa_status engagement id locations name no_data purpose',
      'id name purpose undecided',
    ]);
  });
});

describe('a mistake in a default', () => {
  const twoRows = `subprocessors:
  - { id: acme, name: Acme, purpose: Hosting }
  - { id: bolt, name: Bolt, purpose: E-mail }
`;

  test('is told once, at its place, with the rows that it is in', () => {
    const files = {
      'subprocessors.yaml': `defaults:\n  data: [acount]\n${twoRows}`,
      'data.yaml': 'categories: [{ id: account, title: Accounts }]\n',
    };
    const told = load(withFiles(files), asOf).problems.filter(
      ({ code }) => code === 'unknown-reference',
    );
    expect(told).toMatchObject([{ line: 2, column: 10 }]);
    expect(told[0]?.message).toContain(
      'The value is that of `defaults`; the same is true of `bolt`.',
    );
  });

  test('is repaired where every row that takes it has it, and not where only some do', () => {
    const told = (others: string) =>
      load(
        withFiles({
          'data.yaml': `defaults:
  deletion:
    how: They are kept for 30 days.
categories:
  - { id: bills, title: Bills, retention: { rule: period, for: 30 days } }
${others}`,
        }),
        asOf,
      ).problems.filter(({ code }) => code === 'bare-figure');
    const logs = '  - { id: logs, title: Logs, retention: { rule: persistent } }\n';
    expect(told('')).toMatchObject([{ line: 3, repair: { edits: [{}] } }]);
    expect(told(logs).map(({ line, repair }) => [line, repair])).toEqual([[3, undefined]]);
  });
});
