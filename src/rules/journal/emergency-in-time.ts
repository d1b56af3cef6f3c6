// Finds emergencies of changes that keep the promised notice: the page would say that it could not be kept.
import { isObjectionable, noticeOf } from '../../derive/journal/notices.ts';
import { earliestEffect } from '../../derive/journal/terms.ts';
import type { Rule } from '../rule.ts';
import { isAnnouncedBefore, promisedWords } from './term-words.ts';

export const emergencyInTime: Rule = {
  code: 'emergency-in-time',
  severity: 'warning',
  group: 'journal',
  reason:
    'An emergency tells readers that the promised notice could not be kept. Beside a change that was announced in time this is untrue.',
  check({ trust, asOf, placeOf }) {
    if (!trust) return [];
    const { changes, site, holidays } = trust;
    return changes.flatMap((change) => {
      if (!('emergency' in change) || !change.emergency || !isObjectionable(change)) return [];
      // What is published stays as it is.
      if (isAnnouncedBefore(change, asOf)) return [];
      const { announced, effective } = noticeOf(change, site);
      const earliest = earliestEffect(announced, site, holidays);
      if (!earliest || effective < earliest.day) return [];
      const { term } = earliest;
      return [
        {
          place: placeOf('change', change.id, ['emergency']),
          message: `This is announced on ${announced} for ${effective}, and the page promises ${promisedWords(term, term.days ?? 0)}: the notice is kept, and nothing is an emergency.`,
          fix: 'Take `emergency` out. Why the change is made belongs at `reason`.',
        },
      ];
    });
  },
};
