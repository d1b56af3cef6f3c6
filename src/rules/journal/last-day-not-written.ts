// Finds entries that leave out a last day to object which only they can hold.
import { missingWindows } from '../../derive/journal/promise.ts';
import type { Rule } from '../rule.ts';
import { lastDayYaml, lengthWords, whom } from './term-words.ts';

export const lastDayNotWritten: Rule = {
  code: 'last-day-not-written',
  severity: 'error',
  group: 'journal',
  reason:
    'The last day to object of some customers, and one that leaves out public holidays, is written into the entry: terms and lists of holidays change, and what was announced must not. Without it, these customers would find no day of their own.',
  check({ trust, asOf, placeOf }) {
    if (!trust) return [];
    return missingWindows(trust.changes, trust.site, trust.holidays, asOf).map(
      ({ entry, term, earliest }) => {
        const about = 'amends' in entry ? entry.amends : entry.id;
        const yaml = lastDayYaml(term, earliest);
        return {
          place: placeOf('change', entry.id, ['announced']),
          message: `The page promises ${whom(term)}${lengthWords(term, term.objection_days ?? 0)} for objections, and this entry does not say on which day they end.`,
          fix: `Add \`${yaml}\`. If the entry is published already, announce the day: \`kind: amended\`, \`amends: ${about}\`, \`${yaml}\`.`,
        };
      },
    );
  },
};
