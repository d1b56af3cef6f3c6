// The material fields of a subprocessor: what a customer relies on, so that a change to any of them needs an entry.

/** In the order in which they are written and shown. */
export const materialFields = [
  'name',
  'legal_name',
  'purpose',
  'data',
  'locations',
  'transfers',
  'engagement',
] as const;
export type MaterialField = (typeof materialFields)[number];

/** Fields that every vendor has. */
export const requiredFields: readonly MaterialField[] = ['name', 'purpose', 'engagement'];

/** When a vendor is used. */
export const engagements = ['always', 'optional', 'customer-directed'] as const;
export type Engagement = (typeof engagements)[number];
