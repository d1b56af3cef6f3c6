// Finds a promised time to object that is longer than the notice, where nothing says what a late objection does.
import { addDays, type Day } from '../../day.ts';
import {
  daysUnder,
  earliestEffect,
  holidaysOf,
  termsOf,
  type KnownHolidays,
  type Term,
} from '../../derive/journal/terms.ts';
import type { Site } from '../../trust.ts';
import type { Rule } from '../rule.ts';
import { lengthWords, whom } from './term-words.ts';

export const windowLongerThanNotice: Rule = {
  code: 'window-longer-than-notice',
  severity: 'error',
  group: 'journal',
  reason:
    'Customers are given the opportunity to object to a change that is still intended. Where the last day to object comes after the day of effect, readers have to know what an objection does then.',
  source: 'GDPR Art. 28(2)',
  check({ trust, asOf }) {
    if (!trust || trust.site.notice?.after_effect !== undefined) return [];
    const { site, holidays } = trust;
    const { notice } = site;
    return termsOf(site).flatMap((term) => {
      const { objection_days } = term;
      const late = objection_days === undefined ? undefined : tooLate(term, site, holidays, asOf);
      if (objection_days === undefined || !late) return [];
      const index = notice?.terms?.findIndex(({ id }) => id === term.id) ?? -1;
      const path = index === -1 ? ['notice'] : ['notice', 'terms', index];
      const window = lengthWords(term, objection_days);
      return [
        {
          place: { file: 'site.yaml', path: [...path, 'objection_days'] },
          message: `The page promises ${whom(term)}${window} for objections, and a change may take effect ${late.days ? `${lengthWords(late, late.days)} after` : 'on the day of'} its announcement. Nothing says what an objection does after that day.`,
          fix: `Promise at least ${isCountedAlike(term, late) ? `as many days of notice (\`days: ${objection_days}\`)` : `${window} of notice`}, or say what an objection does once the change is in effect: \`after_effect: We stop the use for your account within …\`.`,
        },
      ];
    });
  },
};

const isCountedAlike = (one: Term, other: Term) =>
  one.count === other.count && holidaysOf(one) === holidaysOf(other);

/** The longest notice of a day on which an announcement may be made, where the last day to object comes after it. */
function tooLate(term: Term, site: Site, holidays: KnownHolidays, asOf: Day): Term | undefined {
  // Weekends fall differently for each day of a week, holidays for each day of a year: every one is tried.
  const length = termsOf(site).some(holidaysOf) ? 366 : 7;
  for (const day of Array.from({ length }, (_, index) => addDays(asOf, index))) {
    // Where no notice is promised, a change may take effect at once.
    const earliest = earliestEffect(day, site, holidays) ?? { day, term: { days: 0 } };
    const last = daysUnder(term, day, holidays).object_by;
    if (last !== undefined && last > earliest.day) return earliest.term;
  }
  return undefined;
}
