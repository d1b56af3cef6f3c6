// A vendor that is in use is not announced as one that comes.
import { expect, test } from 'vitest';
import { assembleTrust, type Change } from '../trust.ts';
import { imbalancesOf } from '../derive/balance/ledger.ts';
import { refuseToAddInUse } from './change-swap.ts';

test('both vendors of an amended replacement in the register: the replacement is to be taken back', () => {
  const old = { name: 'Oldmail', purpose: 'Mail' };
  const later = { name: 'Newmail', purpose: 'Mail' };
  const changes = [
    {
      id: 'base',
      kind: 'baseline',
      announced: '2026-01-10T09:00:00Z',
      summary: 'The register.',
      register: [{ id: 'old', ...old }],
    },
    {
      id: 'swap',
      kind: 'replaced',
      subprocessor: 'new',
      replaces: 'old',
      announced: '2026-10-01T09:00:00Z',
      effective: '2026-12-20',
      summary: 'Newmail will take the place of Oldmail.',
      before: old,
      after: later,
    },
    {
      id: 'amended',
      kind: 'amended',
      amends: 'swap',
      announced: '2026-10-02T09:00:00Z',
      summary: 'More.',
      after: { purpose: 'Transactional mail' },
    },
  ] as Change[];
  const trust = assembleTrust({
    site: { url: 'https://trust.example.com', company: { name: 'Example' } },
    changes,
    subprocessors: [
      { id: 'old', ...old },
      { id: 'new', ...later, purpose: 'Transactional mail' },
    ],
  });
  const found = imbalancesOf(trust, '2026-11-01');
  expect(found).toMatchObject([{ kind: 'added', subprocessor: 'old' }]);
  expect(() => refuseToAddInUse(found, trust, '2026-11-01')).toThrow(
    '"Oldmail" is in use, and swap announces that another vendor takes its place on 2026-12-20.',
  );
  expect(() => refuseToAddInUse(found, trust, '2026-12-21')).not.toThrow();
});
