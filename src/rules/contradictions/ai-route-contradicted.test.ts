import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { aiRouteContradicted } from './ai-route-contradicted.ts';

const check = (provider: object, vendor: object = {}, ai: object = {}) =>
  aiRouteContradicted
    .check(
      contentWith({
        trust: {
          ai: { providers: [{ id: 'p', subprocessor: 'v', ...provider }], ...ai },
          subprocessors: [
            { id: 'v', name: 'Aurelm', legal_name: 'Aurelm Research Corp.', ...vendor },
            { id: 'g', name: 'Sluicewell', fronts: ['Aurelm'] },
            { id: 'h', name: 'Other gateway', fronts: ['Mistral'] },
          ],
        },
      }),
    )
    .map(({ place }) => place.path.join('/'));

describe('ai-route-contradicted', () => {
  const direct = { route: { kind: 'direct-api' } };

  test('called directly, and via a gateway', () => {
    expect(check({ via: 'g', ...direct })).toEqual(['providers/0/route/kind']);
    expect(check(direct, { engaged_by: 'g' })).toEqual(['providers/0/route/kind']);
    expect(check({ via: 'v', ...direct })).toEqual([]);
    expect(check(direct)).toEqual([]);
  });

  test('two gateways for one provider', () => {
    expect(check({ via: 'h' }, { engaged_by: 'g' })).toEqual(['providers/0/via']);
    expect(check({ via: 'h' })).toEqual(['providers/0/via']);
    expect(check({ via: 'g' }, { engaged_by: 'g' })).toEqual([]);
    expect(check({ via: 'g' })).toEqual([]);
  });

  test('two accounts for one provider', () => {
    expect(check({ account: 'customer' }, { account: 'ours' })).toEqual(['providers/0/account']);
    expect(check({ account: 'customer' }, { engagement: 'always' })).toHaveLength(1);
    expect(check({}, { account: 'ours' }, { account: 'customer' })).toEqual(['account']);
    expect(check({ account: 'ours' }, { account: 'ours' }, { account: 'customer' })).toEqual([]);
    expect(check({ account: 'customer' }, {})).toEqual([]);
  });

  test('a choice that the accounts contradict', () => {
    const choice = (one: string) => ({ customer_choice: { choice: one } });
    const found = ['customer_choice/choice'];
    expect(check({}, { account: 'ours' }, choice('own-key'))).toEqual(found);
    expect(check({}, { account: 'customer' }, choice('own-key'))).toEqual([]);
    expect(check({}, {}, choice('own-key'))).toEqual([]);
    const providers = ['ours', 'customer'].map((account) => ({
      id: account,
      subprocessor: 'x',
      account,
    }));
    expect(check({}, {}, { ...choice('none'), providers })).toEqual(found);
    expect(check({}, { account: 'customer' }, choice('none'))).toEqual([]);
  });

  test('a default of customers who have no choice', () => {
    const choice = (one: string) => ({ customer_choice: { choice: one } });
    for (const unasked of [true, false])
      expect(check({ default: unasked }, {}, choice('none'))).toEqual(['providers/0/default']);
    expect(check({ default_for: ['Drafts'] }, {}, choice('none'))).toEqual([]);
    expect(check({ default: true }, {}, choice('choose-provider'))).toEqual([]);
    expect(check({ default: true })).toEqual([]);
  });

  test('a default that the customer brings', () => {
    const two = { choice: 'choose-provider' };
    const providers = [
      { id: 'own', subprocessor: 'v', account: 'customer', default: true },
      { id: 'ours', subprocessor: 'w', default: false },
    ];
    const places = (all: object[]) =>
      aiRouteContradicted
        .check(contentWith({ trust: { ai: { customer_choice: two, providers: all } } }))
        .map(({ place }) => place.path.join('/'));
    expect(places(providers)).toEqual(['providers/0/default']);
    expect(places(providers.slice(0, 1))).toEqual([]);
  });

  test('a vendor behind a gateway on another account', () => {
    const behind = (gateway: string, account: string) =>
      aiRouteContradicted.check(
        contentWith({
          trust: {
            subprocessors: [
              { id: 'g', name: 'G', account: gateway },
              { id: 'v', name: 'V', engaged_by: 'g', account },
            ],
          },
        }),
      );
    expect(behind('customer', 'ours')).toHaveLength(1);
    expect(behind('ours', 'ours')).toEqual([]);
  });

  test('a default that is only announced', () => {
    const added = {
      id: 'c',
      kind: 'added',
      subprocessor: 'v',
      announced: '2026-11-01T09:00:00Z',
      after: { name: 'Aurelm', purpose: 'x' },
    };
    const from = (effective: string) =>
      aiRouteContradicted.check(
        contentWith({
          trust: {
            ai: { providers: [{ id: 'p', subprocessor: 'v', default: true }] },
            subprocessors: [{ id: 'v', name: 'Aurelm', purpose: 'x' }],
            changes: [{ ...added, effective }],
          },
        }),
      );
    expect(from('2026-12-14')).toHaveLength(1);
    expect(from('2026-11-14')).toEqual([]);
  });
});
