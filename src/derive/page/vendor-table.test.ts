import { describe, expect, test } from 'vitest';
import type { Subprocessor } from '../../trust.ts';
import type { RegisterRow } from '../journal/register.ts';
import { vendorTableOf } from './vendor-table.ts';

const asOf = '2026-11-21';

function row(id: string, { locations, engagement, ...record }: Partial<Subprocessor>): RegisterRow {
  const material = {
    name: id,
    purpose: 'Hosting',
    ...(locations && { locations }),
    ...(engagement && { engagement }),
  };
  return {
    id,
    standing: 'active',
    material,
    record: { id, ...material, ...record } as Subprocessor,
    coming: [],
  };
}

const silences = (rows: RegisterRow[]) =>
  Object.fromEntries(vendorTableOf(rows, {}, asOf).silent.map(({ of, count }) => [of, count]));

describe('what a table of vendors is silent about', () => {
  test('is counted for each thing that a reviewer looks for', () => {
    const rows = [
      row('a', { locations: [{ country: 'US' }], dpa_status: 'in-place' }),
      row('b', { receives: 'Log lines', engagement: 'always' }),
    ];
    expect(silences(rows)).toEqual({
      data: 1,
      locations: 1,
      transfers: 2,
      use: 1,
      certificates: 2,
      dpa: 1,
    });
  });

  test('leaves out vendors that ended, and what a vendor cannot have', () => {
    const ended = { ...row('a', {}), standing: 'ended' as const };
    const home = row('b', { locations: [{ country: 'DE' }] });
    const away = row('c', { locations: [{ country: 'US' }] });
    const none = row('d', {});
    none.material.no_data = 'Builds our software';
    const { silent, counted } = vendorTableOf([ended, home, away, none], {}, asOf);
    const counts = Object.fromEntries(silent.map(({ of, count }) => [of, count]));
    expect(counts).toMatchObject({ data: 2, transfers: 1, dpa: 2, certificates: 3 });
    expect(counts).not.toHaveProperty('locations');
    expect(counted.rows).toBe(3);
  });

  test('is not said of any vendor where a function without a vendor states it', () => {
    const hosting = row('a', { locations: [{ country: 'US' }], undecided: { candidates: ['X'] } });
    const [place] = vendorTableOf([hosting, row('b', {})], {}, asOf).silent.filter(
      ({ of }) => of === 'locations',
    );
    expect(place).toEqual({ of: 'locations', count: 1, everywhere: false });
    const [other] = vendorTableOf([row('b', {})], {}, asOf).silent;
    expect(other?.everywhere).toBe(true);
  });

  test('is not the use where an account of the customer’s own says when it is used', () => {
    expect(silences([row('a', { account: 'customer' })])).not.toHaveProperty('use');
    // That the account is the company's own says nothing of that.
    expect(silences([row('a', { account: 'ours' })])).toHaveProperty('use');
  });
});

describe('what all vendors of a table say alike', () => {
  const us = [{ country: 'US' as const }];

  test('is the use only where nothing that limits it differs', () => {
    const same = [
      row('a', { engagement: 'optional', off_by_default: true }),
      row('b', { engagement: 'optional', off_by_default: true }),
    ];
    expect(vendorTableOf(same, {}, asOf).common.use).toEqual({
      engagement: 'optional',
      off_by_default: true,
    });
    const differs = [...same, row('c', { engagement: 'optional', plans: ['Team'] })];
    expect(vendorTableOf(differs, {}, asOf).common.use).toBeUndefined();
  });

  test('leaves the rows, which keep their vendor', () => {
    const { rows, common } = vendorTableOf(
      [row('a', { locations: us }), row('b', { locations: us, group: 'Mail' })],
      {},
      asOf,
    );
    expect(common).toEqual({ locations: us });
    expect(rows.map((each) => [each.vendor.id, each.locations, each.group])).toEqual([
      ['a', undefined, undefined],
      ['b', undefined, 'Mail'],
    ]);
  });
});

test('a certificate that has expired says so', () => {
  const certifications = [
    { title: 'SOC 2', valid_until: '2026-11-20' },
    { title: 'ISO 27001', valid_until: '2026-11-21' },
  ];
  const [only] = vendorTableOf([row('a', { certifications })], {}, asOf).rows;
  expect(only?.certificates?.map(({ title, expired }) => [title, expired])).toEqual([
    ['SOC 2', true],
    ['ISO 27001', false],
  ]);
});

describe('what is counted', () => {
  const always = { engagement: 'always' as const };
  const ended = (id: string): RegisterRow => ({ ...row(id, always), standing: 'ended' });

  test('is in use or to come: an ended vendor "is" nothing any more', () => {
    const table = vendorTableOf([row('a', always), row('b', always), ended('c')], {}, asOf);
    expect(table.counted).toEqual({ rows: 2, areVendors: true });
    expect(table.common).toEqual({});
    expect(table.rows.every(({ use }) => use?.engagement === 'always')).toBe(true);
    expect(silences([row('a', always), ended('c')])).toMatchObject({ dpa: 1, locations: 1 });
  });

  test('is no function without a vendor, and no transfer of a vendor without data', () => {
    expect(silences([row('a', { undecided: {} })])).toEqual({});
    const without = row('a', always);
    const table = [
      { ...without, material: { ...without.material, no_data: 'It sees no account' } },
      row('b', always),
    ];
    expect(silences(table)).toMatchObject({ transfers: 1, data: 1 });
  });

  test('is entries where a company has several', () => {
    const twice = row('b', always);
    const table = vendorTableOf(
      [row('a', always), { ...twice, material: { ...twice.material, name: 'a' } }],
      {},
      asOf,
    );
    expect(table.counted).toEqual({ rows: 2, areVendors: false });
    expect(table.common.use).toEqual({ engagement: 'always' });
  });
});
