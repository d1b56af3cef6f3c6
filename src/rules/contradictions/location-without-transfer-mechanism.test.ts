import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { locationWithoutTransferMechanism } from './location-without-transfer-mechanism.ts';

const always = { id: 'acme', name: 'Acme', engagement: 'always' };

describe('location-without-transfer-mechanism', () => {
  const check = (vendor: object, home_areas: string[] | undefined = ['EU']) =>
    locationWithoutTransferMechanism.check(
      contentWith({ trust: { site: { home_areas }, subprocessors: [{ ...always, ...vendor }] } }),
    );
  const inside = (country: string, transfers?: object[]) => ({
    locations: [{ country }],
    ...(transfers && { transfers }),
  });

  test('names vendor, place and home areas, points at the place, and shows the line to write', () => {
    expect(check({ locations: [{ country: 'DE' }, { country: 'US', place: 'Ohio' }] })).toEqual([
      {
        place: { file: 'subprocessor/acme', path: ['locations', 1] },
        message:
          'Acme processes data in `US` (Ohio), which lies outside `home_areas: [EU]` of the page, and no ground is given for taking it out of the EEA.',
        fix: "Add to `transfers:` what the contract with Acme rests on, such as `{ from: EEA, mechanism: scc-2021-914, module: '3' }`, and announce it with `candor change`. Grounds for leaving the EEA: adequacy (not for the US), dpf (for the US), scc-2021-914, bcr-processor, derogation-49.",
      },
    ]);
  });

  test('several places and several homes are one finding, each named once', () => {
    const found = check(
      { locations: [{ country: 'IN' }, { region: 'global' }, { country: 'IN' }] },
      ['EU', 'EEA', 'UK', 'CH'],
    );
    expect(found).toMatchObject([
      {
        place: { path: ['locations', 0] },
        message: expect.stringContaining(
          'in `IN` and all over the world, which lies outside `home_areas: [EU, EEA, UK, CH]` of the page, and no ground is given for taking it out of the EEA or the United Kingdom or Switzerland.',
        ),
        fix: expect.stringContaining(
          "such as `{ from: EEA, mechanism: scc-2021-914, module: '3' }`, `{ from: UK, mechanism: uk-addendum }`, `{ from: CH, mechanism: scc-2021-914, module: '3' }`, and",
        ),
      },
    ]);
    expect(found[0]?.fix).toMatch(
      /leaving the EEA: .* Grounds for leaving the UK: .*Switzerland: /,
    );
  });

  test.each([
    [{ region: 'NA' }, 'in `NA`'],
    [{ region: 'global', place: 'Its edge' }, 'in Its edge'],
    [{ selection: 'provider-managed' }, 'wherever it decides'],
    [{ country: 'US', selection: 'provider-managed' }, 'in `US`'],
  ])('%j is a place %s', (location, words) => {
    expect(check({ locations: [location] })).toMatchObject([
      { message: expect.stringContaining(`Acme processes data ${words}, which`) },
    ]);
  });

  test('what is written and does not carry is quoted', () => {
    const transfers = [
      { from: 'EEA', mechanism: 'none-required' },
      { from: 'EEA', mechanism: 'unknown' },
      { from: 'EEA', mechanism: 'unknown' },
    ];
    expect(check(inside('US', transfers))).toMatchObject([
      {
        message: expect.stringContaining(
          'what `transfers` says (none-required from EEA, unknown from EEA) gives no ground for taking it out of the EEA.',
        ),
      },
    ]);
  });

  test('where protection is adequate the fix says so', () => {
    expect(check(inside('GB'))).toMatchObject([
      { fix: expect.stringContaining('such as `{ from: EEA, mechanism: adequacy }`') },
    ]);
    expect(check(inside('DE'), ['UK'])).toMatchObject([
      { fix: expect.stringContaining('such as `{ from: UK, mechanism: adequacy }`') },
    ]);
  });

  test.each([
    ['EEA', 'GB', 'adequacy'],
    ['EEA', 'BR', 'adequacy'],
    ['EEA', 'US', 'dpf'],
    ['EEA', 'IN', 'scc-2021-914'],
    ['EEA', 'IN', 'bcr-processor'],
    ['EEA', 'IN', 'derogation-49'],
    ['UK', 'DE', 'adequacy'],
    ['UK', 'KR', 'adequacy'],
    ['UK', 'US', 'dpf-uk-extension'],
    ['UK', 'IN', 'uk-idta'],
    ['UK', 'IN', 'uk-addendum'],
    ['UK', 'IN', 'bcr-processor'],
    ['CH', 'FR', 'adequacy'],
    ['CH', 'MC', 'adequacy'],
    ['CH', 'US', 'dpf-swiss'],
    ['CH', 'IN', 'scc-2021-914'],
  ])('out of %s into %s, %s carries', (from, country, mechanism) => {
    expect(check(inside(country, [{ from, mechanism }]), [from])).toEqual([]);
  });

  test.each([
    ['EEA', 'US', 'adequacy'],
    ['EEA', 'IN', 'dpf'],
    ['EEA', 'US', 'dpf-uk-extension'],
    ['EEA', 'US', 'uk-addendum'],
    ['EEA', 'US', 'uk-idta'],
    ['UK', 'US', 'scc-2021-914'],
    ['UK', 'US', 'dpf'],
    ['UK', 'BR', 'adequacy'],
    ['CH', 'US', 'dpf'],
    ['CH', 'US', 'uk-addendum'],
    ['CH', 'JP', 'adequacy'],
    ['CH', 'IN', 'dpf-swiss'],
  ])('out of %s into %s, %s does not', (from, country, mechanism) => {
    expect(check(inside(country, [{ from, mechanism }]), [from])).toHaveLength(1);
  });

  test('a ground for one home is none for another', () => {
    const found = check(inside('US', [{ from: 'EEA', mechanism: 'dpf' }]), ['EU', 'UK']);
    expect(found).toMatchObject([
      { message: expect.stringContaining('out of the United Kingdom.') },
    ]);
  });

  test.each([
    [['EU'], 'NO'],
    [['EEA'], 'FR'],
    [['UK'], 'GB'],
    [['CH'], 'CH'],
    [['EU', 'US'], 'US'],
    [['US'], 'IN'],
  ])('with %j at home, %s needs no ground', (areas, country) => {
    expect(check(inside(country), areas)).toEqual([]);
  });

  test('areas larger than a country can be home', () => {
    expect(check({ locations: [{ region: 'EU' }, { region: 'EEA' }] }, ['EU'])).toEqual([]);
    expect(check({ locations: [{ region: 'EU' }, { region: 'EEA' }] }, ['EEA'])).toEqual([]);
    expect(check({ locations: [{ region: 'UK' }] }, ['UK'])).toEqual([]);
    expect(check({ locations: [{ region: 'UK' }] }, ['EU'])).toHaveLength(1);
  });

  test.each(['customer-selected', 'selectable', 'customer-controlled', 'on-request'])(
    'a place that is %s is not the page’s to ground',
    (selection) => {
      expect(check({ locations: [{ country: 'US', selection }] })).toEqual([]);
    },
  );

  test.each([
    { undecided: {} },
    { engagement: 'customer-directed' },
    { account: 'customer' },
    { no_data: 'Builds our software' },
  ])('a vendor with %j is left out', (more) => {
    expect(check({ ...inside('US'), ...more })).toEqual([]);
  });

  test('without home areas nothing is promised, without places nothing is said', () => {
    const vendor = { ...always, ...inside('US') };
    const content = contentWith({ trust: { subprocessors: [vendor] } });
    expect(locationWithoutTransferMechanism.check(content)).toEqual([]);
    expect(check({})).toEqual([]);
    expect(locationWithoutTransferMechanism.check(contentWith({}))).toEqual([]);
  });
});
