// The closed vocabularies among the attributes of a control: where it is enforced, what its keys are, how it is checked.

/** Layers of a system at which a control can be enforced, from the user inwards; `process` is what people do. */
export const controlLayers = [
  'client',
  'network',
  'application',
  'database',
  'storage',
  'infrastructure',
  'physical',
  'process',
] as const;

/** One key for both sides, or a private and a public one. */
export const keyTypes = ['symmetric', 'asymmetric'] as const;

/** Who can call an endpoint. */
export const endpointAccess = ['public', 'authenticated'] as const;

/** What is given out and expires. */
export const passes = [
  'session',
  'access-token',
  'refresh-token',
  'api-key',
  'sign-in-link',
  'reset-link',
  'invitation-link',
  'signed-url',
] as const;

/** How a control is checked. OSCAL and NIST SP 800-53A know examine, interview and test; these are what vendors name. */
export const checkMethods = [
  'automated-test',
  'scan',
  'monitoring',
  'review',
  'penetration-test',
  'audit',
] as const;
