// What follows from a status follows from its stage, but for those that are there in another way.
import { expect, test } from 'vitest';
import {
  certificationStatuses,
  claimsNothing,
  controlStatuses,
  isUnfinished,
  type CertificationStatus,
  type ControlStatus,
} from './statuses.ts';

const all = [
  ...new Set([...Object.keys(controlStatuses), ...Object.keys(certificationStatuses)]),
] as (ControlStatus | CertificationStatus)[];

test('a row that claims nothing may be removed; one that is there by agreement may not', () => {
  expect(all.filter(claimsNothing)).toEqual(['not-offered', 'not-held', 'expired']);
});

test('finished work leaves nothing planned or under way, and nothing that is not there', () => {
  expect(all.filter(isUnfinished)).toEqual([
    'in-progress',
    'planned',
    'not-offered',
    'in-audit',
    'not-held',
  ]);
});

test('a status that is added follows its stage', () => {
  const table = controlStatuses as Record<string, string>;
  table['paused'] = 'absent';
  const paused = 'paused' as ControlStatus;
  expect([claimsNothing(paused), isUnfinished(paused)]).toEqual([true, true]);
  delete table['paused'];
});
