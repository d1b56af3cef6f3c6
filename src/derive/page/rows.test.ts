import { expect, test } from 'vitest';
import { assembleTrust } from '../../trust.ts';
import { rowsOf } from './rows.ts';

const vendor = { name: 'Old Mail', purpose: 'E-mail', engagement: 'always' as const };
const trust = assembleTrust({
  site: { url: 'https://a.example', company: { name: 'Example' }, headline: 'A' },
  controls: {
    groups: [{ id: 'g', title: 'G', controls: [{ id: 'a', title: 'A', status: 'live' }] }],
  },
  changes: [
    {
      id: 'gone',
      kind: 'removed',
      subprocessor: 'old-mail',
      announced: '2026-01-01T09:00:00Z',
      effective: '2026-02-01',
      summary: 'Old Mail goes.',
      before: vendor,
    },
  ],
});

test('a row stands under its kind and id on the trust page, a change on its own page', () => {
  expect(rowsOf(trust).get('control/a')).toEqual({ title: 'A', path: '/#control-a' });
  expect(rowsOf(trust).get('change/gone')?.path).toBe('/changes/gone/');
});

test('a vendor that left the register keeps its last known name', () => {
  expect(rowsOf(trust).get('subprocessor/old-mail')?.title).toBe('Old Mail');
});
