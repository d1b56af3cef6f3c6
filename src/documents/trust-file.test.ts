// trust.json on a day, without what was not announced yet and what was written for colleagues.
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { load } from '../load/load.ts';
import { trustSchemaText } from '../schema/published/trust-schema.ts';
import { assembleTrust, type Subprocessor } from '../trust.ts';
import { glanceOn } from '../derive/page/glance.ts';
import { csvText } from './csv.ts';
import { trustFileOn } from './trust-file.ts';
import { vendorTable } from './vendor-table.ts';

const acme: Subprocessor = {
  id: 'acme',
  name: 'Acme',
  purpose: 'Mail',
  engagement: 'always',
  data: ['account'],
  address: { lines: ['1 Quay'], city: 'Cork', postal_code: 'T12', country: 'IE' },
  retention: {
    rule: 'stages',
    stages: [{ state: 'soft-deleted', for: '30 days' }, { state: 'purged' }],
    note: 'Counted from deletion',
  },
  off_by_default: true,
  opt_out: false,
  allow: { overclaim: 'Between us.' },
};
const bee: Subprocessor = { id: 'bee', name: 'Bee', purpose: 'Maps', engagement: 'optional' };
const undecided = { candidates: ['One', 'Two'], note: 'In spring' };
const trust = assembleTrust({
  site: { url: 'https://trust.example.com', company: { name: 'A' }, headline: 'B' },
  data: { categories: [{ id: 'account', title: 'Accounts' }] },
  subprocessors: [acme, bee, { ...bee, id: 'open', name: 'Translation', undecided }],
  changes: [
    {
      id: '2026-11-20-bee-added',
      kind: 'added',
      subprocessor: 'bee',
      announced: '2026-11-20T09:00:00Z',
      effective: '2026-12-20',
      summary: 'Bee comes.',
      after: { name: 'Bee', purpose: 'Maps', engagement: 'optional' },
    },
  ],
  controls: { groups: [{ id: 'g', title: 'G', controls: [] }], gaps: [] },
});

test('the register of the day stands beside the records as they will be', () => {
  const { register, subprocessors, changes, as_of, $schema } = trustFileOn(trust, '2026-11-21');
  expect(register.map(({ id, standing, from }) => [id, standing, from])).toEqual([
    ['acme', 'active', undefined],
    ['bee', 'announced', '2026-12-20'],
    ['open', 'undecided', undefined],
  ]);
  expect(register[1]?.coming).toEqual(['2026-11-20-bee-added']);
  expect([subprocessors.length, changes.length, as_of]).toEqual([3, 1, '2026-11-21']);
  expect($schema).toBe('https://trust.example.com/trust.schema.json');
});

test('on the day before the announcement, nothing speaks of the vendor', () => {
  expect(JSON.stringify(trustFileOn(trust, '2026-11-19'))).not.toMatch(/bee/i);
  expect(csvText(vendorTable(trust, '2026-11-19'))).not.toMatch(/bee/i);
});

test('what was written for colleagues is left out', () => {
  expect(JSON.stringify(trustFileOn(trust, '2026-11-21'))).not.toMatch(/allow|Between us/);
});

test('recipients that are no subprocessors stand apart: in no register, table or count', () => {
  const recipient = {
    id: 'card-networks',
    name: 'Card networks',
    role: 'payment-network',
    purpose: 'Settling payments',
  } as const;
  const more = assembleTrust({ ...trust, recipients: [recipient] });
  const { recipients, ...file } = trustFileOn(more, '2026-11-21');
  expect(recipients).toEqual([recipient]);
  expect(trustFileOn(trust, '2026-11-21')).toEqual({ ...file, recipients: [] });
  expect(csvText(vendorTable(more, '2026-11-21'))).not.toContain('Card networks');
  expect(glanceOn(more, '2026-11-21')).toEqual(glanceOn(trust, '2026-11-21'));
});

test('the table of vendors says the whole record', () => {
  const [first, , open] = vendorTable(trust, '2026-11-21').lines;
  expect(first).toMatchObject({
    id: 'acme',
    standing: 'active',
    data: 'account',
    data_titles: 'Accounts',
    address: '1 Quay, T12 Cork, IE',
    country: 'IE',
    retention: 'stages (soft-deleted 30 days, then purged; note: Counted from deletion)',
    off_by_default: 'yes',
    opt_out: 'no',
    affiliate: '',
    permalink: 'https://trust.example.com/subprocessors/#subprocessor-acme',
  });
  expect(open).toMatchObject({
    standing: 'undecided',
    candidates: 'One; Two',
    decision: 'In spring',
  });
});

test.each(['fennlight', 'osterly', 'pinfold'])(
  'the file of a company with little to say is valid by its schema: %s',
  (company) => {
    const content = path.resolve(import.meta.dirname, '../../examples', company);
    const small = load(content, '2026-11-21').trust;
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(trustSchemaText()) as object);
    validate(JSON.parse(JSON.stringify(small && trustFileOn(small, '2026-11-21'))));
    expect(validate.errors ?? []).toEqual([]);
  },
);
