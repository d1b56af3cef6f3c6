// Finds a promised time to object that is longer than the notice, and entries whose last day comes after their effect, where
// nothing says what a late objection does.
import { addDays, endOfTime, type Day } from '../../day.ts';
import { noticesOn, windowsOf } from '../../derive/journal/notices.ts';
import {
  daysUnder,
  earliestEffect,
  holidaysOf,
  termsOf,
  type KnownHolidays,
  type Term,
} from '../../derive/journal/terms.ts';
import type { Site, Trust } from '../../trust.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';
import { lengthWords, whom } from './term-words.ts';

export const windowLongerThanNotice: Rule = {
  code: 'window-longer-than-notice',
  severity: 'error',
  group: 'journal',
  reason:
    'Customers are given the opportunity to object to a change that is still intended. Where the last day to object comes after the day of effect, readers have to know what an objection does then.',
  source: 'GDPR Art. 28(2)',
  check(content) {
    const { trust, asOf } = content;
    if (!trust || trust.site.notice?.after_effect !== undefined) return [];
    const { site, holidays } = trust;
    const { notice } = site;
    const ofThePromise = termsOf(site).flatMap((term) => {
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
    // What repairs the promise repairs the entries, too.
    return ofThePromise.length > 0 ? ofThePromise : ofEntries(content, trust);
  },
};

// An emergency and a late disclosure keep their whole window, so that it ends after the day of effect.
function ofEntries({ asOf, placeOf }: Content, { changes, site }: Trust): RuleFinding[] {
  return noticesOn(changes, site, endOfTime).flatMap((notice) => {
    const { change, effective, amended_by } = notice;
    const last = windowsOf(notice).at(-1);
    if (change.kind === 'amended' || last === undefined || last <= effective || last < asOf)
      return [];
    // Without an emergency, `notice-too-short` or `dates-out-of-order` asks for another day.
    const hasEmergency = (entry: object) => 'emergency' in entry && entry.emergency !== undefined;
    if (![change, ...amended_by].some(hasEmergency)) return [];
    return [
      {
        severity: 'warning' as const,
        place: placeOf('change', change.id, ['effective']),
        message: `The last day for objections is ${last}, and the change takes effect on ${effective}. Nothing says what an objection does after that day.`,
        fix: 'Say it in `notice` of site.yaml, for every change that takes effect before its last day for objections: `after_effect: We stop the use for your account within …`.',
      },
    ];
  });
}

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
