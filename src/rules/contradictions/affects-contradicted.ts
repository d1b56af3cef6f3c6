// Finds an announced change that is said to concern other customers than the register says.
import { vendorOf } from '../../derive/journal/announcement.ts';
import { noticesOn, type Notice } from '../../derive/journal/notices.ts';
import type { Subprocessor } from '../../trust.ts';
import type { Rule } from '../rule.ts';

export const affectsContradicted: Rule = {
  code: 'affects-contradicted',
  severity: 'error',
  group: 'across-files',
  reason:
    'Readers decide by `affects` whether a change is theirs. What it says of customers and plans must agree with the register, which holds once the change is in effect.',
  source: 'GDPR Art. 28(2)',
  check({ trust, asOf, placeOf }) {
    if (!trust) return [];
    const records = new Map(trust.subprocessors.map((record) => [record.id, record]));
    return noticesOn(trust.changes, trust.site, asOf)
      .filter(({ effective, withdrawn_by }) => effective > asOf && !withdrawn_by)
      .flatMap((notice) => {
        const record = records.get(vendorOf(notice.change) ?? '');
        const found = record && contradiction(notice, record);
        if (!found) return [];
        const { key, message, fix } = found;
        return [{ place: placeOf('change', notice.change.id, ['affects', key]), message, fix }];
      });
  },
};

// "All customers", "every workspace of our customers": nothing that limits it.
const everybody =
  /^(?:all|every)(?: (?:of|our|the|existing|customers?|users?|workspaces?|accounts?))+\.?$/i;

function contradiction(notice: Notice, { name, ...record }: Subprocessor) {
  const { plans, customers } = ('affects' in notice.change && notice.change.affects) || {};
  const others = (plans ?? []).filter((plan) => record.plans && !record.plans.includes(plan));
  if (others.length > 0)
    return {
      key: 'plans',
      message: `This is said to concern ${others.join(', ')}; the register says that ${name} is only for ${(record.plans ?? []).join(', ')}.`,
      fix: `Write the same plans in both places: \`plans: [${(record.plans ?? []).join(', ')}]\`, here or in subprocessors.yaml.`,
    };
  const limit = limitOf(record);
  if (limit === undefined || !everybody.test(customers?.trim() ?? '')) return undefined;
  return {
    key: 'customers',
    message: `This is said to concern "${customers}"; the register says that ${name} is ${limit}.`,
    fix: 'Say whom it concerns (`customers: Only customers who switch it on`), or take `customers` out.',
  };
}

/** What the register says that keeps a vendor from concerning every customer. */
function limitOf(record: Partial<Subprocessor>): string | undefined {
  const { engagement, off_by_default, account, plans, products } = record;
  if (engagement === 'optional') return 'used only with an optional feature';
  if (engagement === 'customer-directed' || account === 'customer')
    return 'used only on the customer’s own account, key or wish';
  if (off_by_default) return 'off until a customer switches it on';
  if (plans) return `only for the plans ${plans.join(', ')}`;
  return products && `only used for ${products.join(', ')}`;
}
