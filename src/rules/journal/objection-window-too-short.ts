// Finds entries that leave less time to object than the page promises.
import { shortWindows } from '../../derive/journal/promise.ts';
import { holidaysOf, type Term } from '../../derive/journal/terms.ts';
import { countDays } from '../plans/count-days.ts';
import type { Rule } from '../rule.ts';
import {
  amendedBy,
  isAnnouncedBefore,
  lastDayYaml,
  promisedWords,
  raisedSince,
} from './term-words.ts';

export const objectionWindowTooShort: Rule = {
  code: 'objection-window-too-short',
  severity: 'error',
  group: 'journal',
  reason:
    'The page promises a number of days in which customers can object to a change. An entry may give more days, but not fewer, and an emergency shortens the notice, not the time to object.',
  check({ trust, asOf, placeOf }) {
    if (!trust) return [];
    return shortWindows(trust.changes, trust.site, trust.holidays)
      .filter(({ days }) => days >= 0)
      .map(({ entry, path, object_by, days, earliest, term }) => ({
        place: placeOf('change', entry.id, path),
        message: `Customers can raise objections until ${object_by}, ${countDays(days)} after the announcement; the page promises ${promisedWords(term, term.objection_days ?? 0)}.`,
        fix: isAnnouncedBefore(entry, asOf)
          ? `${raisedSince(asOf, 'objection_days')}${earliest < asOf ? '' : ` If it was promised then, announce the later day: \`kind: amended\`, \`amends: ${amendedBy(entry)}\`, \`${lastDayYaml(term, earliest)}\`.`}`
          : `Set object_by to ${earliest} or later${isComputed(term) ? ', or take it out: the promise then gives the day' : ''}. If the entry is published already, announce the later day: \`kind: amended\`, \`amends: ${amendedBy(entry)}\`, \`${lastDayYaml(term, earliest)}\`.`,
      }));
  },
};

/** Whether pages can count the days themselves, so that the entry need not write the last one. */
const isComputed = (term: Term) => term.id === undefined && holidaysOf(term) === undefined;
