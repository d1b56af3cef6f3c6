// What subscribers will read once a change is merged: each new entry as it will be announced, and the claims that changed.
import type { Trust } from '../../trust.ts';
import { announcementOf, type Announcement } from '../journal/announcement.ts';
import { saysTheSame } from '../journal/canonical.ts';
import { claimsOf } from '../claims/claims.ts';
import { isInDefaultFeed } from '../journal/feed-selections.ts';
import { newEntries, publishedFromTrust } from '../journal/published.ts';
import { weakened, type Weakened } from '../claims/weakened.ts';

/** One entry as it will reach subscribers. */
export interface ReportedEntry {
  announcement: Announcement;
  /** Whether the feed of subprocessor changes carries it. Otherwise only the changelog does. */
  isInFeed: boolean;
}

export interface ChangeReport {
  entries: ReportedEntry[];
  weaker: Weakened[];
  stricter: Weakened[];
  /** Claims that were not made before. */
  fresh: Weakened[];
  /** Ids of published entries that are gone or say something else. `check --against` refuses this. */
  broken: string[];
}

/** Compares the content with an earlier state. Without one, everything is new. */
export function changeReport(trust: Trust, old: Trust | undefined): ChangeReport {
  const before = old ? claimsOf(old) : {};
  const after = claimsOf(trust);
  // Claims that were weaker before got stricter.
  const turned = (old ? weakened(after, before) : []).map((claim) => ({
    ...claim,
    before: claim.after,
    after: claim.before,
  }));
  return {
    entries: newEntries(trust, old && publishedFromTrust(old, '')).map((change) => ({
      announcement: announcementOf(change, trust.changes, trust.site),
      isInFeed: isInDefaultFeed(change.kind),
    })),
    weaker: weakened(before, after),
    stricter: turned.filter(({ subject }) => Object.hasOwn(before, subject)),
    fresh: turned
      .filter(({ subject }) => !Object.hasOwn(before, subject))
      .map((claim) => ({ ...claim, before: 'Not stated' })),
    broken: (old?.changes ?? [])
      .filter((published) => {
        const now = trust.changes.find(({ id }) => id === published.id);
        return !now || !saysTheSame(published, now);
      })
      .map(({ id }) => id),
  };
}

/** Whether nothing changed that anyone outside would read. */
export function isSilent({ entries, weaker, stricter, fresh, broken }: ChangeReport): boolean {
  return [entries, weaker, stricter, fresh, broken].every((list) => list.length === 0);
}
