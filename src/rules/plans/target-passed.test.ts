import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import {
  availability,
  bounty,
  certification,
  control,
  document,
  link,
  one,
  roadmap,
  run,
  said,
} from './rows.fixture.ts';
import { targetPassed } from './target-passed.ts';

const passed = (trust: object, asOf = '2026-11-21') =>
  targetPassed.check(contentWith({ trust, asOf })).map(({ place }) => place.file);

describe('target-passed', () => {
  test('says by when, and what it still is', () => {
    const trust = control({ status: 'planned', target: '2026-Q3' });
    expect(targetPassed.check(contentWith({ trust }))).toEqual([
      {
        place: { file: 'control/x', path: ['target'] },
        message:
          '"X" was meant to be there by 2026-Q3; on 2026-11-21 it is still planned. The page says that the target has passed.',
        fix: expect.stringContaining('Set the status'),
      },
    ]);
  });

  test('warns on the day after the last, not on the last', () => {
    const trust = control({ status: 'planned', target: '2026-Q3' });
    expect(passed(trust, '2026-09-30')).toEqual([]);
    expect(passed(trust, '2026-10-01')).toEqual(['control/x']);
  });

  test.each(['planned', 'in-progress', 'on-request', 'not-offered'])(
    'warns of a control that is %s',
    (status) => expect(passed(control({ status, target: '2025' }))).toEqual(['control/x']),
  );

  test('says nothing of a control that is live', () => {
    expect(passed(control({ status: 'live', target: '2025' }))).toEqual([]);
    const coverage = { covers: 'The application' };
    expect(passed(control({ status: 'live', target: '2025', coverage }))).toEqual([]);
  });

  test('but that it covers by now what it did not cover', () => {
    const coverage = { not_yet: 'The archive' };
    const live = { status: 'live', target: '2026-Q3', coverage };
    expect(targetPassed.check(contentWith({ trust: control(live) }))).toEqual([
      {
        place: { file: 'control/x', path: ['target'] },
        message:
          '"X" was meant to cover what is missing by 2026-Q3; on 2026-11-21 `coverage.not_yet` still names it. The page says that the target has passed.',
        fix: 'Take `not_yet` and `target` out once nothing is missing, or set a target that you can meet; say in `note` what happened.',
      },
    ]);
    expect(passed(control({ ...live, target: '2026-Q4' }))).toEqual([]);
    expect(passed(control({ ...live, status: 'planned' }))).toEqual(['control/x']);
  });

  test.each(['undated', undefined])('says nothing when the target is %s', (target) => {
    expect(passed(control({ status: 'planned', target }))).toEqual([]);
  });

  test.each([
    ['planned', 1],
    ['in-audit', 1],
    ['not-held', 1],
    ['certified', 0],
    ['attested', 0],
    ['self-assessed', 0],
    ['inherited', 0],
    // Its target is that of the renewal.
    ['expired', 1],
  ])('of a certification that is %s there are %i', (status, count) => {
    expect(passed({ certifications: [{ ...one, status, target: '2025' }] })).toHaveLength(count);
  });

  test.each([
    [undefined, 1],
    ['planned', 1],
    ['in-progress', 1],
    ['done', 0],
    ['dropped', 0],
  ])('of a roadmap item that is %s there are %i', (status, count) => {
    const roadmap = { items: [{ ...one, ...(status && { status }), target: '2025' }] };
    expect(passed({ roadmap })).toHaveLength(count);
  });

  test.each([
    ['planned', 1],
    ['public', 0],
    ['on-request', 0],
    ['under-nda', 0],
  ])('of a document that is %s there are %i', (access, count) => {
    expect(passed({ documents: [{ ...one, access, target: '2025' }] })).toHaveLength(count);
  });
});

describe('target-passed, by kind', () => {
  const target = '2026-10';
  const status = 'Set the status to what is true today, or set a target that you can meet; say in';

  test.each([
    ['control', control({ status: 'planned', target }), `still planned. The page`, status],
    ['certification', certification({ status: 'not-held', target }), 'still not-held.', status],
    ['roadmap item', roadmap({ target }), 'still planned.', status],
    [
      'document',
      document({ access: 'planned', target }),
      'still planned.',
      'Write how it can be had today, such as `access: on-request`, or set',
    ],
    [
      'link',
      link({ target }),
      'still without an address.',
      'Write its address, `url: https://…`, if it is there, or set',
    ],
    [
      'bounty',
      bounty({ offered: 'none', target }),
      'still `offered: none`.',
      'Write what is paid today, such as `offered: bounty`, or set',
    ],
  ])('of a %s it says what is true today, and what to write', (_name, trust, state, fix) => {
    const found = said(targetPassed, trust);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`was meant to be there by 2026-10; on 2026-11-21 it is ${state}`);
    expect(found[0]).toContain(fix);
    expect(found[0]).toMatch(/meet; say in `note` what happened\.$/);
  });

  test('a promise of availability has no note to say it in', () => {
    expect(run(targetPassed, availability({ target }))).toEqual([
      {
        place: { file: 'availability/x', path: ['target'] },
        message: expect.stringContaining('it is still a target, not a promise. The page says'),
        fix: 'Take `target` out if the promise holds today, or set a target that you can meet.',
      },
    ]);
  });

  test.each([
    ['link that leads somewhere', link({ url: 'https://a.example', target })],
    ['bounty that is paid', bounty({ offered: 'bounty', target })],
  ])('says nothing of a %s', (_name, trust) => expect(said(targetPassed, trust)).toEqual([]));
});
