import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { added } from './entries.fixture.ts';
import { objectionWindowTooShort } from './objection-window-too-short.ts';

describe('objection-window-too-short', () => {
  const foundOn = (asOf: string, ...changes: object[]) =>
    objectionWindowTooShort.check(
      contentWith({ trust: { site: { notice: { objection_days: 30 } }, changes }, asOf }),
    );
  const found = (...changes: object[]) => foundOn('2026-11-02', ...changes);
  const check = (object_by: string) => found(added({ effective: '2027-01-10', object_by }));
  const checked = (...changes: object[]) =>
    found(...changes).map(({ place }) => place.file.split('/')[1]);

  test('says until when, how many days that is, and what would do', () => {
    expect(check('2026-11-12')).toEqual([
      {
        place: { file: 'change/added', path: ['object_by'] },
        message:
          'Customers can raise objections until 2026-11-12, 11 days after the announcement; the page promises 30.',
        fix: 'Set object_by to 2026-12-01 or later, or take it out: the promise then gives the day. If the entry is published already, announce the later day: `kind: amended`, `amends: added`, `object_by: 2026-12-01`.',
      },
    ]);
    const late = added({ effective: '2027-01-10', object_by: '2026-11-12' });
    const raised =
      'If the promise was raised after this was announced, say from when it holds: `since: 2026-12-02` beside `objection_days` in site.yaml.';
    // An amendment cannot give a last day that is over.
    expect(foundOn('2026-12-02', late)).toMatchObject([{ fix: raised }]);
    expect(foundOn('2026-12-01', late)).toMatchObject([
      { fix: expect.stringContaining('`kind: amended`, `amends: added`, `object_by: 2026-12-01`') },
    ]);
  });

  test('the day of the announcement is short, a day before it is a wrong date', () => {
    expect(check('2026-11-01')).toMatchObject([{ message: expect.stringContaining('0 days') }]);
    expect(check('2026-10-31')).toEqual([]);
    expect(check('2026-12-01')).toEqual([]);
  });

  test('an emergency shortens the notice, not the time to object', () => {
    const emergency = { reason: 'The old provider is bankrupt.' };
    expect(checked(added({ effective: '2026-11-01', object_by: '2026-11-01', emergency }))).toEqual(
      ['added'],
    );
  });

  test('a later entry that gives the missing days, or takes the change back, mends it', () => {
    const short = added({ effective: '2027-01-10', object_by: '2026-11-12' });
    const later = { id: 'later', amends: 'added', announced: '2026-11-05T09:00:00Z', summary: 'S' };
    expect(checked(short, { ...later, kind: 'amended', object_by: '2026-11-30' })).toEqual([
      'added',
    ]);
    expect(checked(short, { ...later, kind: 'amended', object_by: '2026-12-01' })).toEqual([]);
    expect(checked(short, { ...later, kind: 'withdrawn' })).toEqual([]);
  });

  test('a vendor that never was one leaves nothing to object to', () => {
    const short = added({ effective: '2027-01-10', object_by: '2026-11-12' });
    const struck = {
      id: 'struck',
      kind: 'struck-out',
      subprocessor: 'chat',
      announced: '2026-11-25T09:00:00Z',
      summary: 'It never was one.',
      before: {},
    };
    expect(checked(short, struck)).toEqual([]);
    expect(checked(short, { ...struck, subprocessor: 'mail' })).toEqual(['added']);
  });

  test('without a promise or a model nothing is said', () => {
    expect(objectionWindowTooShort.check(contentWith({ trust: {} }))).toEqual([]);
    expect(objectionWindowTooShort.check(contentWith({}))).toEqual([]);
  });
});
