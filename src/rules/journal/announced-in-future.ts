// Finds entries announced after the present moment.
import { freshMoments } from '../../derive/journal/moments.ts';
import { newEntries } from '../../derive/journal/published.ts';
import { howToRestamp } from '../../derive/balance/restoring.ts';
import type { Rule } from '../rule.ts';

export const announcedInFuture: Rule = {
  code: 'announced-in-future',
  severity: 'error',
  group: 'journal',
  reason:
    'Nothing can have been announced at a moment that is still to come; feed validators call such a date implausible.',
  check({ trust, published, now, asOf, placeOf }) {
    if (!trust || now === undefined) return [];
    const next = freshMoments(trust, { published, now, asOf });
    return newEntries(trust, published)
      .filter(({ announced }) => announced > now)
      .map(({ id, announced }) => ({
        place: placeOf('change', id, ['announced']),
        message: `The entry says that it was announced at ${announced}; it is ${now} now (UTC).`,
        fix: `Write \`announced: ${next()}\`, or run ${howToRestamp(published)}. The day from which the change holds goes into \`effective\`.`,
      }));
  },
};
