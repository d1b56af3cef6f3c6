// The material fields of a subprocessor as the register and every journal entry write them.
import type { z } from 'zod';
import { list, oneOf, phrase, record, reference, text } from './fields.ts';
import { location, transfer } from './parts.ts';
import { engagements, type MaterialField } from '../../vocabulary/material.ts';

export const materialShape = {
  name: text('The name by which it is known. One vendor per record.', 'Acme Mail'),
  legal_name: text('The contracting legal entity.', 'Acme Mail, Inc.').optional(),
  purpose: text('What it does with customer data, in a sentence.', 'Transactional e-mail'),
  data: list(
    reference(['data'], 'A category of data.', 'account'),
    'Categories of data that it receives.',
  ).optional(),
  locations: list(location, 'Where it processes them.').optional(),
  transfers: list(
    transfer,
    'Grounds for transfers, in the order in which they are relied on.',
  ).optional(),
  engagement: oneOf(
    engagements,
    'Always used; unless the customer opts out; only with an optional feature; or on the customer’s own account, key or wish. Left out, it is not said.',
  ).optional(),
  no_data: phrase(
    'Why it receives no customer data; then `data` is left out.',
    'Builds our software and never touches production',
  ).optional(),
} satisfies Record<MaterialField, z.ZodType>;

/** Beside them, for a vendor that is listed without its name. */
export const unnamed = phrase(
  'For a vendor that exists and is not named in public (`name` then says what it is, and `id` is public, too): how a reader learns the name.',
  'Name on request, under a confidentiality agreement',
).optional();

export const material = record(materialShape, 'The material fields of one subprocessor.');
export type Material = z.output<typeof material>;
