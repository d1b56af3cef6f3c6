// The two sides of an entry, and the pieces in which they differ.
import { expect, test } from 'vitest';
import type { Change } from '../../trust.ts';
import { fieldChanges, sidesOf, type Describe } from './diff.ts';

const describe: Describe = (_, value) =>
  [value as unknown].flat().map((part) => (typeof part === 'string' ? part : JSON.stringify(part)));
const told = { announced: '2026-11-20T09:00:00Z', summary: 'A change.' };
const noticed = { ...told, effective: '2026-12-20', subprocessor: 'acme' };
const acme = { name: 'Acme', purpose: 'Mail', engagement: 'always' } as const;

test('only the elements of a list that the other side lacks differ', () => {
  const change: Change = {
    id: 'a',
    kind: 'data-changed',
    ...noticed,
    before: { data: ['account', 'logs'] },
    after: { data: ['account', 'usage'] },
  };
  expect(fieldChanges(change, [change], describe)).toEqual([
    {
      field: 'data',
      was: [
        { text: 'account', differs: false },
        { text: 'logs', differs: true },
      ],
      now: [
        { text: 'account', differs: false },
        { text: 'usage', differs: true },
      ],
    },
  ]);
});

test('a field of one side only has nothing on the other', () => {
  const change: Change = {
    id: 'a',
    kind: 'data-changed',
    ...noticed,
    before: {},
    after: { data: ['account'] },
  };
  expect(fieldChanges(change, [change], describe)).toEqual([
    { field: 'data', was: [], now: [{ text: 'account', differs: true }] },
  ]);
});

test('a new order of the same transfers is a difference', () => {
  const [dpf, clauses] = [
    { from: 'EEA', mechanism: 'dpf' },
    { from: 'EEA', mechanism: 'scc-2021-914' },
  ] as const;
  const change: Change = {
    id: 'a',
    kind: 'transfer-changed',
    ...noticed,
    before: { transfers: [dpf, clauses] },
    after: { transfers: [clauses, dpf] },
  };
  const [transfers] = fieldChanges(change, [change], describe);
  expect(transfers?.was.every(({ differs }) => differs)).toBe(true);
});

test('fields come in one order, whatever the order in the file', () => {
  const change: Change = {
    id: 'a',
    kind: 'added',
    ...noticed,
    after: { engagement: 'always', purpose: 'Mail', name: 'Acme' },
  };
  expect(fieldChanges(change, [change], describe).map(({ field }) => field)).toEqual([
    'name',
    'purpose',
    'engagement',
  ]);
});

test('the earlier side of an amendment is the notice with its earlier amendments', () => {
  const added: Change = { id: 'a', kind: 'added', ...noticed, after: acme };
  const first: Change = {
    id: 'b',
    kind: 'amended',
    amends: 'a',
    ...told,
    after: { purpose: 'E-mail' },
  };
  const second: Change = {
    id: 'c',
    kind: 'amended',
    amends: 'a',
    ...told,
    after: { purpose: 'Transactional e-mail' },
  };
  const journal = [added, first, second];
  expect(sidesOf(first, journal).before).toEqual({ purpose: 'Mail' });
  expect(sidesOf(second, journal).before).toEqual({ purpose: 'E-mail' });
});

test('what limits the use is part of the use, and before an amendment it is what the entry said', () => {
  const added: Change = {
    id: 'a',
    kind: 'added',
    ...noticed,
    after: { ...acme, engagement: 'optional', off_by_default: true },
  };
  const amended: Change = {
    id: 'b',
    kind: 'amended',
    amends: 'a',
    ...told,
    after: { engagement: 'customer-directed', account: 'customer' },
  };
  const uses = (change: Change) =>
    fieldChanges(change, [added, amended], (field, value) =>
      field === 'use' ? Object.keys(value as object) : [field],
    ).find(({ field }) => field === 'engagement');
  const use = (...names: string[]) =>
    names.map((text) => expect.objectContaining({ text }) as object);
  expect(uses(added)).toEqual({
    field: 'engagement',
    was: [],
    now: use('engagement', 'off_by_default'),
  });
  expect(uses(amended)).toEqual({
    field: 'engagement',
    was: use('engagement', 'off_by_default'),
    now: use('engagement', 'account'),
  });
});
