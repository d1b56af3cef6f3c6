// What the matrix says of a vendor and a category, today and for the days announced.
import { expect, test } from 'vitest';
import type { Notice } from '../journal/notices.ts';
import type { RegisterRow } from '../journal/register.ts';
import { cellOf } from './matrix.ts';

const account = { id: 'account', title: 'Account data' };
const logs = { id: 'logs', title: 'Logs' };
const acme: RegisterRow = {
  id: 'acme',
  standing: 'active',
  material: { name: 'Acme', purpose: 'Mail', engagement: 'always', data: ['account'] },
  coming: [],
};
const notice = (before: string[], after: string[]): Notice => ({
  change: {
    id: 'a',
    kind: 'data-changed',
    subprocessor: 'acme',
    announced: '2026-11-20T09:00:00Z',
    effective: '2026-12-20',
    summary: 'A change.',
    before: { data: before },
    after: { data: after },
  },
  announced: '2026-11-20',
  effective: '2026-12-20',
  amended_by: [],
});

test('an active vendor receives its categories now, and nothing is said of others', () => {
  expect(cellOf(acme, account)).toEqual({ receives: 'now' });
  expect(cellOf(acme, logs)).toEqual({ receives: 'unlisted' });
});

test('only what the register denies is denied', () => {
  const record = (not_received: string[]) => ({
    ...acme,
    record: { id: 'acme', ...acme.material, not_received },
  });
  expect(cellOf(record(['logs']), logs)).toEqual({ receives: 'never' });
  expect(cellOf(record([' LOGS ']), logs)).toEqual({ receives: 'never' });
  expect(cellOf(record(['Logs of the mobile app']), logs)).toEqual({ receives: 'unlisted' });
  expect(cellOf(record(['Account data']), account)).toEqual({ receives: 'now' });
});

test('an announced vendor receives them from its first day', () => {
  const row: RegisterRow = { ...acme, standing: 'announced', from: '2026-12-20' };
  expect(cellOf(row, account)).toEqual({ receives: 'later', from: '2026-12-20' });
});

test('an ending vendor receives them until its last day', () => {
  const row: RegisterRow = { ...acme, standing: 'ending', until: '2026-12-31' };
  expect(cellOf(row, account)).toEqual({ receives: 'now', until: '2026-12-31' });
});

test('an announced change of data says what comes and what goes', () => {
  const row = { ...acme, coming: [notice(['account'], ['logs'])] };
  expect(cellOf(row, logs)).toEqual({ receives: 'later', from: '2026-12-20' });
  expect(cellOf(row, account)).toEqual({ receives: 'now', until: '2026-12-20' });
});

test('a category that goes before its vendor does is received until it goes', () => {
  const coming = [notice(['account'], ['logs'])];
  const row: RegisterRow = { ...acme, standing: 'ending', until: '2026-12-31', coming };
  expect(cellOf(row, account)).toEqual({ receives: 'now', until: '2026-12-20' });
});

test('a function without a vendor would receive them', () => {
  const undecided = { candidates: ['Acme', 'Bee'] };
  const row: RegisterRow = { ...acme, record: { id: 'acme', ...acme.material, undecided } };
  expect(cellOf(row, account)).toEqual({ receives: 'undecided' });
});
