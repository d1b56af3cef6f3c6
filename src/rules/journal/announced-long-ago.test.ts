import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Content } from '../rule.ts';
import { announcedLongAgo } from './announced-long-ago.ts';
import { change, check, live, site } from './published.fixture.ts';

const old = change('old', '2026-11-01T09:00:00Z');
const at = (id: string) => ({ file: `change/${id}`, path: ['announced'] });

describe('announced-long-ago', () => {
  const told = (announced: string, more: object = {}, rest: Partial<Content> = {}) =>
    check(
      announcedLongAgo,
      { changes: [old, change('new', announced, more)] },
      { published: live(old), ...rest },
    );

  test('says how many days are lost, and to whom', () => {
    expect(told('2026-11-10T09:00:00Z')).toEqual([
      {
        place: at('new'),
        message:
          'The entry says that it was announced at 2026-11-10T09:00:00Z, 11 days ago, but nobody can have read it: it is not in main. Whoever looks for news by date would never see it.',
        fix: 'Write `announced: 2026-11-21T09:00:00Z`, or run `candor change --restamp --against main`; then see whether `effective` still leaves the promised notice.',
      },
    ]);
    const [added] = told('2026-11-20T08:59:59Z', { kind: 'added', subprocessor: 'a' });
    expect(added?.message).toContain(', a day ago, but');
    expect(added?.message).toMatch(/Subscribers would lose that much of their time to object\.$/);
  });

  test('counts a day as 24 hours', () => {
    expect(told('2026-11-20T09:00:00Z')).toEqual([]);
    expect(told('2026-11-20T08:59:59Z')).toHaveLength(1);
  });

  test('leaves alone what is older than what is published, and the first publication of all', () => {
    expect(told('2026-10-01T09:00:00Z')).toEqual([]);
    expect(told('2026-11-01T09:00:00Z')).toEqual([]);
    expect(told('2026-11-10T09:00:00Z', {}, { published: live() })).toEqual([]);
    const { now: _, ...timeless } = contentWith({
      trust: { site, changes: [old, change('new', '2026-11-10T09:00:00Z')] },
      published: live(old),
    });
    expect(announcedLongAgo.check(timeless)).toEqual([]);
  });
});
