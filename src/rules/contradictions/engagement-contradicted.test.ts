import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { engagementContradicted } from './engagement-contradicted.ts';

const check = (more: object) =>
  engagementContradicted.check(
    contentWith({
      trust: { subprocessors: [{ id: 'v', name: 'Acme', engagement: 'always', ...more }] },
    }),
  );

describe('engagement-contradicted', () => {
  test.each([
    [
      { account: 'customer' },
      'only on the customer’s own account',
      '`engagement: customer-directed`',
    ],
    [{ off_by_default: true }, 'off until a customer switches it on', '`engagement: optional`'],
    [{ opt_out: true }, 'a customer can switch it off', '`engagement: opt-out`'],
    [{ self_hosted_option: 'On a server of yours' }, 'run it themselves', 'Leave `engagement` out'],
    [{ self_hosted_plans: ['Enterprise'] }, 'run it themselves', 'Leave `engagement` out'],
  ])('finds "always" beside %o', (more, says, instead) => {
    const [found] = check(more);
    expect(found?.message).toContain(says);
    expect(found?.fix).toContain(instead);
    expect(found?.place).toMatchObject({ path: ['engagement'] });
  });

  test.each([
    [{ engagement: 'optional', opt_out: false }, 'do without it', 'always'],
    [{ engagement: 'opt-out', opt_out: false }, 'do without it', 'always'],
  ])('finds %o', (more, says, instead) => {
    const [found] = check(more);
    expect(found?.message).toContain(says);
    expect(found?.fix).toContain(`\`engagement: ${instead}\``);
  });

  test('says nothing where there is no way out, where the use says so, and where none is stated', () => {
    for (const more of [
      { opt_out: false, account: 'ours', off_by_default: false },
      { plans: ['Team'] },
      { engagement: 'opt-out', opt_out: true },
      { engagement: 'optional', off_by_default: false },
      { engagement: 'optional', opt_out: true, off_by_default: true },
      { engagement: undefined, opt_out: true },
    ])
      expect(check(more)).toEqual([]);
  });
});
