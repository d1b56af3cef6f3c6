import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { noReviewDate } from './no-review-date.ts';

const check = (trust: object) => noReviewDate.check(contentWith({ trust }));

describe('what a page lacks', () => {
  test('is the day of a review; the fix says today', () => {
    expect(check({ site: { last_updated: '2026-01-01' } })).toMatchObject([
      {
        place: { file: 'site.yaml', path: ['last_reviewed'] },
        message: expect.stringContaining('does not say when'),
        fix: expect.stringContaining('`last_reviewed: 2026-11-21`'),
      },
    ]);
    expect(check({ site: { last_reviewed: '2020-01-01' } })).toEqual([]);
  });
});
