// Words that a careful company does not print: each with what to write instead, and why.
import { compileHedge } from '../../annotate.ts';
import { overclaimsOfCertainty } from './certainty.ts';
import { overclaimsOfStanding } from './standing.ts';
import { overclaimsOfStrength } from './strength.ts';
import type { Overclaim } from './table.ts';
import { overclaimsOfTransfer } from './transfer.ts';

export const overclaims: readonly Overclaim[] = [
  ...overclaimsOfStrength,
  ...overclaimsOfCertainty,
  ...overclaimsOfStanding,
  ...overclaimsOfTransfer,
];

/** A certificate that is not there yet. */
export const hedgeOfCertificates = compileHedge({
  kinds: ['planned', 'conditional'],
  clause: String.raw`plan(s|ned|ning)?|will|becom(e|ing)|when|before|towards?|prepar\w+|next|stage [12]`,
});
