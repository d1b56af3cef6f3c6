import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Content } from '../rule.ts';
import { announcedInFuture } from './announced-in-future.ts';
import { change, check, live, now, site } from './published.fixture.ts';

const old = change('old', '2026-11-01T09:00:00Z');
const at = (id: string) => ({ file: `change/${id}`, path: ['announced'] });

describe('announced-in-future', () => {
  const told = (announced: string, more: Partial<Content> = {}) =>
    check(
      announcedInFuture,
      { changes: [old, change('new', announced)] },
      { published: live(old), ...more },
    );

  test('gives the moment that can be written instead', () => {
    expect(told('2026-11-21T09:00:01Z')).toEqual([
      {
        place: at('new'),
        message:
          'The entry says that it was announced at 2026-11-21T09:00:01Z; it is 2026-11-21T09:00:00Z now (UTC).',
        fix: 'Write `announced: 2026-11-21T09:00:00Z`, or run `candor change --restamp --against main`. The day from which the change holds goes into `effective`.',
      },
    ]);
  });

  test('leaves this very moment alone, what is published, and content without a clock', () => {
    expect(told(now)).toEqual([]);
    const later = change('new', '2027-01-01T09:00:00Z');
    expect(check(announcedInFuture, { changes: [later] }, { published: live(later) })).toEqual([]);
    const { now: _, ...timeless } = contentWith({ now, trust: { site, changes: [later] } });
    expect(announcedInFuture.check(timeless)).toEqual([]);
  });
});
