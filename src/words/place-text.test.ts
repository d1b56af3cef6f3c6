// What limits a place stays with it, in a summary as in full.
import { expect, test } from 'vitest';
import type { Location } from '../trust.ts';
import {
  areaTexts,
  asWritten,
  phraseText,
  placeInBrief,
  placePhrase,
  sayingsIn,
} from './place-text.ts';

const say = sayingsIn('en');
const areas = (...locations: Location[]) => areaTexts(locations, say);
const inFull = (location: Location) => phraseText(placePhrase(location, say));

test('a summary says which place is the default, which can be chosen and which only keeps backups', () => {
  expect(areas({ country: 'US', default: true }, { region: 'EU', default: false })).toEqual([
    'United States (default)',
    'European Union (only if chosen)',
  ]);
  expect(
    areas({ region: 'EU', selection: 'selectable' }, { country: 'US', selection: 'option' }),
  ).toEqual(['European Union (can be selected)', 'United States (option)']);
  expect(
    areas({ country: 'IE', activity: 'backup' }, { country: 'DE', activity: 'storage' }),
  ).toEqual(['Ireland (backups)', 'Germany']);
});

test('who decides is a place of its own only where none is named', () => {
  expect(areas({ selection: 'provider-managed' })).toEqual(['Provider-managed']);
  expect(areas({ region: 'global', selection: 'provider-managed' })).toEqual([
    'Worldwide (provider-managed)',
  ]);
});

test('an area that is said without a limit is said once', () => {
  expect(areas({ country: 'DE' }, { country: 'DE', activity: 'backup' })).toEqual(['Germany']);
  expect(areas({ country: 'DE', activity: 'backup' }, { country: 'DE' })).toEqual(['Germany']);
});

test('in full, everything that is stated stands in brackets', () => {
  expect(
    inFull({
      place: 'Ohio',
      country: 'US',
      selection: 'selectable',
      default: true,
      activity: 'storage',
      note: 'Fixed later',
    }),
  ).toBe('Ohio, United States (can be selected; default; storage; Fixed later)');
  expect(phraseText(placePhrase({ country: 'US', default: true }, asWritten))).toBe('US (default)');
  expect(inFull({ place: 'Your region', selection: 'customer-controlled' })).toBe(
    'Your region, Customer-controlled',
  );
});

test('a title keeps what limits a place, and leaves notes and storage out', () => {
  const given: Location = { country: 'US', default: true, activity: 'storage', note: 'Ohio' };
  expect(phraseText(placeInBrief(given, say))).toBe('United States (default)');
});
