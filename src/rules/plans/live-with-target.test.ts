import { describe, expect, test } from 'vitest';
import { liveWithTarget } from './live-with-target.ts';
import {
  availability,
  bounty,
  certification,
  control,
  document,
  link,
  roadmap,
  run,
  said,
} from './rows.fixture.ts';

describe('live-with-target', () => {
  const target = '2027-Q1';

  test('quotes every key that says it is still to come, and points at the first', () => {
    const trust = control({ status: 'live', when: 'We grow', before: 'control/b', after: 'c/d' });
    expect(run(liveWithTarget, trust)).toEqual([
      {
        place: { file: 'control/x', path: ['after'] },
        message:
          '"X" is live and still has `after: c/d` and `before: control/b` and `when: We grow`, as if it were to come. One of the two is not true.',
        fix: 'Take `after` and `before` and `when` out; or say what is still to come: `coverage: { covers: …, not_yet: … }`; or, if it is not there, `status: in-progress`.',
      },
    ]);
  });

  test('lets a live control keep its target for what is not covered yet', () => {
    const partly = { status: 'live', target, coverage: { covers: 'A', not_yet: 'B' } };
    expect(said(liveWithTarget, control(partly))).toEqual([]);
    const whole = { status: 'live', target, coverage: { covers: 'A' } };
    expect(said(liveWithTarget, control(whole))).toHaveLength(1);
  });

  test.each([
    ['control', control({ status: 'planned', target })],
    ['control without a target', control({ status: 'live' })],
    ['certification', certification({ status: 'in-audit', target })],
    ['certification that is inherited', certification({ status: 'inherited', target })],
    ['certification that is self-assessed', certification({ status: 'self-assessed', target })],
    ['roadmap item', roadmap({ target })],
    ['roadmap item that is dropped', roadmap({ target, status: 'dropped' })],
    ['document', document({ access: 'planned', target })],
    ['link', link({ target })],
    ['availability', availability({ target })],
    ['bounty', bounty({ offered: 'swag', target })],
    ['bounty without a target', bounty({ offered: 'bounty' })],
  ])('says nothing of a %s that may have one', (_name, trust) => {
    expect(said(liveWithTarget, trust)).toEqual([]);
  });

  test('lets an expired certificate have a target for its renewal', () => {
    const trust = certification({ status: 'certified', valid_until: '2026-11-20', target });
    expect(said(liveWithTarget, trust)).toEqual([]);
  });

  test.each([
    ['certified', 'a row of its own, with `status: planned`'],
    ['attested', 'if this one is not held yet, write `status: in-audit`'],
  ])('holds for a certification that is %s', (status, fix) => {
    const [found] = said(liveWithTarget, certification({ status, target }));
    expect(found).toContain(`"X" is ${status} and still has \`target: 2027-Q1\``);
    expect(found?.toLowerCase()).toContain(fix.toLowerCase());
  });

  test('holds for an item that is done', () => {
    const [found] = run(liveWithTarget, roadmap({ status: 'done', target }));
    expect(found).toMatchObject({
      place: { file: 'roadmap/r0', path: ['target'] },
      fix: 'Take `target` out; or, if something is left to do, write `status: in-progress`.',
    });
  });

  test('holds for a document that can be had', () => {
    const [found] = run(liveWithTarget, document({ access: 'under-nda', target }));
    expect(found).toMatchObject({
      place: { file: 'document/x', path: ['target'] },
      message: expect.stringContaining('"X" is there (`access: under-nda`) and still has'),
      fix: 'Take `target` out; or, if nobody can have it yet, write `access: planned`.',
    });
  });

  test('holds for a link that leads somewhere', () => {
    const url = 'https://status.example.com';
    const [found] = run(liveWithTarget, link({ url, target }));
    expect(found).toMatchObject({
      place: { file: 'site.yaml', path: ['links', 0, 'target'] },
      message: expect.stringContaining('"X" is there (`url: https://status.example.com`) and'),
      fix: 'Take `target` out; or, if nothing is there yet, take `url` out.',
    });
  });

  test('holds for a bounty that is paid', () => {
    const [found] = run(liveWithTarget, bounty({ offered: 'bounty', target }));
    expect(found).toMatchObject({
      place: { file: 'disclosure.yaml', path: ['bounty', 'target'] },
      message: expect.stringContaining('"Rewards for reporters" is `offered: bounty` and still'),
      fix: 'Take `target` out; or, if nothing is paid yet, write `offered: none`.',
    });
  });
});
