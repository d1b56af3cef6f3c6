// Finds AI providers whose way and account ai.yaml and the register describe in two ways.
import type { Day } from '../../day.ts';
import { registerOn } from '../../derive/journal/register.ts';
import type { Ai, Subprocessor, Trust } from '../../trust.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

type Provider = NonNullable<Ai['providers']>[number];

export const aiRouteContradicted: Rule = {
  code: 'ai-route-contradicted',
  severity: 'warning',
  group: 'across-files',
  reason:
    'By which gateway a provider is reached, and on whose account, decides who its processor is and whose contract holds. `via` and `route` in ai.yaml have to agree with `engaged_by` and `fronts` in the register, and `account` and `customer_choice` with `account` there. `default` says what is used unless the customer chooses, or only then, which nobody does where customers have no choice. A vendor that is only announced is no default yet.',
  source: 'GDPR Art. 28(2) and (4)',
  check({ trust, asOf, placeOf }) {
    if (!trust) return [];
    const vendors = new Map(trust.subprocessors.map((one) => [one.id, one]));
    return [
      ...(trust.ai.providers ?? []).flatMap((one, index) => {
        const vendor = vendors.get(one.subprocessor);
        return [
          ...wayOf(one, index, vendor, vendors),
          ...(vendor ? accountOf(one, index, vendor, trust.ai) : []),
        ];
      }),
      ...choiceIn(trust, vendors),
      ...chosenByNobody(trust.ai),
      ...broughtByCustomers(trust, vendors),
      ...beforeItStarts(trust, asOf),
      ...behindGateways(trust, vendors, placeOf),
    ];
  },
};

const at = (index: number, ...path: string[]) => ({
  file: 'ai.yaml',
  path: ['providers', index, ...path],
});

function wayOf(
  { id, via, route }: Provider,
  index: number,
  vendor: Subprocessor | undefined,
  vendors: ReadonlyMap<string, Subprocessor>,
): RuleFinding[] {
  const gateway = vendors.get(via ?? '');
  const found = (message: string, fix: string, ...path: string[]) => [
    { place: at(index, ...path), message, fix },
  ];
  if (via !== undefined && via !== vendor?.id && route?.kind === 'direct-api')
    return found(
      `\`${id}\` is said to be called directly, and via ${gateway?.name ?? via}.`,
      'Take out `via`, or write `route: { kind: gateway }`.',
      'route',
      'kind',
    );
  if (vendor?.engaged_by !== undefined && via !== undefined && vendor.engaged_by !== via)
    return found(
      `\`${id}\` is said to be reached via ${gateway?.name ?? via}; the register says that ${vendor.name} is engaged by ${vendors.get(vendor.engaged_by)?.name ?? vendor.engaged_by}.`,
      `Write the same vendor in both places: \`via: ${vendor.engaged_by}\` here, or \`engaged_by: ${via}\` in the register.`,
      'via',
    );
  if (vendor?.engaged_by !== undefined && via === undefined && route?.kind === 'direct-api')
    return found(
      `\`${id}\` is said to be called directly; the register says that ${vendor.name} is engaged by ${vendors.get(vendor.engaged_by)?.name ?? vendor.engaged_by}.`,
      'Write `route: { kind: gateway }`, or take `engaged_by` out of the register.',
      'route',
      'kind',
    );
  if (vendor && gateway?.fronts && gateway.id !== vendor.id && !names(gateway.fronts, vendor))
    return found(
      `\`${id}\` is said to be reached via ${gateway.name}, which fronts ${gateway.fronts.join(', ')} by the register, and not ${vendor.name}.`,
      `Add ${vendor.name} to \`fronts\` of \`${gateway.id}\`, or correct \`via\`.`,
      'via',
    );
  return [];
}

const names = (fronts: readonly string[], { id, name, legal_name }: Subprocessor) =>
  fronts.some((text) => {
    const front = text.toLowerCase();
    return [id, name, legal_name].some(
      (one) => one && (front.includes(one.toLowerCase()) || one.toLowerCase().includes(front)),
    );
  });

const whose = { ours: 'on our account', customer: 'on the customer’s own account' } as const;

function accountOf(
  { id, account }: Provider,
  index: number,
  vendor: Subprocessor,
  ai: Ai,
): RuleFinding[] {
  const said = account ?? ai.account;
  const other = vendor.account ?? (vendor.engagement === 'always' ? ('ours' as const) : undefined);
  if (said === undefined || other === undefined || said === other) return [];
  return [
    {
      place: account ? at(index, 'account') : { file: 'ai.yaml', path: ['account'] },
      message: `\`${id}\` is said to be used ${whose[said]}; the register says that ${vendor.name} is used ${whose[other]}.`,
      fix: `Find out whose contract it is, and write it in both places: \`account: ${other}\` here, or \`account: ${said}\` in the register.`,
    },
  ];
}

// Customers who have a key of their own have a choice, and those who have no such provider have none.
function choiceIn({ ai }: Trust, vendors: ReadonlyMap<string, Subprocessor>): RuleFinding[] {
  const { choice } = ai.customer_choice ?? {};
  const accounts = (ai.providers ?? []).map(
    ({ account, subprocessor }) => account ?? vendors.get(subprocessor)?.account ?? ai.account,
  );
  const place = { file: 'ai.yaml', path: ['customer_choice', 'choice'] };
  if (choice === 'none' && accounts.includes('customer') && accounts.includes('ours'))
    return [
      {
        place,
        message:
          'Customers are said to have no choice of provider, and one provider is used on their own account.',
        fix: 'Write `customer_choice: { choice: own-key }`, or correct `account` of the provider.',
      },
    ];
  if (choice === 'own-key' && accounts.length > 0 && accounts.every((one) => one === 'ours'))
    return [
      {
        place,
        message:
          'Customers are said to be able to use a key of their own, and every provider is used on our account.',
        fix: 'Add the provider with `account: customer`, or write `customer_choice: { choice: none }`.',
      },
    ];
  return [];
}

// Both values of `default` speak of a choice of the customer: used unless the customer chooses otherwise, or only then.
function chosenByNobody({ customer_choice, providers = [] }: Ai): RuleFinding[] {
  if (customer_choice?.choice !== 'none') return [];
  return providers.flatMap(({ id, default: unasked }, index) =>
    unasked === undefined
      ? []
      : [
          {
            place: at(index, 'default'),
            message: `\`${id}\` is said to be used ${unasked ? 'unless the customer chooses otherwise' : 'only if the customer chooses it'}, and customers are said to have no choice.`,
            fix: `Take \`default\` out${unasked ? ' (`default_for` says for what it is the default model, and nothing of a choice)' : ''}, or write what customers can choose: \`customer_choice: { choice: choose-provider }\`.`,
          },
        ],
  );
}

// What a customer brings is used once a customer has brought it.
function broughtByCustomers(
  { ai: { providers = [] } }: Trust,
  vendors: ReadonlyMap<string, Subprocessor>,
): RuleFinding[] {
  return providers.flatMap(({ id, default: unasked, account, subprocessor }, index) => {
    const vendor = vendors.get(subprocessor);
    const isOwn = account === 'customer' || vendor?.engagement === 'customer-directed';
    return unasked && isOwn && providers.length > 1
      ? [
          {
            place: at(index, 'default'),
            message: `\`${id}\` is said to be used unless the customer chooses otherwise, and ${vendor?.name ?? subprocessor} is used on the customer’s own account.`,
            fix: 'Write `default: false`, or correct `account` of the provider and `engagement` in the register.',
          },
        ]
      : [];
  });
}

// A vendor that is announced receives nothing yet, and is no default.
function beforeItStarts(trust: Trust, asOf: Day): RuleFinding[] {
  const coming = registerOn(trust, asOf).filter(({ standing }) => standing === 'announced');
  return (trust.ai.providers ?? []).flatMap(({ id, subprocessor, default: unasked }, index) => {
    const row = unasked ? coming.find((one) => one.id === subprocessor) : undefined;
    if (!row) return [];
    return [
      {
        place: at(index, 'default'),
        message: `\`${id}\` is said to be the default, and ${row.material.name} is only announced${row.from ? `, from ${row.from}` : ''}.`,
        fix: `${trust.ai.customer_choice?.choice === 'none' ? 'Take `default` out' : 'Write `default: false`'} until the vendor is in use.`,
      },
    ];
  });
}

// Who engages a vendor pays for it: behind a gateway on the customer's account nothing is on ours.
function behindGateways(
  { subprocessors }: Trust,
  vendors: ReadonlyMap<string, Subprocessor>,
  placeOf: Content['placeOf'],
): RuleFinding[] {
  return subprocessors.flatMap(({ id, name, engaged_by, account }) => {
    const gateway = vendors.get(engaged_by ?? '');
    if (!gateway?.account || !account || gateway.account === account) return [];
    return [
      {
        place: placeOf('subprocessor', id, ['account']),
        message: `${name} is said to be used ${whose[account]}, and ${gateway.name}, which engages it, ${whose[gateway.account]}.`,
        fix: `Find out whose contract it is, and write it in both places: \`account: ${gateway.account}\` here, or \`account: ${account}\` of \`${gateway.id}\`.`,
      },
    ];
  });
}
