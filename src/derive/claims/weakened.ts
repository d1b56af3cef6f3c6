// Compares two states of the claims: what got weaker, in the words of a journal entry.
import type { Claim, Claims } from './claims.ts';
import { measureOf, measures } from './claim-measures.ts';
import {
  claimsNothing,
  type CertificationStatus,
  type ControlStatus,
} from '../../vocabulary/statuses.ts';

export interface Weakened {
  subject: string;
  title: string;
  /** The first key that got weaker. Absent if the row is gone. */
  key?: string;
  /** What it said before, in the keys that got weaker. */
  before: string;
  /** What it says now. */
  after: string;
}

/** Every claim that got weaker, in the order of `before`. New claims and stronger ones are not listed. */
export function weakened(before: Claims, after: Claims): Weakened[] {
  return Object.entries(before).flatMap(([subject, was]) => {
    const kind = subject.split('/')[0] ?? '';
    const is = Object.hasOwn(after, subject) ? after[subject] : undefined;
    const found = is ? weakerKeys(kind, was, is) : undefined;
    if (found?.length === 0 || (!is && !isMissed(kind, was))) return [];
    const keys = found ?? measuredKeys(kind, was);
    const key = found?.[0];
    return [
      {
        subject,
        title: (is ?? was).title,
        ...(key !== undefined && { key }),
        before: said(kind, was, keys) || 'Stated',
        after: (is && said(kind, is, keys)) || 'No longer stated',
      },
    ];
  });
}

function weakerKeys(kind: string, was: Claim, is: Claim): string[] {
  return measuredKeys(kind, was).filter((key) => {
    const [before, after] = [was[key], valueOf(is, key)];
    if (before === undefined) return false;
    return after === undefined || measureOf(kind, key)?.isWeaker(before, after) === true;
  });
}

/** The value of a key; whoever was promised a term of their own has what all have once it is gone. */
const valueOf = (claim: Claim, key: string): string | undefined =>
  claim[key] ?? claim[key.slice(key.lastIndexOf('.') + 1)];

/** The keys of a claim that can get weaker, in the order of the measures. */
function measuredKeys(kind: string, was: Claim): string[] {
  const order = Object.keys(measures[kind] ?? {});
  const rank = (key: string) => order.indexOf(key.slice(key.lastIndexOf('.') + 1));
  return Object.keys(was)
    .filter((key) => rank(key) !== -1)
    .sort((a, b) => rank(a) - rank(b));
}

// Data that is no longer listed is no longer held, so nobody misses its retention.
function isMissed(kind: string, was: Claim): boolean {
  const status = was['status'] as ControlStatus | CertificationStatus | undefined;
  const claims = status === undefined || !claimsNothing(status);
  return Object.hasOwn(measures, kind) && kind !== 'data' && claims;
}

function said(kind: string, claim: Claim, keys: string[]): string {
  return keys
    .flatMap((key) => {
      const value = valueOf(claim, key);
      if (value === undefined) return [];
      const says = measureOf(kind, key)?.says(value) ?? value;
      const term = key.slice(0, Math.max(0, key.lastIndexOf('.')));
      const isOwn = term !== '' && claim[key] !== undefined;
      return [isOwn ? `${says} (${claim[`${term}.for`] ?? term})` : says];
    })
    .map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(', ');
}
