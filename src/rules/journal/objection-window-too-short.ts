// Finds entries that leave less time to object than the page promises.
import { shortWindows } from '../../derive/journal/promise.ts';
import { countDays } from '../plans/count-days.ts';
import type { Rule } from '../rule.ts';

export const objectionWindowTooShort: Rule = {
  code: 'objection-window-too-short',
  severity: 'error',
  group: 'journal',
  reason:
    'The page promises a number of days in which customers can object to a change. An entry may give more days, but not fewer, and an emergency shortens the notice, not the time to object.',
  check({ trust, placeOf }) {
    if (!trust) return [];
    return shortWindows(trust.changes, trust.site)
      .filter(({ days }) => days >= 0)
      .map(({ entry, object_by, days, earliest }) => ({
        place: placeOf('change', entry.id, ['object_by']),
        message: `Customers can raise objections until ${object_by}, ${countDays(days)} after the announcement; the page promises ${trust.site.notice?.objection_days}.`,
        fix: `Set object_by to ${earliest} or later, or take it out: the promise then gives the day. If the entry is published already, announce the later day: \`kind: amended\`, \`amends: ${'amends' in entry ? entry.amends : entry.id}\`, \`object_by: ${earliest}\`.`,
      }));
  },
};
