// Finds an announced change that is said to concern other customers than the register says.
import { vendorOf } from '../../derive/journal/announcement.ts';
import { affectsIn, noticesOn, whomIn } from '../../derive/journal/notices.ts';
import type { Change, Subprocessor } from '../../trust.ts';
import { anyOf, says } from '../../prose/compiler.ts';
import { does } from '../../vocabulary/changes.ts';
import { amendedBy, isAnnouncedBefore } from '../journal/term-words.ts';
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
        const entry = affectsIn(notice);
        const found = record && entry && contradiction(entry, notice.change, record);
        if (!found) return [];
        const { key, message, instead } = found;
        const fix = isAnnouncedBefore(entry, asOf)
          ? `Say it in an amendment, for a published entry is not edited: \`kind: amended\`, \`amends: ${amendedBy(entry)}\`, \`affects: { ${instead} }\`; or put subprocessors.yaml right.`
          : `Say whom it concerns (\`${instead}\`), take \`${key}\` out, or put subprocessors.yaml right.`;
        return [{ place: placeOf('change', entry.id, ['affects', key]), message, fix }];
      });
  },
};

// "All customers", "every workspace of our customers": nothing that limits it.
const nouns = anyOf`
  of|our|the|single|one|existing|current|paying|customers?|users?|members?|owners?|workspaces?|accounts?|organi[sz]ations?`;
const isEverybody = says(
  `^(everyone|everybody|(all|every|each|any)( ${nouns}){1,6})(,? ${anyOf`
    without (any )?exceptions?|no exceptions?|alike|whatever (the|their|its) plan|(on|in) (all|every|any) plans?`})?\\.?$`,
  { borders: false },
);

// What `candor change` writes of a vendor with `off_by_default`.
const switchedOn = 'Only customers who switch it on';

function contradiction(entry: Change, about: Change, { name, ...record }: Subprocessor) {
  const { plans = [], customers = '' } = whomIn(entry) ?? {};
  const others = plans.filter((plan) => record.plans && !record.plans.includes(plan));
  if (others.length > 0)
    return {
      key: 'plans',
      message: `This is said to concern ${others.join(', ')}; the register says that ${name} is only for ${(record.plans ?? []).join(', ')}.`,
      instead: `plans: [${(record.plans ?? []).join(', ')}]`,
    };
  const limit = limitOf(record);
  if (limit !== undefined && isEverybody(customers.trim()))
    return {
      key: 'customers',
      message: `This is said to concern "${customers}"; the register says that ${name} is ${limit}.`,
      instead: `customers: ${switchedOn}`,
    };
  // A change of a vendor may concern some of those for whom it is used; a new one concerns them all.
  if (limit !== undefined || !(does(about, 'start') || does(about, 'replace'))) return undefined;
  const widest = 'customers: All customers';
  if (customers.trim() === switchedOn)
    return {
      key: 'customers',
      message: `This is said to concern "${customers}"; the register does not say that ${name} is off until a customer switches it on.`,
      instead: widest,
    };
  return plans.length > 0 && !record.plans
    ? {
        key: 'plans',
        message: `This is said to concern only ${plans.join(', ')}; the register does not say that ${name} is only for some plans.`,
        instead: widest,
      }
    : undefined;
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
