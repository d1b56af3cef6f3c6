// Which entries are in which feed.
import { expect, test } from 'vitest';
import { announcementOf } from './announcement.ts';
import { changes, site, trustWith } from './journal.fixture.ts';
import {
  concerns,
  isAddition,
  isClaim,
  isLocationChange,
  vendorsEver,
  type Wanted,
} from './feed-selections.ts';

const held = (isWanted: Wanted) =>
  changes.filter((change) => isWanted(announcementOf(change, changes, site))).map(({ id }) => id);

test('additions come with what became of their announcements', () => {
  expect(held(isAddition)).toEqual(['first', 'never', 'first-later', 'never-comes']);
});

test('locations are those that change, not those of a new vendor', () => {
  expect(held(isLocationChange)).toEqual(['first-moves']);
});

test('claims are apart', () => {
  expect(held(isClaim)).toEqual(['claim']);
});

test('a vendor has its own entries, wording left out', () => {
  expect(held(concerns('first'))).toEqual(['first', 'first-later', 'first-moves']);
  expect(held(concerns('never'))).toEqual(['never', 'never-comes']);
});

test('vendors are known from their announcement on, those that never came included', () => {
  expect(vendorsEver(trustWith(), '2026-01-15')).toEqual(['first']);
  expect(vendorsEver(trustWith(), '2026-12-31')).toEqual(['first', 'never']);
});
