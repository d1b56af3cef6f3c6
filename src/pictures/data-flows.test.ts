// Which lines the map draws for a vendor, and what its words say about it.
import { expect, test } from 'vitest';
import type { RegisterRow } from '../derive/journal/register.ts';
import type { Material } from '../trust.ts';
import { formatsIn } from '../words/format.ts';
import { wordsIn } from '../words/languages.ts';
import { areaText, limitedAreaText, sayingsIn } from '../words/place-text.ts';
import { flowsOf, type MapSpeech } from './data-flows.ts';

const { formatDay } = formatsIn('en');
const { map } = wordsIn('en').pictures;
const speech: MapSpeech = {
  ...map,
  area: (location) => areaText(location, sayingsIn('en')),
  limited: (location) => limitedAreaText(location, sayingsIn('en')),
  from: (day) => map.from(formatDay(day)),
  until: (day) => map.until(formatDay(day)),
};

const categories = [
  { id: 'account', title: 'Accounts' },
  { id: 'logs', title: 'Logs' },
];
const row = (material: Partial<Material> = {}, rest: Partial<RegisterRow> = {}): RegisterRow => ({
  id: 'acme',
  standing: 'active',
  material: {
    name: 'Acme',
    purpose: 'Mail',
    engagement: 'always',
    data: ['account'],
    locations: [{ country: 'DE' }],
    ...material,
  },
  coming: [],
  ...rest,
});
const lines = (given: RegisterRow) =>
  flowsOf([given], categories, speech).flows.map(
    ({ from, to, stroke }) => `${from} ${to} ${stroke}`,
  );
const notes = (given: RegisterRow) => flowsOf([given], categories, speech).vendors[0]?.notes;

test('a vendor in use is joined with its categories and its country; nothing is said of it', () => {
  expect(lines(row())).toEqual(['data/account vendor/acme always', 'vendor/acme place/DE always']);
  expect(notes(row())).toEqual([]);
  expect(flowsOf([row()], categories, speech).categories).toEqual([
    { id: 'data/account', text: 'Accounts' },
  ]);
});

test('an optional vendor is dashed, and says so in words', () => {
  expect(lines(row({ engagement: 'optional' })).map((line) => line.split(' ')[2])).toEqual([
    'optional',
    'optional',
  ]);
  expect(notes(row({ engagement: 'optional' }))).toEqual(['optional']);
});

test('an announced vendor is dotted and names its first day', () => {
  const announced = row({}, { standing: 'announced', from: '2026-12-20' });
  expect(lines(announced).every((line) => line.endsWith('announced'))).toBe(true);
  expect(notes(announced)).toEqual(['from 20 Dec 2026']);
});

test('an ending vendor names its last day', () => {
  expect(notes(row({}, { standing: 'ending', until: '2026-12-31' }))).toEqual([
    'until 31 Dec 2026',
  ]);
});

test('two places of one country are one; a place that you choose is dashed, one that is not a place has words', () => {
  const given = row({
    locations: [
      { country: 'DE', place: 'Frankfurt' },
      { country: 'DE', place: 'Nuremberg' },
      { country: 'CH', selection: 'customer-selected' },
      { selection: 'customer-controlled' },
    ],
  });
  expect(lines(given).slice(1)).toEqual([
    'vendor/acme place/DE always',
    'vendor/acme place/CH optional',
    'vendor/acme place/customer-controlled always',
  ]);
  expect(flowsOf([given], categories, speech).places.map(({ text }) => text)).toEqual([
    'Germany',
    'Switzerland',
    'Customer-controlled',
  ]);
});

test('a place that is announced is dotted, with its day', () => {
  const given = row(
    {},
    {
      coming: [
        {
          change: {
            id: 'moved',
            kind: 'location-changed',
            subprocessor: 'acme',
            announced: '2026-11-20T09:00:00Z',
            effective: '2026-12-20',
            summary: 'Acme will be in Finland, too.',
            before: { locations: [{ country: 'DE' }] },
            after: { locations: [{ country: 'DE' }, { country: 'FI' }] },
          },
          announced: '2026-11-20',
          effective: '2026-12-20',
          amended_by: [],
        },
      ],
    },
  );
  expect(lines(given).slice(1)).toEqual([
    'vendor/acme place/DE always',
    'vendor/acme place/FI announced',
  ]);
  expect(notes(given)).toEqual(['Finland from 20 Dec 2026']);
});

test('what is not stated is drawn as not stated', () => {
  const { flows } = flowsOf(
    [{ ...row(), material: { name: 'Acme', purpose: 'Mail', engagement: 'always' } }],
    categories,
    speech,
  );
  expect(flows.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'data/ vendor/acme',
    'vendor/acme place/',
  ]);
});

test('what limits a place, and a way to opt out, stand in words below the vendor, and their lines are dashed', () => {
  const given = row({
    engagement: 'opt-out',
    locations: [
      { country: 'US', default: true },
      { region: 'EU', selection: 'option' },
      { country: 'JP', selection: 'provider-managed' },
    ],
  });
  expect(notes(given)).toEqual([
    'unless you opt out',
    'United States (default)',
    'European Union (option)',
  ]);
  expect(lines(given).every((line) => line.endsWith('optional'))).toBe(true);
  expect(lines(row({ locations: [{ country: 'US', default: true }] })).at(-1)).toBe(
    'vendor/acme place/US optional',
  );
});
