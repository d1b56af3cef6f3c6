// Finds entries that are not announced later than the entry before them.
import { freshMoments } from '../../derive/journal/moments.ts';
import { newEntries, newestPublished } from '../../derive/journal/published.ts';
import { howToRestamp } from '../../derive/balance/restoring.ts';
import type { Rule } from '../rule.ts';

export const announcedNotIncreasing: Rule = {
  code: 'announced-not-increasing',
  severity: 'error',
  group: 'journal',
  reason:
    'Each entry is announced strictly later than every one before it. A feed reader that remembers only the newest date would miss an earlier one.',
  check({ trust, published, now, asOf, placeOf }) {
    if (!trust) return [];
    const newest = newestPublished(published);
    const next = freshMoments(trust, { published, now, asOf });
    const fresh = new Set(newEntries(trust, published));
    return trust.changes.flatMap((change, index) => {
      if (!fresh.has(change)) return [];
      const { id, announced } = change;
      const earlier = trust.changes[index - 1];
      const late = newest && announced <= newest.announced;
      if (!late && earlier?.announced !== announced) return [];
      const why = late
        ? `announced at ${announced}, and ${newest.id} is already published with ${newest.announced} (${published?.source})`
        : `announced at ${announced}, the very moment of ${earlier?.id}`;
      return [
        {
          place: placeOf('change', id, ['announced']),
          message: `The entry is ${why}. A feed reader that remembers the newest date it saw would never show this one.`,
          fix: `Write \`announced: ${late ? next() : freshMoments(trust, { now: announced, asOf })()}\`, or run ${howToRestamp(published)}.`,
        },
      ];
    });
  },
};
