// What makes a recipient of data something else than a subprocessor, in the order in which the register explains it.
export const recipientRoles = [
  'independent-controller',
  'joint-controller',
  'customer-directed',
  'payment-network',
  'authority',
] as const;
export type RecipientRole = (typeof recipientRoles)[number];
