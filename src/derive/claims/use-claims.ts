// What keeps data from a vendor that is in use, as a claim, and whether a use became wider.
import type { Subprocessor } from '../../trust.ts';
import type { UseField } from '../../vocabulary/material.ts';
import { listed, partsOf } from './listed.ts';
import type { Claim } from './claims.ts';
import { weakened, type Weakened } from './weakened.ts';

type Use = { [Field in UseField]?: Subprocessor[Field] | undefined };

/** The fields that limit a use. The others say how it is limited, or nothing that a customer loses. */
export const limitingFields = [
  'off_by_default',
  'opt_out',
  'account',
  'plans',
  'products',
  'not_used_for',
] as const satisfies UseField[];

/**
 * A vendor that is no longer limited concerns more customers than before. Such a change has to be announced, although none of
 * these fields is material.
 */
export function limitsOfUse(use: Use): Partial<Record<UseField, string>> {
  const { off_by_default, opt_out, account, plans, products, not_used_for } = use;
  return {
    ...(off_by_default && { off_by_default: 'true' }),
    ...(opt_out && { opt_out: 'true' }),
    ...(account === 'customer' && { account }),
    ...(plans && { plans: listed(plans) }),
    ...(products && { products: listed(products) }),
    ...(not_used_for && { not_used_for: listed(not_used_for) }),
  };
}

/** The fields that a claim was made from. */
export function useOfClaim({ off_by_default, opt_out, account, ...lists }: Claim): Use {
  const { plans, products, not_used_for } = lists;
  return {
    ...(account === 'customer' && { account }),
    ...(off_by_default === 'true' && { off_by_default: true }),
    ...(opt_out === 'true' && { opt_out: true }),
    ...(not_used_for !== undefined && { not_used_for: partsOf(not_used_for) }),
    ...(products !== undefined && { products: partsOf(products) }),
    ...(plans !== undefined && { plans: partsOf(plans) }),
  };
}

/** What a use was limited to and is not any more; undefined if it is used for no more customers, and no more of what they do. */
export function liftedLimit(before: Use, after: Use): Weakened | undefined {
  const claims = (use: Use) => ({ 'subprocessor/one': { title: '', ...limitsOfUse(use) } });
  return weakened(claims(before), claims(after))[0];
}
