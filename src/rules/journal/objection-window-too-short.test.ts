import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { added } from './entries.fixture.ts';
import { objectionWindowTooShort } from './objection-window-too-short.ts';

describe('objection-window-too-short', () => {
  const check = (object_by: string) =>
    objectionWindowTooShort.check(
      contentWith({
        trust: {
          site: { notice: { objection_days: 30 } },
          changes: [added({ effective: '2027-01-10', object_by })],
        },
      }),
    );

  test('says until when, how many days that is, and what would do', () => {
    expect(check('2026-11-12')).toEqual([
      {
        place: { file: 'change/added', path: ['object_by'] },
        message:
          'Customers can raise objections until 2026-11-12, 11 days after the announcement; the page promises 30.',
        fix: 'Set object_by to 2026-12-01 or later, take it out (the promise then gives the day), or say why not: emergency: { reason: … }',
      },
    ]);
  });

  test('the day of the announcement is short, a day before it is a wrong date', () => {
    expect(check('2026-11-01')).toMatchObject([{ message: expect.stringContaining('0 days') }]);
    expect(check('2026-10-31')).toEqual([]);
    expect(check('2026-12-01')).toEqual([]);
  });

  test('without a promise or a model nothing is said', () => {
    expect(objectionWindowTooShort.check(contentWith({ trust: {} }))).toEqual([]);
    expect(objectionWindowTooShort.check(contentWith({}))).toEqual([]);
  });
});
