import { describe, expect, test } from 'vitest';
import { reviewOverdue } from './review-overdue.ts';
import { run, said } from './rows.fixture.ts';

describe('review-overdue', () => {
  const page = (last_reviewed: string | undefined, review_every: string | undefined) =>
    said(reviewOverdue, { site: { last_reviewed, review_every } });

  test('tells how long ago, and what was promised', () => {
    expect(page('2025-09-20', '6 months')).toEqual([
      'The page was last reviewed on 2025-09-20, 14 months ago; the page promises it every 6 months, so it was due on 2026-03-20. Readers see both. Check the whole page against the facts, then write `last_reviewed: 2026-11-21`; or promise only what you can keep.',
    ]);
  });

  test('warns on the day after the one on which it is due', () => {
    expect(page('2026-05-21', '6 months')).toEqual([]);
    expect(page('2026-05-20', '6 months')).toHaveLength(1);
  });

  test('counts days below two months, and drops the one of "every 1 week"', () => {
    expect(page('2026-10-20', '1 week')[0]).toContain(
      '32 days ago; the page promises it every week,',
    );
    expect(page('2026-09-22', '1 week')[0]).toContain('60 days ago;');
    expect(page('2026-09-21', '2 weeks')[0]).toContain(
      '2 months ago; the page promises it every 2 weeks,',
    );
  });

  test('needs both the last day and the interval', () => {
    expect(page('2020-01-01', undefined)).toEqual([]);
    expect(page(undefined, '1 week')).toEqual([]);
  });

  const promises = (...events: [string, string?][]) => ({
    commitments: events.map(([event, every]) => ({
      id: 'p',
      title: 'P',
      event,
      ...(every && { every }),
    })),
  });
  const access = [
    { who: 'Support', last_reviewed: '2026-11-01' },
    { who: 'Engineer', last_reviewed: '2026-01-01' },
  ];

  test('holds the access to production against the promise that speaks of it', () => {
    const trust = {
      data: { access },
      commitments: promises(['restore', '1 day'], ['access-review'], ['access-review', '3 months']),
    };
    expect(run(reviewOverdue, trust)).toMatchObject([
      {
        place: { file: 'data.yaml', path: ['access', 1, 'last_reviewed'] },
        message: expect.stringContaining(
          'The access of "Engineer" was last reviewed on 2026-01-01',
        ),
        fix: expect.stringContaining('Review the access, then write `last_reviewed:'),
      },
    ]);
    expect(
      said(reviewOverdue, { data: { access }, commitments: promises(['review', '1 day']) }),
    ).toEqual([]);
  });

  test('holds the last restore against the promise that speaks of it', () => {
    const backups = { last_tested: '2026-01-01' };
    expect(
      run(reviewOverdue, { data: { backups }, commitments: promises(['restore', '1 year']) }),
    ).toEqual([]);
    expect(
      run(reviewOverdue, { data: { backups }, commitments: promises(['access-review', '1 day']) }),
    ).toEqual([]);
    expect(
      run(reviewOverdue, { data: { backups }, commitments: promises(['restore', '3 months']) }),
    ).toMatchObject([
      {
        place: { file: 'data.yaml', path: ['backups', 'last_tested'] },
        fix: expect.stringContaining('Try a restore, then write `last_tested: 2026-11-21`'),
      },
    ]);
  });
});
