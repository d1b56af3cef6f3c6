import { describe, expect, test } from 'vitest';
import { run } from './rows.fixture.ts';
import { olderThanWhatItShows } from './older-than-what-it-shows.ts';

const entry = (id: string, more: object = {}) => ({
  id,
  kind: 'added',
  announced: '2026-11-10T09:00:00Z',
  ...more,
});
const found = (trust: object) =>
  run(olderThanWhatItShows, trust).map(
    ({ place, message }) => `${place.path.join('.')}: ${message}`,
  );

describe('older-than-what-it-shows', () => {
  test('holds the day of the page against the newest entry', () => {
    const changes = [entry('a', { announced: '2026-10-01T09:00:00Z' }), entry('b')];
    expect(found({ site: { last_updated: '2026-11-09' }, changes })).toEqual([
      'last_updated: The page last changed on 2026-11-09, it says here; the entry `changes/b` was published on 2026-11-10.',
    ]);
    expect(found({ site: { last_updated: '2026-11-10' }, changes })).toEqual([]);
  });

  test('leaves what is still to come, the baseline, and the last review', () => {
    const site = { last_updated: '2026-11-09', subprocessors_as_of: '2026-11-09' };
    expect(found({ site, changes: [entry('a', { announced: '2026-12-01T09:00:00Z' })] })).toEqual(
      [],
    );
    expect(found({ site, changes: [entry('a', { kind: 'baseline' })] })).toEqual([]);
    expect(found({ site: { last_reviewed: '2026-11-09' }, changes: [entry('a')] })).toEqual([]);
  });

  test('holds the day of a list against entries about that list only', () => {
    const site = { subprocessors_as_of: '2026-11-09' };
    const claim = entry('a', { kind: 'claim-changed', subject: 'data/logs' });
    expect(found({ site, changes: [entry('a')] })).toHaveLength(1);
    expect(found({ site, data: { categories_as_of: '2026-11-09' }, changes: [claim] })).toEqual([
      'categories_as_of: The list of data categories was last checked on 2026-11-09, it says here; the entry `changes/a` was published on 2026-11-10.',
    ]);
  });

  test.each([
    [
      'a control',
      {
        controls: { groups: [{ controls: [{ title: 'A', status: 'live', since: '2026-11-10' }] }] },
      },
    ],
    [
      'a certification',
      { certifications: [{ title: 'A', status: 'attested', issued: '2026-11-10' }] },
    ],
    ['a document', { documents: [{ title: 'A', access: 'public', date: '2026-11-10' }] }],
    ['access', { data: { access: [{ who: 'A', last_reviewed: '2026-11-10' }] } }],
    ['a restore', { data: { backups: { last_tested: '2026-11-10' } } }],
    ['a vendor', { subprocessors: [{ id: 'a', name: 'A', last_assessed: '2026-11-10' }] }],
  ])('holds the day of the page against that of %s', (_name, trust) => {
    expect(found({ ...trust, site: { last_updated: '2026-11-09' } })).toHaveLength(1);
    expect(found({ ...trust, site: { last_updated: '2026-11-10' } })).toEqual([]);
  });

  test('says nothing of a page without such days', () => {
    expect(found({ changes: [entry('a')] })).toEqual([]);
  });
});
