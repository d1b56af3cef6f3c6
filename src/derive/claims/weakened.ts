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
  return Object.entries(before).flatMap(([subject, own]) => {
    const kind = subject.split('/')[0] ?? '';
    const ownNow = Object.hasOwn(after, subject) ? after[subject] : undefined;
    const was = withPlaces(kind, own, ownNow, before);
    const is = ownNow && withPlaces(kind, ownNow, own, after);
    const found = is ? weakerKeys(kind, was, is) : undefined;
    if (found?.length === 0 || (!is && !isMissed(subject, was, after))) return [];
    const keys = found ?? measuredKeys(kind, was).filter((key) => !measureOf(kind, key)?.isDetail);
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
    const measure = measureOf(kind, key);
    if (after === undefined) return measure?.isDetail !== true;
    return measure?.isWeaker(before, after) === true;
  });
}

/**
 * The value of a key; whoever was promised a term of their own has what all have once it is gone. A cipher of which it was not said
 * whether it is at rest or in transit may be said of one of them now.
 */
const valueOf = (claim: Claim, key: string): string | undefined =>
  claim[key] ??
  (key === 'cipher'
    ? (claim['at_rest'] ?? claim['in_transit'])
    : claim[key.slice(key.lastIndexOf('.') + 1)]);

/** The keys of a claim that can get weaker, in the order of the measures. */
function measuredKeys(kind: string, was: Claim): string[] {
  const order = Object.keys(measures[kind] ?? {});
  const rank = (key: string) => order.indexOf(key.slice(key.lastIndexOf('.') + 1));
  return Object.keys(was)
    .filter((key) => rank(key) !== -1)
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * A category without places of its own lies where all data does. Where neither state has places of its own, the change is that of
 * all data, and reported once.
 */
function withPlaces(kind: string, claim: Claim, other: Claim | undefined, claims: Claims): Claim {
  const places = claims['promise/places']?.['places'];
  const isOwn = claim['places'] !== undefined || other?.['places'] === undefined;
  return kind !== 'data' || isOwn || places === undefined ? claim : { ...claim, places };
}

function isMissed(subject: string, was: Claim, after: Claims): boolean {
  const kind = subject.split('/')[0] ?? '';
  if (!Object.hasOwn(measures, kind) || gone.has(kind)) return false;
  // Where all data lies is still said if each category says it.
  if (subject === 'promise/places') return !everyCategoryHasPlaces(after);
  const status = was['status'] as ControlStatus | CertificationStatus | undefined;
  return status === undefined || !claimsNothing(status);
}

// Data that is no longer listed is no longer held, a provider or feature that is not listed no longer used, so nobody misses what was
// said of it; the journal tells which vendors go.
const gone = new Set(['data', 'subprocessor', 'ai-provider', 'ai-feature']);

function everyCategoryHasPlaces(claims: Claims): boolean {
  const categories = Object.entries(claims).filter(([subject]) => subject.startsWith('data/'));
  return categories.length > 0 && categories.every(([, claim]) => claim['places'] !== undefined);
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
