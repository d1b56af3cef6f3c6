// Finds vendors of which `engagement` says one thing and the other keys of the record another: always used with a way out, optional without.
import type { Subprocessor } from '../../trust.ts';
import type { Engagement } from '../../vocabulary/material.ts';
import type { Rule } from '../rule.ts';

export const engagementContradicted: Rule = {
  code: 'engagement-contradicted',
  severity: 'warning',
  group: 'across-files',
  reason:
    'Feeds and journal entries hold `engagement` and none of the other keys of a record. A vendor that is "always" used there, and that customers can switch off or run themselves here, is described in two ways; pages leave "always" out, the feed cannot. So is one that customers choose there, and cannot do without here.',
  source: 'GDPR Art. 28(2)',
  check({ trust, placeOf }) {
    return (trust?.subprocessors ?? []).flatMap((record) => {
      const found = record.engagement === 'always' ? wayOut(record) : noWayOut(record);
      if (!found) return [];
      const { says, instead } = found;
      return [
        {
          place: placeOf('subprocessor', record.id, ['engagement']),
          message: `${record.name} is said to be ${how[record.engagement ?? 'always']}, and ${says}.`,
          fix: instead
            ? `Write \`engagement: ${instead}\`, and announce it with \`candor change\`.`
            : 'Leave `engagement` out, or say when it is used; announce it with `candor change`.',
        },
      ];
    });
  },
};

const how: Readonly<Record<Engagement, string>> = {
  always: 'used always',
  'opt-out': 'used unless a customer switches it off',
  optional: 'used only where a customer chooses it',
  'customer-directed': 'used on the customer’s own account',
};

// What is optional can be done without.
function noWayOut(record: Subprocessor): { says: string; instead?: Engagement } | undefined {
  const { engagement, opt_out } = record;
  if (engagement !== undefined && engagement !== 'customer-directed' && opt_out === false)
    return { says: 'no customer can do without it (`opt_out: false`)', instead: 'always' };
  return undefined;
}

function wayOut(record: Subprocessor): { says: string; instead?: Engagement } | undefined {
  const { off_by_default, opt_out, account, self_hosted_option, self_hosted_plans } = record;
  if (account === 'customer')
    return { says: 'only on the customer’s own account', instead: 'customer-directed' };
  if (off_by_default)
    return { says: 'to be off until a customer switches it on', instead: 'optional' };
  if (opt_out) return { says: 'a customer can switch it off', instead: 'opt-out' };
  if (self_hosted_option ?? self_hosted_plans) return { says: 'customers can run it themselves' };
  return undefined;
}
