// What the rows of AI providers say of keeping and training, each beside what the register says of the same vendor.
// A provider on the customer's own account is left out: its terms are the customer's.
import type { Place } from '../../problem.ts';
import type { Ai, Subprocessor, Trust } from '../../trust.ts';
import type { Content } from '../rule.ts';

type Provider = NonNullable<Ai['providers']>[number];

export interface AiRow {
  provider: Provider;
  vendor: Subprocessor;
  at: (string | number)[];
}

/** The providers that the company itself engages, in the order of ai.yaml. */
export function aiRows({ ai, subprocessors }: Trust): AiRow[] {
  return (ai.providers ?? []).flatMap((provider, index) => {
    const vendor = subprocessors.find(({ id }) => id === provider.subprocessor);
    if (!vendor || vendor.account === 'customer' || vendor.engagement === 'customer-directed')
      return [];
    return [{ provider, vendor, at: ['providers', index] }];
  });
}

interface Keeping {
  by: 'row' | 'register';
  /** What it says, to follow "says that". */
  what: string;
  place: Place;
}

/** That something is kept, or that this is not known; where the row says nothing, what the register says of the vendor. */
export function keepingOf(
  { provider, vendor, at }: AiRow,
  placeOf: Content['placeOf'],
): Keeping | undefined {
  const said = provider.retention;
  if (said !== undefined && said.policy !== 'zero')
    return {
      by: 'row',
      what: keepingSaid(said),
      place: { file: 'ai.yaml', path: [...at, 'retention', 'policy'] },
    };
  const kept = keptFor(vendor.retention);
  if (kept === undefined) return undefined;
  return {
    by: 'register',
    what: `${vendor.name} keeps data ${kept}`,
    place: placeOf('subprocessor', vendor.id, ['retention']),
  };
}

/** What a `retention` that is not zero says, to follow "says that". */
export function keepingSaid(said: NonNullable<Provider['retention']>): string {
  return said.policy === 'unknown'
    ? 'retention is not known'
    : `prompts and outputs are kept${said.for ? ` for ${said.for}` : ''}`;
}

/** A length of time for which a vendor keeps data, to follow "keeps data"; what ends with an event may end with the answer. */
export function keptFor(retention: Subprocessor['retention']): string | undefined {
  switch (retention?.rule) {
    case 'period':
    case 'legal-duty':
      return `for ${retention.for}`;
    case 'stages':
      return `in stages, first for ${retention.stages[0]?.for ?? 'a time without an end'}`;
    case 'persistent':
      return 'for as long as the account lives';
    default:
      return undefined;
  }
}
