import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { added, entry } from './entries.fixture.ts';
import { windowLongerThanNotice } from './window-longer-than-notice.ts';

describe('an emergency whose last day for objections comes after its effect', () => {
  const emergency = { reason: 'The former vendor ceased to trade' };
  const late = added({ effective: '2026-11-05', object_by: '2026-12-01', emergency });
  const check = (
    changes: object[],
    asOf = '2026-11-21',
    notice: object = { days: 30, objection_days: 30 },
  ) =>
    windowLongerThanNotice.check(
      contentWith({ asOf, trust: { site: { notice }, subprocessors: [], changes } }),
    );

  test('asks what an objection does then, with the repair', () => {
    expect(check([late])).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining(
          'is 2026-12-01, and the change takes effect on 2026-11-05.',
        ),
        fix: expect.stringContaining('`after_effect: '),
      },
    ]);
  });

  test('is answered by the promise of notice, and asks no more once the day is over', () => {
    const after_effect = 'We stop the use for your account within 5 days.';
    expect(check([late], '2026-11-21', { days: 30, objection_days: 30, after_effect })).toEqual([]);
    expect(check([late], '2026-12-02')).toEqual([]);
  });

  test('asks nothing where it was withdrawn, or its day moved', () => {
    const later = { subprocessor: undefined, amends: late.id, announced: '2026-11-02T09:00:00Z' };
    const moved = entry('amended', { ...later, effective: '2026-12-15', object_by: '2026-12-02' });
    expect(check([late, moved])).toEqual([]);
    expect(check([late, entry('withdrawn', { ...later, effective: undefined })])).toEqual([]);
  });
});
