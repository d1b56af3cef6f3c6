// What limits the use of a vendor, as the register and the entries that speak of the use write it.
import { z } from 'zod';
import { flag, list, oneOf, record, text } from './fields.ts';
import { materialShape, unnamed } from './material.ts';
import { plans } from './parts.ts';
import type { UseField } from '../../vocabulary/material.ts';

export const useShape = {
  account: oneOf(['ours', 'customer'], 'Whose account or key is used.').optional(),
  off_by_default: flag('Whether it is off until a customer switches it on.', true).optional(),
  opt_out: flag('Whether a customer can switch it off.', true).optional(),
  self_hosted_option: text(
    'Where it can be run by the customer instead.',
    'On a server of your own',
  ).optional(),
  self_hosted_plans: list(
    text('A plan, as customers know it.', 'Enterprise'),
    'The only plans on which it can be run by the customer instead.',
  ).optional(),
  not_used_for: list(
    text('What it is not used for.', 'Mail to your contacts'),
    'What it is expressly not used for, though its function might suggest it.',
  ).optional(),
  products: list(
    text('A product or feature.', 'Mobile app'),
    'The only products or features it is used for.',
  ).optional(),
  plans,
} satisfies Record<UseField, z.ZodType>;

/**
 * The fields of a whole vendor as an entry of the journal states them: the material ones, and those without which they would say
 * less than the register, which are not compared with it.
 */
export const snapshotShape = { ...materialShape, unnamed, ...useShape };
export const snapshot = record(snapshotShape, 'One vendor as it was or will be.');
export type Snapshot = z.output<typeof snapshot>;
