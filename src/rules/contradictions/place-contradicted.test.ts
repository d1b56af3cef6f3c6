import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { placeContradicted } from './place-contradicted.ts';
import type { Location } from '../../trust.ts';
import { canBeOnePlace } from './places-of-data.ts';

const check = (trust: object) =>
  placeContradicted
    .check(contentWith({ trust }))
    .map(({ place }) => [place.file, ...place.path].join('/'));
const cloud = (locations: object[], more: object = {}) => ({
  id: 'v',
  name: 'Nordlager Cloud',
  purpose: 'Runs servers',
  data: ['a'],
  locations,
  ...more,
});
const lies = (locations: object[], vendors: object[], more: object = {}) =>
  check({
    data: { categories: [{ id: 'a', title: 'Accounts', locations, ...more }] },
    subprocessors: vendors,
  });
const germany = [{ country: 'DE', place: 'Frankfurt' }];
const found = ['data/a/locations/0'];

describe('place-contradicted', () => {
  test('a category lies where no vendor that receives it is', () => {
    expect(lies([{ country: 'IE' }], [cloud(germany)])).toEqual(found);
    expect(lies([{ region: 'EU' }], [cloud([{ country: 'US' }])])).toEqual(found);
    expect(lies(germany, [cloud([{ region: 'EU' }])])).toEqual([]);
    expect(lies(germany, [cloud([{ country: 'US' }]), cloud(germany)])).toEqual([]);
  });

  test('a category lies in a town where no host of that country is', () => {
    const berlin = [{ country: 'DE', place: 'Berlin' }];
    expect(lies(berlin, [cloud(germany)])).toEqual(found);
    expect(
      lies(berlin, [cloud(germany), cloud([{ region: 'EU' }], { id: 'w', purpose: 'Mail' })]),
    ).toEqual(found);
    expect(lies(berlin, [cloud([{ country: 'DE' }, ...germany])])).toEqual([]);
    expect(lies([{ country: 'DE', place: 'Frankfurt am Main' }], [cloud(germany)])).toEqual([]);
    expect(lies([{ country: 'DE', place: 'eu-central-1' }], [cloud(germany)])).toEqual([]);
    const ohio = [cloud([{ country: 'US', place: 'Ohio' }])];
    expect(lies([{ country: 'US', place: 'Columbus' }], ohio)).toEqual([]);
  });

  test('a vendor that does not host says nothing of where data lies', () => {
    expect(lies([{ country: 'IE' }], [cloud(germany, { purpose: 'Delivers e-mail' })])).toEqual([]);
  });

  test('a move that is announced counts in both places until it takes effect', () => {
    const moves = (effective: string) => {
      const change = {
        id: 'moved',
        kind: 'location-changed',
        subprocessor: 'v',
        announced: '2026-11-01T09:00:00Z',
        effective,
        before: { locations: germany },
        after: { locations: [{ country: 'FI' }] },
      };
      const data = { categories: [{ id: 'a', title: 'Accounts', locations: germany }] };
      const v = { name: 'Nordlager Cloud', purpose: 'Runs servers', data: ['a'] };
      const baseline = {
        id: 'first',
        kind: 'baseline',
        announced: '2026-01-01T09:00:00Z',
        register: [{ id: 'v', ...v, locations: germany }],
      };
      return check({
        data,
        changes: [baseline, change],
        subprocessors: [cloud([{ country: 'FI' }])],
      });
    };
    expect(moves('2026-12-10')).toEqual([]);
    expect(moves('2026-11-10')).toEqual(found);
  });

  test('the vendor that the store names counts alone', () => {
    const desk = cloud([{ country: 'US' }], { id: 'd', name: 'Deskloom' });
    expect(lies(germany, [cloud(germany), desk], { stored_in: 'Deskloom' })).toEqual(found);
    expect(lies(germany, [cloud(germany), desk], { stored_in: 'PostgreSQL' })).toEqual([]);
  });

  test.each([
    [{ locations: undefined }],
    [{ locations: [{ selection: 'provider-managed' }] }],
    [{ locations: [{ country: 'US', selection: 'selectable' }] }],
    [{ data: ['b'] }],
    [{ engagement: 'customer-directed' }],
    [{ undecided: {} }],
  ])('a vendor with %j says nothing of it', (more) => {
    expect(lies([{ country: 'IE' }], [cloud(germany, more)])).toEqual([]);
  });

  test('a place that customers choose, or from which there is only access, is left alone', () => {
    expect(lies([{ country: 'US', selection: 'selectable' }], [cloud(germany)])).toEqual([]);
    expect(lies([{ country: 'US', activity: 'support-access' }], [cloud(germany)])).toEqual([]);
  });

  test('backups lie where the vendor that keeps them is', () => {
    const at = (country: string, purpose: string) =>
      check({
        data: { backups: { locations: [{ country, activity: 'backup' }] } },
        subprocessors: [cloud([{ country: 'FI' }], { purpose })],
      });
    expect(at('SE', 'Keeps backups')).toEqual(['data.yaml/backups/locations/0']);
    expect(at('FI', 'Keeps backups')).toEqual([]);
    expect(at('SE', 'Hosting')).toEqual([]);
  });

  test('a home area in which nothing lies', () => {
    const home = (home_areas: string[], locations: object[]) =>
      check({ site: { home_areas }, data: { locations } });
    expect(home(['EU', 'UK'], germany)).toEqual(['site.yaml/home_areas/1']);
    expect(home(['EU', 'EEA'], [{ region: 'EU' }])).toEqual([]);
    expect(home(['EU', 'UK'], [...germany, { selection: 'on-request' }])).toEqual([]);
    expect(home(['EU'], [])).toEqual([]);
  });

  test('one place in two countries', () => {
    const austria = [{ country: 'AT', place: 'frankfurt' }, { country: 'DE' }];
    expect(lies(austria, [cloud([...germany, { country: 'AT' }])])).toEqual([
      'data/a/locations/0/country',
    ]);
    expect(lies(germany, [cloud(germany)])).toEqual([]);
  });

  test.each<[Location, Location, boolean]>([
    [{ country: 'DE' }, { country: 'DE' }, true],
    [{ country: 'DE' }, { country: 'US' }, false],
    [{ region: 'EU' }, { country: 'FR' }, true],
    [{ region: 'EU' }, { country: 'GB' }, false],
    [{ region: 'UK' }, { country: 'GB' }, true],
    [{ region: 'EU' }, { region: 'EEA' }, true],
    [{ region: 'global' }, { country: 'JP' }, true],
    [{ region: 'NA' }, { country: 'US' }, true],
    [{ region: 'NA' }, { country: 'DE' }, false],
    [{ region: 'APAC' }, { country: 'SG' }, true],
    [{ region: 'APAC' }, { region: 'EU' }, false],
  ])('%j and %j can be one place: %s', (one, other, expected) => {
    expect(canBeOnePlace(one, other)).toBe(expected);
    expect(canBeOnePlace(other, one)).toBe(expected);
  });
});
