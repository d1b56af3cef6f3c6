// Finds new entries whose announcement is dated well before their publication.
import { daysBetween, dayOf } from '../../day.ts';
import { freshMoments } from '../../derive/journal/moments.ts';
import { isObjectionable } from '../../derive/journal/notices.ts';
import { newEntries, newestPublished } from '../../derive/journal/published.ts';
import { howToRestamp } from '../../derive/balance/restoring.ts';
import type { Rule } from '../rule.ts';

const aDay = 86_400_000;

export const announcedLongAgo: Rule = {
  code: 'announced-long-ago',
  severity: 'error',
  group: 'journal',
  reason:
    'An entry is published at the moment at which it says it was announced: the time to object runs from there.',
  check({ trust, published, now, asOf, placeOf }) {
    const newest = newestPublished(published);
    // With the first publication of all, a company may bring the history that it has told elsewhere.
    if (!trust || !newest || now === undefined) return [];
    const next = freshMoments(trust, { published, now, asOf });
    return (
      newEntries(trust, published)
        .filter(({ announced }) => Date.parse(now) - Date.parse(announced) > aDay)
        // One that is older than what is published is told so by `announced-not-increasing`.
        .filter(({ announced }) => announced > newest.announced)
        .map((change) => {
          const { id, announced } = change;
          const lost = isObjectionable(change)
            ? 'Subscribers would lose that much of their time to object.'
            : 'Whoever looks for news by date would never see it.';
          const days = daysBetween(dayOf(announced), dayOf(now));
          return {
            place: placeOf('change', id, ['announced']),
            message: `The entry says that it was announced at ${announced}, ${days === 1 ? 'a day' : `${days} days`} ago, but nobody can have read it: it is not in ${published?.source}. ${lost}`,
            fix: `Write \`announced: ${next()}\`, or run ${howToRestamp(published)}; then see whether \`effective\` still leaves the promised notice.`,
          };
        })
    );
  },
};
