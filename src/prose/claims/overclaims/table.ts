// How a table of overclaims is written: blocks of phrases, each with what to write instead and why.
import { claimsIn, type Claim } from '../../compiler.ts';

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
  heldAs?: string;
  /** Also holds for a commitment that rests its 72 hours on the GDPR. */
  borrowsClock: boolean;
}

/**
 * Blocks between blank lines: phrases as in a table of claims, `instead:`, `because:`, and where they apply `unless:`, `held as:`
 * and `borrows the clock`.
 */
export const overclaimTable = (template: TemplateStringsArray, ...parts: string[]): Overclaim[] =>
  String.raw(template, ...parts)
    .replaceAll('\\`', '`')
    .split(/\n\s*\n/)
    .map((block) => {
      const [, table = '', rest = ''] = /^([^]*?)\n *(instead: [^]*)$/.exec(block) ?? [];
      const field = (key: string) => new RegExp(`^ *${key}: (.*)$`, 'm').exec(rest)?.[1];
      const [unless, heldAs] = [field('unless'), field('held as')];
      return {
        phrases: claimsIn(table),
        honest: field('instead') ?? '',
        reason: field('because') ?? '',
        ...(unless !== undefined && { unless }),
        ...(heldAs !== undefined && { heldAs }),
        borrowsClock: rest.includes('borrows the clock'),
      };
    });
