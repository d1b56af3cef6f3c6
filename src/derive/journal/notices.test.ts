import { describe, expect, test } from 'vitest';
import type { Change, Material, Site } from '../../trust.ts';
import { isObjectionable, noticesOn } from './notices.ts';

const site = (notice?: object) => ({ notice }) as Site;
const promised = site({ days: 30, objection_days: 14 });
const mail: Material = { name: 'Acme Mail', purpose: 'E-mail', engagement: 'always' };

const entry = (id: string, day: string, more: object): Change =>
  ({ id, announced: `${day}T09:00:00Z`, summary: id, ...more }) as unknown as Change;
const added = (more: object = {}) =>
  entry('added', '2026-11-20', {
    kind: 'added',
    subprocessor: 'mail',
    effective: '2026-12-20',
    after: mail,
    ...more,
  });
const amended = (day: string, more: object) =>
  entry(`amended-${day}`, day, { kind: 'amended', amends: 'added', ...more });

const notice = (changes: Change[], day: string, policy = promised) =>
  noticesOn(changes, policy, day)[0];

describe('an entry', () => {
  test('is known from the day of its announcement (UTC), and not before', () => {
    const late = entry('late', '2026-11-20', { announced: '2026-11-20T23:59:59Z', kind: 'added' });
    expect(noticesOn([late], promised, '2026-11-19')).toEqual([]);
    expect(noticesOn([late], promised, '2026-11-20')).toHaveLength(1);
  });

  test('without an effective day holds from its announcement', () => {
    const corrected = entry('typo', '2026-02-01', { kind: 'corrected', before: {}, after: {} });
    expect(notice([corrected], '2026-02-01')).toMatchObject({
      announced: '2026-02-01',
      effective: '2026-02-01',
    });
  });

  test('keeps its place in the order of announcement when it is amended', () => {
    const other = entry('other', '2026-11-21', { kind: 'removed', effective: '2026-12-30' });
    const changes = [added(), other, amended('2026-11-22', { effective: '2027-01-10' })];
    expect(noticesOn(changes, promised, '2026-12-31').map(({ change }) => change.id)).toEqual([
      'added',
      'other',
      'amended-2026-11-22',
    ]);
  });
});

describe('the last day to object', () => {
  test.each([
    ['is the announcement and the days of the policy', promised, {}, '2026-12-04'],
    ['is not named when the policy names no window', site({ days: 20 }), {}, undefined],
    ['is not named without a policy', site(), {}, undefined],
    ['is not cut by the effective day', site({ objection_days: 90 }), {}, '2027-02-18'],
    [
      'is not cut in an emergency',
      promised,
      { effective: '2026-11-20', emergency: { reason: 'Bankrupt.' } },
      '2026-12-04',
    ],
    [
      'is the promise of its own day',
      site({ objection_days: 14, since: '2026-11-21' }),
      {},
      undefined,
    ],
    ['is what the entry says', promised, { object_by: '2026-12-15' }, '2026-12-15'],
    ['is what the entry says without a policy', site(), { object_by: '2026-12-15' }, '2026-12-15'],
  ])('%s', (_says, policy, more, day) => {
    expect(notice([added(more)], '2026-11-21', policy)?.object_by).toBe(day);
  });

  test('counts from the amendment when the day is moved', () => {
    const changes = [added(), amended('2026-12-01', { effective: '2027-01-10' })];
    expect(notice(changes, '2026-11-30')).toMatchObject({
      effective: '2026-12-20',
      object_by: '2026-12-04',
      amended_by: [],
    });
    expect(notice(changes, '2026-12-01')).toMatchObject({
      effective: '2027-01-10',
      object_by: '2026-12-15',
      amended_by: [{ id: 'amended-2026-12-01' }],
    });
  });

  test('stays when an amendment moves nothing, and is the amendment’s own if it names one', () => {
    expect(notice([added(), amended('2026-12-01', { after: {} })], '2026-12-02')?.object_by).toBe(
      '2026-12-04',
    );
    expect(
      notice([added(), amended('2026-12-01', { object_by: '2026-12-12' })], '2026-12-02')
        ?.object_by,
    ).toBe('2026-12-12');
  });

  test('of two amendments the later holds', () => {
    const changes = [
      added(),
      amended('2026-12-01', { effective: '2027-01-10' }),
      amended('2026-12-10', { effective: '2027-02-10' }),
    ];
    const found = notice(changes, '2026-12-31');
    expect([found?.effective, found?.object_by, found?.amended_by.length]).toEqual([
      '2027-02-10',
      '2026-12-24',
      2,
    ]);
  });

  test('is gone when the entry is withdrawn, from that day on', () => {
    const withdrawn = entry('back', '2026-12-01', { kind: 'withdrawn', amends: 'added' });
    expect(notice([added(), withdrawn], '2026-11-30')).not.toHaveProperty('withdrawn_by');
    const found = notice([added(), withdrawn], '2026-12-01');
    expect(found?.withdrawn_by?.id).toBe('back');
    expect(found).not.toHaveProperty('object_by');
  });

  test('does not exist for kinds that nobody can object to', () => {
    const removed = entry('gone', '2026-11-20', { kind: 'removed', effective: '2026-12-20' });
    expect(notice([removed], '2026-11-20')).not.toHaveProperty('object_by');
  });
});

test('an amendment of an entry that is not there changes nothing', () => {
  expect(
    noticesOn([amended('2026-12-01', { effective: '2027-01-10' })], promised, '2026-12-31'),
  ).toHaveLength(1);
});

test('an answer for a day does not change the answer for an earlier one', () => {
  const changes = [added(), amended('2026-12-01', { effective: '2027-01-10' })];
  const before = JSON.stringify(noticesOn(changes, promised, '2026-11-25'));
  noticesOn(changes, promised, '2026-12-31');
  expect(JSON.stringify(noticesOn(changes, promised, '2026-11-25'))).toBe(before);
});

test.each([
  ['baseline', {}, false],
  ['added', {}, true],
  ['replaced', {}, true],
  ['removed', {}, false],
  ['renamed', {}, false],
  ['named', {}, false],
  ['entity-changed', {}, true],
  ['purpose-changed', {}, true],
  ['data-changed', {}, true],
  ['location-changed', {}, true],
  ['transfer-changed', {}, false],
  ['engagement-changed', { after: { engagement: 'always' } }, true],
  ['engagement-changed', { after: { engagement: 'optional' } }, false],
  ['corrected', {}, false],
  ['amended', {}, false],
  ['withdrawn', {}, false],
  ['claim-changed', {}, false],
])('%s with %j can be objected to: %s', (kind, more, answer) => {
  expect(isObjectionable(entry('x', '2026-11-20', { kind, ...more }))).toBe(answer);
});

describe('a use that nobody stated', () => {
  const { engagement: _, ...unstated } = mail;
  const used = (before: object, after: object) =>
    entry('used', '2026-11-20', { kind: 'engagement-changed', before, after });

  test('leaves an added vendor open to objection', () => {
    expect(notice([added({ after: unstated })], '2026-11-21')?.object_by).toBe('2026-12-04');
  });

  test.each([
    ['no longer stated may be any use', { engagement: 'optional' }, {}, true],
    ['stated to be always', {}, { engagement: 'always' }, true],
    ['stated to be optional', {}, { engagement: 'optional' }, false],
    ['on unless opted out', { engagement: 'optional' }, { engagement: 'opt-out' }, true],
    ['stated to have an opt-out', {}, { engagement: 'opt-out' }, true],
    ['customers gain an opt-out', { engagement: 'always' }, { engagement: 'opt-out' }, false],
    ['customers lose the opt-out', { engagement: 'opt-out' }, { engagement: 'always' }, true],
    [
      'on from the start',
      { engagement: 'optional', off_by_default: true },
      { engagement: 'optional' },
      true,
    ],
    [
      'off until switched on',
      { engagement: 'optional' },
      { engagement: 'optional', off_by_default: true },
      false,
    ],
    ['for one more plan', { plans: ['Team'] }, { plans: ['Team', 'Business'] }, true],
    ['for one plan fewer', { plans: ['Team', 'Business'] }, { plans: ['Team'] }, false],
  ])('%s', (_says, before, after, opens) => {
    expect(isObjectionable(used(before, after))).toBe(opens);
  });
});
