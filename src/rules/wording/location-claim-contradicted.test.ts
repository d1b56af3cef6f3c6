import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { locationClaimContradicted } from './location-claim-contradicted.ts';
import type { PlacedField } from '../rule.ts';

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
    ['All data is processed only within Switzerland', 'processed only within Switzerland'],
    ['Content always remains in the UK', 'Content always remains in the UK'],
    [
      'Data is solely processed in the European Economic Area',
      'solely processed in the European Economic Area',
    ],
  ])('finds %j', (said, words) => {
    const all = told(said);
    expect(all.map(({ place }) => place)).toEqual([{ file: 'site.yaml', path: [], words }]);
    expect(all[0]?.message).toBe(
      `"${words.replace(/\s+/g, ' ')}" contradicts the locations of Acme (United States).`,
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

  test('reads every claim of a text, and reports one of a sentence', () => {
    const words = (said: string) => told(said).map(({ place }) => place.words);
    expect(
      words('Data never leaves the US. Data never leaves the EU. It stays only in Ireland.'),
    ).toEqual(['never leaves the EU', 'stays only in Ireland']);
    expect(words('We do not say that data never leaves Ireland; it never leaves the EU.')).toEqual([
      'never leaves the EU',
    ]);
    expect(words('Data never leaves the US, and data never leaves the EU, nor Ireland.')).toEqual([
      'never leaves the EU',
    ]);
    expect(words('Data never leaves the EU, and it never leaves Ireland.')).toHaveLength(1);
  });

  test.each([
    ['EU or the UK', 'GB', 'US'],
    ['EU, the EEA and Switzerland', 'CH', 'US'],
    ['EU/EEA', 'NO', 'CH'],
    ['EU & UK', 'GB', 'NO'],
    ['European Union (EU), or in Norway', 'NO', 'GB'],
    ['EU and the US', 'US', 'GB'],
    ['EU, UK, Norway, Switzerland', 'CH', 'US'],
  ])('of several areas, %s, each counts', (area, inside, outside) => {
    const into = (country: string) =>
      told(`Data never leaves the ${area}.`, {
        trust: { subprocessors: [vendor('Acme', [{ country }])] },
      });
    expect(into(inside)).toEqual([]);
    expect(into(outside)[0]?.place.words).toBe(`never leaves the ${area}`);
  });

  test.each([
    ['Data never leaves European soil', 'US', 'GB'],
    ['Data never leaves German servers', 'AT', 'DE'],
    ['Data is stored only in Canadian data centers', 'US', 'CA'],
    ['Data never leaves the U.S.A.', 'CA', 'US'],
    ['Data never leaves Australia', 'NZ', 'AU'],
    ['Data never leaves Japan', 'US', 'JP'],
    ['Data never leaves Brazil', 'US', 'BR'],
    ['Data never leaves Israel', 'US', 'IL'],
    ['Data is never sent to the US', 'US', 'DE'],
    ['Data is never sent to China or India', 'IN', 'US'],
    ['Data is never sent to third countries', 'US', 'NO'],
    ['We never send data to non-EU countries', 'JP', 'DE'],
  ])('%s: untrue with a vendor in %s, true with one in %s', (said, against, well) => {
    const from = (country: string) =>
      told(said, {
        trust: { subprocessors: [vendor('Acme', [{ country, activity: 'storage' }])] },
      });
    expect(from(against)).toHaveLength(1);
    expect(from(well)).toEqual([]);
  });

  test('what is not certainly in an area does not contradict that nothing is', () => {
    const from = (location: object) =>
      told('Data is never sent to the US', {
        trust: { subprocessors: [vendor('Acme', [location])] },
      });
    expect(from({ region: 'NA' })).toEqual([]);
    expect(from({ region: 'global' })).toEqual([]);
    expect(from({ selection: 'provider-managed' })).toEqual([]);
  });

  test.each([
    [undefined, { country: 'GB' }, 1],
    [['EU'], { country: 'GB' }, 1],
    [['EU', 'UK'], { country: 'GB' }, 0],
    [['UK'], { region: 'UK' }, 0],
    [['CH'], { country: 'CH' }, 0],
    [['CH'], { region: 'UK' }, 1],
    [['EU'], { region: 'EEA' }, 0],
    [['EU'], { region: 'NA' }, 1],
    [['EU'], { region: 'global' }, 1],
  ])('with %j at home, %j is a third country: %d', (home_areas, location, count) => {
    const trust = { site: { home_areas }, subprocessors: [vendor('Acme', [location])] };
    for (const said of ['No data is sent to third countries.', 'No international transfers.'])
      expect(told(said, { trust })).toHaveLength(count);
  });

  test('a place that customers choose counts where it is the one unless they do', () => {
    const at = (location: object) =>
      told('Data never leaves the EU', {
        trust: { subprocessors: [vendor('Acme', [{ country: 'US', ...location }])] },
      });
    for (const selection of [
      'customer-selected',
      'selectable',
      'customer-controlled',
      'on-request',
    ]) {
      expect(at({ selection }), selection).toEqual([]);
      expect(at({ selection, default: true }), selection).toHaveLength(1);
    }
    expect(at({ selection: 'provider-managed' })).toHaveLength(1);
  });

  test('a note on one category of data is held against that category', () => {
    const categories = [
      { id: 'account', title: 'Account', locations: [{ country: 'DE' }] },
      { id: 'media', title: 'Media', locations: [{ country: 'US' }] },
    ];
    const at = (index: number, subprocessors: object[] = []) =>
      told('It never leaves Germany.', {
        stem: 'data',
        path: ['categories', index, 'note'],
        trust: { data: { categories }, subprocessors },
      }).map(({ message }) => message);
    expect(at(0)).toEqual([]);
    expect(at(1)).toEqual([
      '"never leaves Germany" contradicts the locations of the data category "Media" (United States).',
    ]);
    expect(at(7)).toEqual([]);
    const mail = vendor('Mail', [{ country: 'US' }], { data: ['media'] });
    expect(at(0, [mail])).toEqual([]);
    expect(at(0, [{ ...mail, data: ['account'] }])[0]).toContain('of Mail (United States).');
    expect(at(0, [vendor('Mail', [{ country: 'US' }])])).toEqual([]);
  });

  test('a row of ai.yaml speaks of its provider, the file for itself', () => {
    const said = 'Data never leaves the EU';
    expect(told(said, { stem: 'ai', path: ['providers', 0, 'note'] })).toEqual([]);
    expect(told(said, { stem: 'ai', path: ['note'] })).toHaveLength(1);
    expect(told(said, { stem: 'site', path: ['providers', 0, 'note'] })).toHaveLength(1);
  });

  test.each([
    'Acme keeps data only in the EU.',
    'With Acme your data never leaves the EU.',
    'Our hosting provider stores data only in the EU.',
    '- The vendor processes all data in the EU.',
    'Each of our AI providers processes data only in the EU.',
  ])('what is said of a vendor is its matter: %s', (said) => expect(told(said)).toEqual([]));

  test.each([
    'All our vendors process data only in the EU.',
    'Acmeware: data never leaves the EU.',
    'No provider, and your data never leaves the EU.',
  ])('what is said of all is not: %s', (said) => expect(told(said)).toHaveLength(1));

  test('what stands in front of a claim may be a title about data', () => {
    const control = (title: string, note: string) =>
      locationClaimContradicted
        .check({
          ...saying('', { trust: { ...abroad, data: {} } }),
          fields: [[title, 'title'] as const, [note, 'note'] as const].map(([value, key]) => ({
            stem: 'controls',
            meaning: { role: 'text' as const },
            value,
            place: { file: 'controls.yaml', path: ['rows', 0, key] },
          })),
        })
        .map(({ place }) => place.path.at(-1));
    expect(control('Customer data', 'Processed only in the EU')).toEqual(['note']);
    expect(control('Office work', 'Processed only in the EU')).toEqual([]);
    expect(control('Processed only in the EU', 'Since May')).toEqual(['title']);
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
    const said = 'Data **never leaves**\nthe EU';
    expect(told(said, { role: 'markdown' })).toMatchObject([
      {
        place: { words: 'never leaves**\nthe EU' },
        message: expect.stringMatching(/^"never leaves the EU" contradicts/),
      },
    ]);
    expect(told('Data never leaves the EU', { role: 'id' })).toEqual([]);
  });

  test.each(['changes', 'subprocessors', 'roadmap'])('leaves %s alone', (stem) => {
    expect(told('Data never leaves the EU', { stem })).toEqual([]);
  });

  test('leaves questions alone', () => {
    expect(told('Is it true that data never leaves the EU?', { path: ['a', 'question'] })).toEqual(
      [],
    );
  });

  test.each(['not_yet', 'gaps'])('leaves what stands below %s alone', (key) => {
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
