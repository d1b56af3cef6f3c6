import { describe, expect, test } from 'vitest';
import { contentWith } from '../ledger/content.ts';
import { locationClaimContradicted } from './location-claim-contradicted.ts';
import type { PlacedField } from './rule.ts';

interface Said {
  stem?: string;
  role?: PlacedField['meaning']['role'];
  path?: (string | number)[];
  trust?: object;
}

const saying = (
  value: string,
  { stem = 'site', role = 'text', path = [], trust = {} }: Said = {},
) =>
  contentWith({
    fields: [{ stem, meaning: { role }, value, place: { file: `${stem}.yaml`, path } }],
    trust: { commitments: {}, ...trust },
  });
describe('location-claim-contradicted', () => {
  const vendor = (name: string, locations: object[], more: object = {}) => ({
    id: name,
    name,
    engagement: 'always',
    locations,
    ...more,
  });
  const abroad = { subprocessors: [vendor('Acme', [{ country: 'US' }])] };
  const told = (value: string, { trust = abroad, ...where }: Said = {}) =>
    locationClaimContradicted.check(saying(value, { ...where, trust: { data: {}, ...trust } }));

  test.each([
    ['Your data never leaves the EU.', 'never leaves the EU'],
    ['Your data does not leave\nthe European Union.', 'does not leave\nthe European Union'],
    ['Records don’t ever leave Europe', 'don’t ever leave Europe'],
    ['No customer data leaves the EEA', 'No customer data leaves the EEA'],
    ['It stays exclusively in Germany', 'stays exclusively in Germany'],
    ['All data is processed only within Switzerland', 'is processed only within Switzerland'],
    ['Content always remains in the UK', 'always remains in the UK'],
    [
      'Data is solely processed in the European Economic Area',
      'solely processed in the European Economic Area',
    ],
  ])('finds %j', (said, words) => {
    const all = told(said);
    expect(all.map(({ place }) => place)).toEqual([{ file: 'site.yaml', path: [], words }]);
    expect(all[0]?.message).toBe(
      `"${words.replace(/\s+/g, ' ')}" does not agree with the locations of Acme (United States).`,
    );
  });

  test.each([
    'We do not promise that data never leaves the EU.',
    'Your data never leaves the EU, except for e-mail.',
    'Our team never leaves the EU.',
    'Data never leaves the EUR zone.',
    'The database and its data never leaves the EU.',
    'Your data never leaves the United States.',
    'Your data never leaves the country.',
    'Data is stored exclusively in the EU.',
  ])('is content with: %s', (said) => expect(told(said)).toEqual([]));

  test('reads every claim of a text until one is no denial', () => {
    expect(
      told('Some say that it never leaves Ireland, not us. Data never leaves the EU.'),
    ).toHaveLength(1);
  });

  test('a claim of storage is held against what is stored', () => {
    const said = 'Data is stored exclusively in the EU.';
    const stored = (activity?: string) => ({
      subprocessors: [vendor('Acme', [{ country: 'US', ...(activity && { activity }) }])],
    });
    for (const activity of ['storage', 'storage-and-processing', 'backup'])
      expect(told(said, { trust: stored(activity) })).toHaveLength(1);
    expect(told(said, { trust: stored('processing') })).toEqual([]);
    expect(told('Data never leaves the EU', { trust: stored('processing') })).toHaveLength(1);
    for (const form of ['only hosted in the EU', 'kept in the EU only', 'held solely in the EU'])
      expect(told(`Data is ${form}`, { trust: stored('storage') })).toHaveLength(1);
    const data = {
      data: { categories: [{ id: 'a', title: 'Account', locations: [{ country: 'GB' }] }] },
    };
    expect(told(said, { trust: data })[0]?.message).toMatch(
      / locations of the data category "Account" \(United Kingdom\)\.$/,
    );
    const backups = { data: { backups: { locations: [{ country: 'CH' }, { country: 'CH' }] } } };
    expect(told(said, { trust: backups })[0]?.message).toMatch(
      / of the backups \(Switzerland\)\.$/,
    );
  });

  test('names three vendors and counts the rest', () => {
    const trust = {
      subprocessors: ['A', 'B', 'C', 'D', 'E'].map((name) => vendor(name, [{ country: 'US' }])),
    };
    const ends = (count: number) =>
      told('Data never leaves the EU', {
        trust: { subprocessors: trust.subprocessors.slice(0, count) },
      })[0]?.message.split(' of ')[1];
    expect(ends(5)).toBe('A (United States), B (United States), C (United States), and 2 more.');
    expect(ends(3)).toBe('A (United States), B (United States), C (United States).');
  });

  test.each([
    vendor('Acme', [{ country: 'US' }], { engagement: 'optional' }),
    vendor('Acme', [{ country: 'US' }], { engagement: 'customer-directed' }),
    vendor('Acme', [{ country: 'US' }], { undecided: {} }),
    vendor('Acme', [
      { country: 'IE' },
      { country: 'SE' },
      { region: 'EU' },
      { selection: 'on-request' },
    ]),
    { id: 'acme', name: 'Acme', engagement: 'always' },
  ])('counts only vendors that everybody’s data goes to, and only places: %j', (one) => {
    expect(told('Data never leaves the EU', { trust: { subprocessors: [one] } })).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['EU', { country: 'NO' }, 'Norway'],
    ['EEA', { country: 'CH' }, 'Switzerland'],
    ['Europe', { country: 'TR' }, 'Türkiye'],
    ['EU', { region: 'UK' }, 'UK'],
    ['EEA', { region: 'UK' }, 'UK'],
    ['EU', { region: 'NA' }, 'NA'],
    ['Switzerland', { region: 'LATAM' }, 'LATAM'],
    ['Europe', { region: 'MEA' }, 'MEA'],
    ['Germany', { region: 'UK' }, 'UK'],
    ...['EU', 'EEA', 'UK', 'LATAM', 'APAC', 'MEA', 'global'].map(
      (region): [string, object, string] => ['US', { region }, region],
    ),
    ['UK', { region: 'EU' }, 'EU'],
    ['Europe', { region: 'global' }, 'global'],
    ['Germany', { country: 'AT' }, 'Austria'],
    ['UK', { region: 'EEA' }, 'EEA'],
    ['United States', { region: 'EU' }, 'EU'],
    ['US', { country: 'CA' }, 'Canada'],
    ['Norway', { region: 'APAC' }, 'APAC'],
  ])('outside the %s lies %j', (area, location, name) => {
    const trust = { subprocessors: [vendor('Acme', [location])] };
    expect(told(`Data never leaves the ${area}`, { trust })[0]?.message).toContain(
      `Acme (${name})`,
    );
  });

  test.each([
    ['EU', { region: 'EEA' }],
    ['EEA', { country: 'IS' }],
    ['Europe', { country: 'GB' }],
    ['Europe', { region: 'UK' }],
    ['UK', { country: 'GB' }],
    ['USA', { region: 'NA' }],
    ['Germany', { region: 'EU' }],
    ['Germany', { country: 'DE' }],
    ['Switzerland', { country: 'CH' }],
    ['Europe', { country: 'CH' }],
  ])('and not certainly outside the %s: %j', (area, location) => {
    const trust = { subprocessors: [vendor('Acme', [location])] };
    expect(told(`Data never leaves the ${area}`, { trust })).toEqual([]);
  });

  test('reads what Markdown says, and no other roles', () => {
    const said = 'Data **never leaves** the EU';
    expect(told(said, { role: 'markdown' })).toHaveLength(1);
    expect(told(said)).toEqual([]);
    expect(told('Data never leaves the EU', { role: 'id' })).toEqual([]);
  });

  test.each(['changes', 'subprocessors', 'roadmap'])('leaves %s alone', (stem) => {
    expect(told('Data never leaves the EU', { stem })).toEqual([]);
  });

  test.each(['not_yet', 'gaps', 'question'])('leaves what stands below %s alone', (key) => {
    expect(told('Data never leaves the EU', { path: ['a', key, 0] })).toEqual([]);
    expect(told('Data never leaves the EU', { path: ['a', 'answer'] })).toHaveLength(1);
  });

  test('a control claims only what is live', () => {
    const control = (status: string, file = 'control/local') => ({
      ...saying('Data never leaves the EU', {
        trust: {
          ...abroad,
          data: {},
          controls: { groups: [{ id: 'g' }, { id: 'h', controls: [{ id: 'local', status }] }] },
        },
      }),
      fields: [
        {
          stem: 'controls',
          meaning: { role: 'text' as const },
          value: 'Data never leaves the EU',
          place: { file, path: ['title'] },
        },
      ],
    });
    expect(locationClaimContradicted.check(control('planned'))).toEqual([]);
    expect(locationClaimContradicted.check(control('live'))).toHaveLength(1);
    expect(locationClaimContradicted.check(control('planned', 'control/other'))).toHaveLength(1);
    const deep = control('planned');
    const placed = { ...deep, placeOf: () => ({ file: 'control/local', path: ['controls', 1] }) };
    expect(locationClaimContradicted.check(placed)).toHaveLength(1);
    const within = { ...deep, placeOf: () => ({ file: 'control/local', path: ['title'] }) };
    expect(locationClaimContradicted.check(within)).toEqual([]);
  });

  test('is a warning', () => {
    const { code, severity } = locationClaimContradicted;
    expect([code, severity]).toEqual(['location-claim-contradicted', 'warning']);
  });

  test('waits until every file is valid', () => {
    const { trust: _, ...parsed } = saying('Data never leaves the EU', {
      trust: { ...abroad, data: {} },
    });
    expect(locationClaimContradicted.check(parsed)).toEqual([]);
  });
});
