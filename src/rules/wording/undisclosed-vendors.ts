// Vendors that a text names and the register does not: widely used ones, and those that have left according to the journal.
import { registerOn } from '../../derive/journal/register.ts';
import { literally } from '../../prose/compiler.ts';
import { knownVendors } from '../../prose/known-vendors.ts';
import { withoutLegalForm } from '../../vocabulary/company-name.ts';
import type { Content } from '../rule.ts';

export interface UndisclosedVendor {
  name: string;
  spellings: readonly string[];
  /** The day on which it left, if it was in the register. */
  left?: string | undefined;
}

// Only the few known vendors that the page names.
export function undisclosedIn(content: Content, said: string): UndisclosedVendor[] {
  const known = disclosedText(content);
  const isNamed = ({ spellings }: UndisclosedVendor) => spellings.some((one) => said.includes(one));
  const unknown = knownVendors
    .filter(isNamed)
    .filter(
      ({ spellings, company }) =>
        ![...spellings, company ?? ''].some(
          (word) => word !== '' && indexOfWords(known, word, 'iu') !== -1,
        ),
    );
  const ended = endedIn(content).filter(
    ({ spellings }) => !spellings.some((one) => indexOfWords(known, one, 'iu') !== -1),
  );
  const isEnded = (vendor: UndisclosedVendor) =>
    ended.some(({ spellings }) => spellings.some((one) => vendor.spellings.includes(one)));
  return [...ended, ...unknown.filter((vendor) => !isEnded(vendor))];
}

// All text of the register (candidates, vendors behind a gateway, notes), the makers of models, and the company itself.
export function disclosedText({ fields }: Content): string {
  return fields
    .filter(
      ({ stem, place: { path } }) =>
        stem === 'subprocessors' ||
        stem === 'recipients' ||
        (stem === 'ai' && (path.includes('makers') || path.includes('models'))) ||
        (stem === 'site' && path[0] === 'company'),
    )
    .map(({ value }) => value)
    .join('\n');
}

function endedIn({ trust, asOf }: Content): UndisclosedVendor[] {
  if (!trust) return [];
  return registerOn(trust, asOf)
    .filter(({ standing }) => standing === 'ended')
    .map(({ material: { name }, until }) => ({
      name,
      spellings: [...new Set([name, withoutLegalForm(name)])],
      left: until ?? asOf,
    }));
}

// "AWS" in "AWS KMS" and "AWS-hosted", not in "AWS-compatible", "non-AWS", "@aws/sdk" or "LAWS".
export function indexOfWords(text: string, words: string, flags: 'u' | 'iu'): number {
  return text.search(
    new RegExp(
      String.raw`(?<![\p{L}\p{N}_@/.-])${literally(words)}(?![\p{L}\p{N}_]|-(?:compatible|style|like)\b)`,
      flags,
    ),
  );
}
