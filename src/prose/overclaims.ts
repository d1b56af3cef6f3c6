// Words that a careful company does not print: each with what to write instead, why, and examples on both sides of the line.
import { overclaimsOfCertainty } from './overclaims-of-certainty.ts';
import { overclaimsOfStanding } from './overclaims-of-standing.ts';
import { overclaimsOfStrength } from './overclaims-of-strength.ts';
import { overclaimsOfTransfer } from './overclaims-of-transfer.ts';

export interface Overclaim {
  /** Letters as they are; a space also stands for a hyphen or a line break, `?` behind it for nothing at all. */
  pattern: string;
  /** What to do instead, behind "Write" or as a sentence of its own. */
  honest: string;
  /** Why, and who says so. */
  reason: string;
  /** The sentence is honest when it also says this. */
  unless?: string;
  /** The words are true while this framework is certified in certifications.yaml. */
  heldAs?: 'iso-27001';
  /** Also holds for a commitment that rests its 72 hours on the GDPR. */
  borrowsClock?: true;
  /** Sentences that must be found. */
  bad: readonly string[];
  /** Sentences close by that must not be. */
  good: readonly string[];
}

export const overclaims: readonly Overclaim[] = [
  ...overclaimsOfStrength,
  ...overclaimsOfCertainty,
  ...overclaimsOfStanding,
  ...overclaimsOfTransfer,
];
