import { describe, expect, test } from 'vitest';
import { announcedNotIncreasing } from './announced-not-increasing.ts';
import { change, check, live } from './published.fixture.ts';

const old = change('old', '2026-11-01T09:00:00Z');
const at = (id: string) => ({ file: `change/${id}`, path: ['announced'] });

describe('announced-not-increasing', () => {
  test('names the entry that is later already, and where it is published', () => {
    expect(
      check(
        announcedNotIncreasing,
        { changes: [change('new', '2026-10-01T09:00:00Z'), old] },
        { published: live(old) },
      ),
    ).toEqual([
      {
        place: at('new'),
        message:
          'The entry is announced at 2026-10-01T09:00:00Z, and old is already published with 2026-11-01T09:00:00Z (main). A feed reader that remembers the newest date it saw would never show this one.',
        fix: 'Write `announced: 2026-11-21T09:00:00Z`, or run `candor change --restamp --against main`.',
      },
    ]);
  });

  test('two of one moment: the second moves by a second', () => {
    const changes = [change('a', '2026-11-02T09:00:00Z'), change('b', '2026-11-02T09:00:00Z')];
    expect(check(announcedNotIncreasing, { changes })).toEqual([
      {
        place: at('b'),
        message:
          'The entry is announced at 2026-11-02T09:00:00Z, the very moment of a. A feed reader that remembers the newest date it saw would never show this one.',
        fix: 'Write `announced: 2026-11-02T09:00:01Z`, or run `candor change --restamp --against <git ref>`.',
      },
    ]);
  });

  test('the moment of the newest published entry is taken, one second later is not', () => {
    const told = (announced: string) =>
      check(
        announcedNotIncreasing,
        { changes: [old, change('new', announced)] },
        { published: live(old) },
      );
    expect(told('2026-11-01T09:00:00Z')).toHaveLength(1);
    expect(told('2026-11-01T09:00:01Z')).toEqual([]);
  });

  test('does not speak of what is published', () => {
    const twin = change('twin', old.announced);
    expect(
      check(announcedNotIncreasing, { changes: [old, twin] }, { published: live(old, twin) }),
    ).toEqual([]);
  });
});
