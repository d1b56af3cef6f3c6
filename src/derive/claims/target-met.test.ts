import { expect, test } from 'vitest';
import type { Certification, Control } from '../../trust.ts';
import { isTargetMet } from './target-met.ts';

const control = { id: 'sso', title: 'Single sign-on', status: 'live' } as Control;
const certification = { id: 'soc-2', title: 'SOC 2' } as Certification;

test.each(['live', 'certified', 'attested', 'inherited', 'self-assessed'])(
  'what is %s is there',
  (status) => {
    expect(isTargetMet(certification, status)).toBe(true);
    expect(isTargetMet(control, status)).toBe(true);
  },
);

test.each(['planned', 'in-progress', 'in-audit', 'expired', 'on-request', 'not-offered'])(
  'what is %s is not',
  (status) => expect(isTargetMet(control, status)).toBe(false),
);

test('a live control that leaves something out has its target for that', () => {
  const coverage = { covers: 'The application' };
  expect(isTargetMet({ ...control, coverage }, 'live')).toBe(true);
  const partly = { ...coverage, not_yet: 'The archive' };
  expect(isTargetMet({ ...control, coverage: partly }, 'live')).toBe(false);
});
