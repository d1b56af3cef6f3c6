import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { affectsContradicted } from './affects-contradicted.ts';

describe('affects-contradicted', () => {
  const after = { name: 'Acme Desk', purpose: 'Support', engagement: 'always' };
  const check = (affects: object, record: object, effective = '2027-01-10') =>
    affectsContradicted
      .check(
        contentWith({
          trust: {
            subprocessors: [{ id: 'desk', ...after, ...record }],
            changes: [
              {
                id: 'e',
                kind: 'added',
                subprocessor: 'desk',
                announced: '2026-11-20T09:00:00Z',
                effective,
                summary: 'S',
                affects,
                after: { ...after, ...record },
              },
            ],
          },
        }),
      )
      .map(({ place, message }) => `${place.path.join('.')}: ${message}`);

  test('plans that the register does not name', () => {
    expect(check({ plans: ['Free', 'Pro'] }, { plans: ['Pro', 'Enterprise'] })).toEqual([
      'affects.plans: This is said to concern Free; the register says that Acme Desk is only for Pro, Enterprise.',
    ]);
    expect(check({ plans: ['Pro'] }, { plans: ['Pro', 'Enterprise'] })).toEqual([]);
    expect(check({ plans: ['Pro'] }, {})).toEqual([
      'affects.plans: This is said to concern only Pro; the register does not say that Acme Desk is only for some plans.',
    ]);
  });

  test.each([
    [{ engagement: 'optional' }, 'used only with an optional feature'],
    [{ engagement: 'customer-directed' }, 'used only on the customer’s own account, key or wish'],
    [{ account: 'customer' }, 'used only on the customer’s own account, key or wish'],
    [{ off_by_default: true }, 'off until a customer switches it on'],
    [{ plans: ['Pro'] }, 'only for the plans Pro'],
    [{ products: ['Mobile app'] }, 'only used for Mobile app'],
  ])('all customers, where the register says %j', (record, limit) => {
    const told = [
      `affects.customers: This is said to concern "All customers"; the register says that Acme Desk is ${limit}.`,
    ];
    expect(check({ customers: 'All customers' }, record)).toEqual(told);
    expect(check({ customers: 'All customers who use the mobile app' }, record)).toEqual([]);
    expect(check({ features: ['Chat'] }, record)).toEqual([]);
  });

  test.each([
    'Every workspace, without exception',
    'Everybody',
    'Each customer',
    'All workspaces on every plan',
  ])('"%s" is all customers', (customers) => {
    expect(check({ customers }, { off_by_default: true })).toHaveLength(1);
  });

  test.each([
    'Every workspace that has switched it on',
    'Everybody with the mobile app',
    'All workspaces, except those on the Team plan',
  ])('"%s" is not all customers', (customers) => {
    expect(check({ customers }, { off_by_default: true })).toEqual([]);
  });

  test('a register that no longer limits the vendor, until an amendment says so', () => {
    const announced = {
      kind: 'added' as const,
      subprocessor: 'desk',
      announced: '2026-10-20T09:00:00Z',
      effective: '2027-01-10',
      summary: 'S',
      after,
      affects: { customers: 'Only customers who switch it on', plans: ['Enterprise'] },
    };
    const amended = {
      kind: 'amended' as const,
      amends: 'e',
      announced: '2026-10-21T09:00:00Z',
      summary: 'S',
      affects: { customers: 'All customers' },
    };
    const found = (...later: object[]) =>
      affectsContradicted.check(
        contentWith({
          trust: {
            subprocessors: [{ id: 'desk', ...after }],
            changes: [{ id: 'e', ...announced }, ...(later as [])],
          },
        }),
      );
    expect(found()).toMatchObject([
      {
        place: { path: ['affects', 'customers'] },
        fix: expect.stringContaining(
          '`kind: amended`, `amends: e`, `affects: { customers: All customers }`',
        ),
      },
    ]);
    expect(found({ id: 'later', ...amended })).toEqual([]);
  });

  test('all customers may be said of a vendor that is used for all', () => {
    expect(check({ customers: 'All customers' }, { off_by_default: false })).toEqual([]);
  });

  test('what is in effect stays as it was announced, although the register goes on', () => {
    expect(check({ plans: ['Free'] }, { plans: ['Pro'] }, '2026-11-20')).toEqual([]);
  });
});
