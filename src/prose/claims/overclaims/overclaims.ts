// Words that a careful company does not print: each with what to write instead, and why.
import type { Claim } from '../../compiler.ts';
import { overclaimsOfCertainty } from './certainty.ts';
import { overclaimsOfStanding } from './standing.ts';
import { overclaimsOfStrength } from './strength.ts';
import { overclaimsOfTransfer } from './transfer.ts';

export interface Overclaim {
  /** Here a blank also stands for a hyphen. */
  phrases: readonly Claim[];
  /** What to do instead, behind "Write" or as a sentence of its own. */
  honest: string;
  /** Why, and who says so. */
  reason: string;
  /** The sentence is honest when it also says this. */
  unless?: string;
  /** The words are true while this framework is certified in certifications.yaml. */
  heldAs?: 'iso-27001';
}

export const overclaims: readonly Overclaim[] = [
  ...overclaimsOfStrength,
  ...overclaimsOfCertainty,
  ...overclaimsOfStanding,
  ...overclaimsOfTransfer,
];
