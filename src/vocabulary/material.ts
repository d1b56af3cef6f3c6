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
  'no_data',
] as const;
export type MaterialField = (typeof materialFields)[number];

/**
 * What a record says of the use of a vendor beside `engagement`. An entry that speaks of the use may state it, so that it is not coarser
 * than the register; the books are not compared by it. Whoever lifts a limit that is published needs an entry (`use-not-announced`).
 */
export const useFields = [
  'account',
  'off_by_default',
  'opt_out',
  'self_hosted_option',
  'self_hosted_plans',
  'not_used_for',
  'products',
  'plans',
] as const;
export type UseField = (typeof useFields)[number];

/** Fields that every vendor has. */
export const requiredFields: readonly MaterialField[] = ['name', 'purpose'];

/** When a vendor is used; of a vendor without one, nobody said it. */
export const engagements = ['always', 'opt-out', 'optional', 'customer-directed'] as const;
export type Engagement = (typeof engagements)[number];

/** Whether a vendor receives data although the customer did nothing. Of a use that is not stated, nobody denied it. */
export function isUsedUnasked(engagement: Engagement | undefined): boolean {
  return engagement === undefined || engagement === 'always' || engagement === 'opt-out';
}

/**
 * Whether a place does less with the data than a reader expects of it, who expects storage and processing: a summary that
 * names the place says so.
 */
export function isLesserActivity(activity: string): boolean {
  return activity === 'backup' || activity === 'support-access';
}

/** The legal grounds on which data leaves an area, in the order in which the register explains them. */
export const transferMechanisms = [
  'none-required',
  'adequacy',
  'dpf',
  'dpf-uk-extension',
  'dpf-swiss',
  'scc-2021-914',
  'uk-idta',
  'uk-addendum',
  'bcr-processor',
  'derogation-49',
  'unknown',
] as const;
export type TransferMechanism = (typeof transferMechanisms)[number];
