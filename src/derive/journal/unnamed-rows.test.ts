// A vendor that is listed without its name, on each day, and by what is known on a later one.
import { describe, expect, test } from 'vitest';
import { assembleTrust, type Change, type Subprocessor } from '../../trust.ts';
import { vendorTable } from '../../documents/vendor-table.ts';
import { trustFileOn } from '../../documents/trust-file.ts';
import { registerHeldOn, registerOn } from './register.ts';

const unnamed = 'Name on request';
const hosting = { name: 'Hosting provider', purpose: 'Servers' };
const entry = (id: string, announced: string, more: object) =>
  ({ id, announced: `${announced}T09:00:00Z`, summary: `${id}.`, ...more }) as unknown as Change;
const baseline = (listed: object) =>
  entry('base', '2026-01-10', {
    kind: 'baseline',
    register: [{ id: 'hosting', ...hosting, ...listed }],
  });
const named = entry('named', '2026-06-01', {
  kind: 'named',
  subprocessor: 'hosting',
  effective: '2026-06-01',
  before: { name: 'Hosting provider', unnamed },
  after: { name: 'Hetzly', legal_name: 'Hetzly GmbH' },
});
const trustOf = (changes: Change[], record: Partial<Subprocessor>) =>
  assembleTrust({
    site: { url: 'https://trust.example.com', company: { name: 'Example' } },
    changes,
    subprocessors: [{ id: 'hosting', ...hosting, ...record }],
  });
const disclosed = trustOf([baseline({ unnamed }), named], {
  name: 'Hetzly',
  legal_name: 'Hetzly GmbH',
});
const told = ([row]: readonly { material: { name: string }; unnamed?: string }[]) => [
  row?.material.name,
  row?.unnamed,
];

describe('a vendor that is named later', () => {
  test('is unnamed on an earlier day, though its record holds the name', () => {
    expect(told(registerOn(disclosed, '2026-03-01'))).toEqual(['Hosting provider', unnamed]);
    expect(told(registerOn(disclosed, '2026-06-01'))).toEqual(['Hetzly', undefined]);
    expect(vendorTable(disclosed, '2026-03-01').lines).toMatchObject([{ unnamed }]);
    expect(trustFileOn(disclosed, '2026-03-01').register).toMatchObject([{ unnamed }]);
  });

  test('had its name on an earlier day, by what is known since', () => {
    const [row] = registerHeldOn(disclosed, '2026-03-01', '2026-07-01');
    expect(row).toMatchObject({ material: { name: 'Hetzly', legal_name: 'Hetzly GmbH' } });
    expect(row).toMatchObject({ standing: 'active', coming: [] });
    expect(row).not.toHaveProperty('unnamed');
    expect(told(registerHeldOn(disclosed, '2026-03-01', '2026-05-31'))).toEqual([
      'Hosting provider',
      unnamed,
    ]);
  });

  test('had the name of that day, if it was named before', () => {
    const renamed = entry('renamed', '2026-08-01', {
      kind: 'renamed',
      subprocessor: 'hosting',
      effective: '2026-08-01',
      before: { name: 'Hetzly' },
      after: { name: 'Hetzly Cloud' },
    });
    const later = { ...disclosed, changes: [...disclosed.changes, renamed] };
    expect(told(registerHeldOn(later, '2026-09-01', '2026-10-01'))[0]).toBe('Hetzly Cloud');
    expect(told(registerHeldOn(later, '2026-03-01', '2026-10-01'))[0]).toBe('Hetzly');
  });
});

test('a journal that is silent leaves it to the record, under the same name', () => {
  const trust = trustOf([baseline({})], { unnamed });
  expect(told(registerOn(trust, '2026-03-01'))).toEqual(['Hosting provider', unnamed]);
  const other = trustOf([baseline({})], { unnamed, name: 'Provider of servers' });
  expect(told(registerOn(other, '2026-03-01'))).toEqual(['Hosting provider', undefined]);
});
