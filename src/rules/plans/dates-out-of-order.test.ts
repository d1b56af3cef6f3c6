import { describe, expect, test } from 'vitest';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { certification, control, document, run } from './rows.fixture.ts';

describe('dates-out-of-order', () => {
  const entry = { id: 'e', kind: 'added', announced: '2026-03-10T09:00:00Z' };
  const check = (change: object, ...others: object[]) =>
    run(datesOutOfOrder, { changes: [{ ...entry, ...change }, ...others] }).map(
      ({ place, message, fix }) => `${place.file} ${place.path.join('.')}: ${message} ${fix}`,
    );

  test('what customers may object to takes effect after it is announced', () => {
    expect(check({ effective: '2026-03-10' })).toEqual([]);
    expect(check({ effective: '2026-03-09' })).toEqual([
      'change/e effective: This takes effect on 2026-03-09 and was announced after that, on 2026-03-10. Correct the year or the day. If it has happened already, say why nobody was told: emergency: { reason: … }',
    ]);
  });

  test.each([
    ['an emergency', { emergency: { reason: 'R' } }],
    ['a removal', { kind: 'removed' }],
    ['an engagement on request', { kind: 'engagement-changed', after: { engagement: 'optional' } }],
  ])('%s may be over before it is told', (_name, more) => {
    expect(check({ effective: '2026-03-09', ...more })).toEqual([]);
  });

  test('an amendment owes what the entry owes that it amends', () => {
    const amended = { kind: 'amended', amends: 'o', effective: '2026-03-09' };
    const other = { id: 'o', announced: '2026-01-01T09:00:00Z', effective: '2026-02-15' };
    expect(check(amended, { ...other, kind: 'added' })).toHaveLength(1);
    expect(check(amended, { ...other, kind: 'removed' })).toEqual([]);
    expect(check(amended)).toEqual([]);
  });

  test('the last day to object lies between announcement and effect', () => {
    const effective = '2026-04-10';
    expect(check({ effective, object_by: '2026-03-10' })).toEqual([]);
    expect(check({ effective, object_by: '2026-04-10' })).toEqual([]);
    expect(check({ effective, object_by: '2026-03-09' })).toEqual([
      'change/e object_by: The last day for objections, 2026-03-09, was over when this was announced, on 2026-03-10. Correct the day, or take `object_by` out: the notice policy then gives it.',
    ]);
    expect(check({ effective, object_by: '2026-04-11' })).toEqual([
      'change/e object_by: The last day for objections, 2026-04-11, comes after the change takes effect, on 2026-04-10. Set object_by to 2026-04-10 or earlier, or say in site.yaml what an objection does after that day: notice: { after_effect: … }',
    ]);
    expect(check({ effective, object_by: '2026-04-11', emergency: { reason: 'R' } })).toEqual([]);
    expect(check({ object_by: '2026-04-11' })).toEqual([]);
  });

  test('the promised days to object may end after the effect, and so may any where the page says what follows', () => {
    const change = { ...entry, effective: '2026-03-20', object_by: '2026-04-09' };
    const found = (notice: object) =>
      run(datesOutOfOrder, { site: { notice }, changes: [change] }).length;
    expect(found({ objection_days: 30 })).toBe(0);
    expect(found({ objection_days: 29 })).toBe(1);
    expect(found({ objection_days: 30, since: '2026-03-11' })).toBe(1);
    expect(found({ objection_days: 10, after_effect: 'You can end the contract.' })).toBe(0);
  });

  test('an amendment without a day of its own has that of the entry it amends', () => {
    const amended = { kind: 'amended', amends: 'o', object_by: '2026-04-11' };
    const other = { id: 'o', kind: 'added', announced: '2026-01-01T09:00:00Z' };
    expect(check(amended, { ...other, effective: '2026-04-10' })[0]).toContain(
      'takes effect, on 2026-04-10',
    );
    expect(check(amended, { ...other, id: 'p', effective: '2026-04-10' })).toEqual([]);
    expect(check(amended, other)).toEqual([]);
  });

  const report = (more: object) =>
    run(datesOutOfOrder, certification({ status: 'attested', ...more })).map(
      ({ place, message, fix }) => `${place.path.join('.')}: ${message} ${fix}`,
    );

  test('a period ends after it begins', () => {
    expect(report({ period_from: '2026-01-02', period_to: '2026-01-02' })).toEqual([]);
    expect(
      report({ period_from: '2026-01-02', period_to: '2026-01-01', issued: '2025-01-01' }),
    ).toEqual([
      'period_to: The period of "X" ends on 2026-01-01, before it begins, on 2026-01-02. Correct one of the two, or exchange them.',
    ]);
  });

  test('a report is issued after its period began', () => {
    expect(report({ period_from: '2026-01-02', issued: '2026-01-02' })).toEqual([]);
    expect(report({ period_from: '2026-01-02', issued: '2026-01-01' })).toEqual([
      'issued: "X" was issued on 2026-01-01, before the period that it covers began, on 2026-01-02. Correct one of the two.',
    ]);
  });

  test('a certificate is valid after it was issued', () => {
    expect(report({ issued: '2026-01-02', valid_until: '2026-01-02' })).toEqual([]);
    expect(report({ valid_until: '2026-01-02' })).toEqual([]);
    expect(report({ issued: '2026-01-02', valid_until: '2026-01-01' })).toEqual([
      'valid_until: "X" is valid until 2026-01-01, but was issued after that, on 2026-01-02. Correct one of the two.',
    ]);
  });

  test('a control is live since a day that has come', () => {
    expect(run(datesOutOfOrder, control({ status: 'live', since: '2026-11-21' }))).toEqual([]);
    expect(run(datesOutOfOrder, control({ status: 'live' }))).toEqual([]);
    expect(run(datesOutOfOrder, control({ status: 'planned', since: '2026-11-22' }))).toEqual([]);
    expect(run(datesOutOfOrder, control({ status: 'live', since: '2026-11-22' }))).toEqual([
      {
        place: { file: 'control/x', path: ['since'] },
        message:
          '"X" is called live since 2026-11-22, and that day is still to come on 2026-11-21.',
        fix: 'Correct the day, or write `status: planned` and `target: 2026-11-22` until then.',
      },
    ]);
  });
});

describe('a day that is still to come', () => {
  const now = '2026-11-21T09:00:00Z';
  const later = '2026-11-23';
  const check = (trust: object, more: object = { now }) => run(datesOutOfOrder, trust, more);

  test('is told with what is said of it', () => {
    expect(check({ site: { last_reviewed: later } })).toEqual([
      {
        place: { file: 'site.yaml', path: ['last_reviewed'] },
        message:
          'The page was last reviewed on 2026-11-23, it says here; on 2026-11-21 that day is still to come.',
        fix: 'Correct the year or the day; if it has not happened yet, take the line out until it has.',
      },
    ]);
  });

  test('lets pass the next day, which has begun in the east, and whatever another day was asked for', () => {
    expect(check({ site: { last_reviewed: '2026-11-22' } })).toEqual([]);
    expect(check({ site: { last_reviewed: later } }, {})).toEqual([]);
  });

  test.each([
    [{ site: { last_updated: later } }, 'site.yaml', 'last_updated', 'The page was last updated'],
    [
      { data: { backups: { last_tested: later } } },
      'data.yaml',
      'backups.last_tested',
      'A restore was last tried',
    ],
    [
      { data: { access: [{ who: 'Support' }, { who: 'Us', last_reviewed: later }] } },
      'data.yaml',
      'access.1.last_reviewed',
      'The access of "Us" was last reviewed',
    ],
    [
      { subprocessors: [{ id: 'v', name: 'Acme', last_assessed: later }] },
      'subprocessor/v',
      'last_assessed',
      '"Acme" was last assessed',
    ],
    [
      certification({ status: 'certified', issued: later }),
      'certification/x',
      'issued',
      '"X" was issued',
    ],
    [document({ access: 'public', date: later }), 'document/x', 'date', '"X" was written'],
  ])('%j', (trust, file, path, message) => {
    const [found] = check(trust);
    expect([found?.place.file, found?.place.path.join('.')]).toEqual([file, path]);
    expect(found?.message).toContain(`${message} on 2026-11-23`);
  });

  test.each(['certified', 'attested', 'self-assessed', 'inherited', 'expired'])(
    'no certification that is %s',
    (status) => {
      expect(check(certification({ status, issued: later }))).toHaveLength(1);
    },
  );

  test.each(['report', 'certificate', 'pen-test', 'attestation', 'questionnaire'])(
    'no %s',
    (kind) => {
      expect(check(document({ kind, access: 'public', date: later }))).toHaveLength(1);
    },
  );

  test.each([
    ['a certification that is planned', certification({ status: 'planned', issued: later })],
    ['a document that is planned', document({ access: 'planned', date: later })],
    ['terms that hold from a day', document({ kind: 'terms', access: 'public', date: later })],
  ])('may be that of %s', (_name, trust) => expect(check(trust)).toEqual([]));
});
