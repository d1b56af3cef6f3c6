// The use of a vendor as one text: no way out is lost, and "always" does not stand beside one.
import { expect, test } from 'vitest';
import { entryUse, useOf, useText } from './use-text.ts';

type Given = Parameters<typeof useOf>;
const use = (engagement: Given[0]['engagement'], record?: Given[1]) =>
  useText({ engagement }, record);

test('what nobody said is not printed', () => {
  expect(use(undefined)).toBeUndefined();
  expect(use(undefined, {})).toBeUndefined();
  expect(use('always')).toBe('Always');
  expect(use('always', { account: 'ours' })).toBe('Always');
});

test('a way out takes the place of "always"', () => {
  expect(use('always', { opt_out: true })).toBe('Unless the customer opts out');
  expect(use('opt-out', { opt_out: true })).toBe('Unless the customer opts out');
  expect(use('always', { off_by_default: true })).toBe('Off until you switch it on');
  expect(use('always', { account: 'customer' })).toBe('Customer’s account or key only');
  expect(use('customer-directed')).toBe('On the customer’s account, key or wish');
  expect(use('customer-directed', { account: 'customer', off_by_default: true })).toBe(
    'Customer’s account or key only; Off until you switch it on',
  );
  expect(use('always', { self_hosted_plans: ['Team', 'Business'] })).toBe(
    'Self-hosted option, on the plans: Team, Business',
  );
  expect(use('always', { self_hosted_option: 'Anywhere' })).toBe('Self-hosted option: Anywhere');
  expect(use('always', { off_by_default: false })).toBe('Always; On from the start');
});

test('every limit is said', () => {
  expect(
    useOf(
      { engagement: 'optional' },
      {
        off_by_default: true,
        opt_out: true,
        products: ['Search'],
        plans: ['Team'],
        not_used_for: ['Mail to your contacts'],
      },
    ),
  ).toEqual({
    text: 'With an optional feature',
    limits: [
      'Off until you switch it on',
      'You can switch it off',
      'Only for: Search',
      'Only on the plans: Team',
      'Not used for: Mail to your contacts',
    ],
  });
});

test('an entry that states the use as exactly as the register prints it, whatever the register says later', () => {
  const said = { engagement: 'customer-directed', account: 'customer' } as const;
  const now = { ...said, off_by_default: true };
  expect(entryUse(said, now)).toEqual({
    lines: ['Customer’s account or key only'],
    moreInRegister: false,
  });
});

test('an entry that states the engagement alone leaves to the register what that says more exactly', () => {
  const directed = { engagement: 'customer-directed' } as const;
  const toRegister = { lines: [], moreInRegister: true };
  expect(entryUse(directed, { ...directed, account: 'customer' })).toEqual(toRegister);
  expect(entryUse({ engagement: 'always' }, { engagement: 'always', opt_out: true })).toEqual(
    toRegister,
  );
  expect(entryUse({}, { self_hosted_plans: ['Paid tiers'] })).toEqual(toRegister);
  const optional = { engagement: 'optional' } as const;
  expect(entryUse(optional, { ...optional, off_by_default: true })).toEqual({
    lines: ['With an optional feature'],
    moreInRegister: true,
  });
});

test('a register that says no more of that use adds nothing to the entry', () => {
  const words = { lines: ['On the customer’s account, key or wish'], moreInRegister: false };
  const directed = { engagement: 'customer-directed' } as const;
  expect(entryUse(directed, undefined)).toEqual(words);
  expect(entryUse(directed, directed)).toEqual(words);
  // It is used in another way since, and another entry says so.
  expect(entryUse(directed, { engagement: 'optional', account: 'customer' })).toEqual(words);
  expect(entryUse({}, {})).toEqual({ lines: [], moreInRegister: false });
});
