import { expect, test } from 'vitest';
import { transfersIn } from './transfers.ts';

test.each([
  ['SCCs', [{ from: 'EEA', mechanism: 'scc-2021-914' }]],
  ['SCCs (EU) 2021/914, Module 3', [{ from: 'EEA', mechanism: 'scc-2021-914', module: '3' }]],
  ['UK Addendum to the EU SCCs', [{ from: 'UK', mechanism: 'uk-addendum' }]],
  ['None required', [{ from: 'EEA', mechanism: 'none-required' }]],
  ['SCCs / Payline DPA', [{ from: 'EEA', mechanism: 'scc-2021-914', note: 'SCCs / Payline DPA' }]],
])('%s names its grounds', (text, value) => {
  expect(transfersIn(text)).toEqual({ value });
});

test.each([
  'No SCCs',
  'SCCs pending signature',
  'Not certified under the DPF',
  'DPF (expired)',
  'UK SCCs',
  'Swiss standard contractual clauses',
  'Brazilian SCCs',
  'SCCs (2010/87/EU)',
  'Handshake',
])('%s names none that holds for certain, and is listed whole', (text) => {
  expect(transfersIn(text)).toMatchObject({ unread: [{ text }] });
  expect(transfersIn(text).value).toBeUndefined();
});
