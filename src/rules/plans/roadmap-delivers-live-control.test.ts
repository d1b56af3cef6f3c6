import { describe, expect, test } from 'vitest';
import { roadmapDeliversLiveControl } from './roadmap-delivers-live-control.ts';
import { certification, control, document, live, roadmap, run, said } from './rows.fixture.ts';

describe('roadmap-delivers-live-control', () => {
  const check = (trust: object) => said(roadmapDeliversLiveControl, trust);
  const delivers = ['control/x'];

  test('an item that is to come may not deliver what is live', () => {
    const trust = { ...control(live()), ...roadmap({}, { delivers: ['control/y', ...delivers] }) };
    expect(run(roadmapDeliversLiveControl, trust)).toEqual([
      {
        place: { file: 'roadmap/r1', path: ['delivers', 1] },
        message:
          '"R" is planned and will deliver "X" (`control/x`), which is live already. A reader cannot tell which of the two to believe.',
        fix: 'Write `status: done` here, or take `control/x` out of `delivers`; or say at control/x what is still to come: `coverage: { covers: …, not_yet: … }`.',
      },
    ]);
  });

  test('nor a report that is held', () => {
    const trust = {
      ...certification({ status: 'attested' }),
      ...roadmap({ status: 'in-progress', delivers: ['certification/x'] }),
    };
    expect(check(trust)).toEqual([
      '"R" is in-progress and will deliver "X" (`certification/x`), which is attested already. A reader cannot tell which of the two to believe. Write `status: done` here, or take `certification/x` out of `delivers`.',
    ]);
  });

  test.each([
    ['planned', control({ status: 'planned' }), roadmap({ delivers })],
    ['live in part', control(live({ covers: 'A', not_yet: 'B' })), roadmap({ delivers })],
    ['delivered', control(live()), roadmap({ status: 'done', delivers })],
    ['dropped from the roadmap', control(live()), roadmap({ status: 'dropped', delivers })],
    [
      'a document, of which another edition comes',
      document({ access: 'public' }),
      roadmap({ delivers: ['document/x'] }),
    ],
    [
      'a certificate to be renewed',
      certification({ status: 'certified', valid_until: '2026-11-20' }),
      roadmap({ delivers: ['certification/x'] }),
    ],
  ])('says nothing when the row is %s', (_name, row, items) => {
    expect(check({ ...row, ...items })).toEqual([]);
  });

  test.each([
    [control, 'control/x', 'not-offered', 'planned'],
    [certification, 'certification/x', 'not-held', 'in-progress'],
    [control, 'control/x', 'planned', 'in-progress'],
    [control, 'control/x', 'in-progress', 'planned'],
    [certification, 'certification/x', 'in-audit', 'planned'],
  ])('%o that is %s is not on the way as an item that is %s', (row, reference, state, status) => {
    const trust = { ...row({ status: state }), ...roadmap({ status, delivers: [reference] }) };
    expect(check(trust)).toEqual([expect.stringContaining('A reader cannot tell whether')]);
  });

  test('work on one of several rows, or by one of several items, may have begun', () => {
    const row = control({ status: 'planned' });
    const wide = { status: 'in-progress', delivers: ['control/x', 'control/y'] };
    expect(check({ ...row, ...roadmap(wide) })).toEqual([]);
    const two = roadmap({ status: 'in-progress', delivers }, { status: 'planned', delivers });
    expect(check({ ...row, ...two })).toEqual([]);
    const audit = certification({ status: 'planned' });
    const ready = roadmap({ status: 'in-progress', delivers: ['certification/x'] });
    expect(check({ ...audit, ...ready })).toEqual([]);
  });

  test.each([
    ['control/x', control, 'planned', '`status: live` at control/x'],
    ['control/x', control, 'in-progress', '`status: live` at'],
    ['control/x', control, 'not-offered', '`status: live` at'],
    ['certification/x', certification, 'planned', '`status: attested` or `status: certified` at'],
    ['certification/x', certification, 'in-audit', '`status: attested`'],
    ['certification/x', certification, 'not-held', '`status: attested`'],
  ])('an item that is done may not deliver %s while it is %s', (reference, row, status, fix) => {
    const trust = { ...row({ status }), ...roadmap({ status: 'done', delivers: [reference] }) };
    expect(check(trust)).toEqual([
      expect.stringContaining(
        `"R" is done and delivers "X" (\`${reference}\`), which is still ${status}. A reader`,
      ),
    ]);
    expect(check(trust)[0]).toContain(`Write ${fix}`);
  });

  test('nor a document that nobody can have', () => {
    const trust = {
      ...document({ access: 'planned' }),
      ...roadmap({ status: 'done', delivers: ['document/x'] }),
    };
    expect(check(trust)[0]).toContain('Write how it can be had, such as `access: on-request`, at');
  });

  test.each([
    ['on request', control({ status: 'on-request' }), { status: 'done', delivers }],
    [
      'covered in part',
      control({ status: 'planned', coverage: { not_yet: 'B' } }),
      { status: 'done', delivers },
    ],
    [
      'expired since',
      certification({ status: 'expired' }),
      { status: 'done', delivers: ['certification/x'] },
    ],
    ['on an item that is dropped', control({ status: 'planned' }), { status: 'dropped', delivers }],
  ])('says nothing of a row that is %s', (_name, row, item) => {
    expect(check({ ...row, ...roadmap(item) })).toEqual([]);
  });

  test('a second item may finish what the first began, unless it is done or dropped too', () => {
    const planned = control({ status: 'planned' });
    const first = { status: 'done', delivers };
    expect(check({ ...planned, ...roadmap(first, { delivers }) })).toEqual([]);
    expect(check({ ...planned, ...roadmap(first, { status: 'dropped', delivers }) })).toHaveLength(
      1,
    );
    expect(check({ ...planned, ...roadmap(first, {}) })).toHaveLength(1);
    expect(check({ ...planned, ...roadmap(first, first) })).toHaveLength(2);
  });
});
