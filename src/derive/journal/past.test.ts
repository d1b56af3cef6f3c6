// What is found in a part of a journal is what reading that part from its beginning finds.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../trust.ts';
import {
  entriesAbout,
  entriesConcerning,
  entriesNaming,
  listOf,
  newestOf,
  pastBefore,
  pastWith,
} from './past.ts';

const vendor = (id: string, subprocessor: string): Change => ({
  id,
  kind: 'added',
  subprocessor,
  announced: '2026-11-01T09:00:00Z',
  effective: '2026-12-20',
  summary: 'It comes.',
  after: { name: subprocessor, purpose: 'Mail', engagement: 'always' },
});
const amending = (id: string, amends: string): Change => ({
  id,
  kind: 'amended',
  amends,
  announced: '2026-11-10T09:00:00Z',
  effective: '2027-01-10',
  summary: 'It comes later.',
});
const [acme, other, later, acmeAgain, latest] = [
  vendor('a', 'acme'),
  vendor('b', 'other'),
  amending('c', 'a'),
  vendor('d', 'acme'),
  amending('e', 'a'),
] as const;
const journal = [acme, other, later, acmeAgain, latest];

describe.each([
  ['that can change', journal],
  ['that is frozen', Object.freeze([...journal])],
])('of a journal %s', (_, all) => {
  test('a past ends before or with an entry', () => {
    expect(listOf(pastBefore(all, later))).toEqual([acme, other]);
    expect(listOf(pastWith(all, later))).toEqual([acme, other, later]);
    expect(newestOf(pastWith(all, later))).toBe(later);
    expect(newestOf(pastBefore(all, acme))).toBeUndefined();
  });

  test('an entry that it does not hold comes after all of it', () => {
    const unknown = vendor('z', 'acme');
    expect(listOf(pastBefore(all, unknown))).toEqual(journal);
    expect(listOf(pastWith(all, unknown))).toEqual([]);
  });

  test('entries are found up to its end', () => {
    expect(entriesNaming(all, 'acme')).toEqual([acme, acmeAgain]);
    expect(entriesNaming(pastBefore(all, acmeAgain), 'acme')).toEqual([acme]);
    expect(entriesAbout(all, 'a')).toEqual([acme, later, latest]);
    expect(entriesAbout(pastWith(all, later), 'a')).toEqual([acme, later]);
    expect(entriesConcerning(all, 'acme')).toEqual([acme, later, acmeAgain, latest]);
    expect(entriesConcerning(all, 'nobody')).toEqual([]);
  });
});
