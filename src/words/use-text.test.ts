// The use of a vendor as one text: no way out is lost, and "always" does not stand beside one.
import { expect, test } from 'vitest';
import { useOf, useText } from './use-text.ts';

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
  expect(use('always', { account: 'customer' })).toBe('Only on the customer’s own account or key');
  expect(use('customer-directed')).toBe('On the customer’s account, key or wish');
  expect(use('customer-directed', { account: 'customer', off_by_default: true })).toBe(
    'Only on the customer’s own account or key; Off until you switch it on',
  );
  expect(use('always', { self_hosted_plans: ['Team', 'Business'] })).toBe(
    'Can be run by you, only on the plans: Team, Business',
  );
  expect(use('always', { self_hosted_option: 'Anywhere' })).toBe('Can be run by you: Anywhere');
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
