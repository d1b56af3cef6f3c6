// Finds a promised time to object that is longer than the notice, where nothing says what a late objection does.
import { countDays } from '../plans/count-days.ts';
import type { Rule } from '../rule.ts';

export const windowLongerThanNotice: Rule = {
  code: 'window-longer-than-notice',
  severity: 'error',
  group: 'journal',
  reason:
    'Customers are given the opportunity to object to a change that is still intended. Where the last day to object comes after the day of effect, readers have to know what an objection does then.',
  source: 'GDPR Art. 28(2)',
  check({ trust }) {
    const notice = trust?.site.notice;
    if (!notice || notice.days === undefined || notice.objection_days === undefined) return [];
    const { days, objection_days, after_effect } = notice;
    if (objection_days <= days || after_effect !== undefined) return [];
    return [
      {
        place: { file: 'site.yaml', path: ['notice', 'objection_days'] },
        message: `The page promises ${countDays(objection_days)} for objections, and a change may take effect ${countDays(days)} after its announcement. Nothing says what an objection does after that day.`,
        fix: `Promise at least as many days of notice (\`days: ${objection_days}\`), or say what an objection does once the change is in effect: \`after_effect: We stop the use for your account within …\`.`,
      },
    ];
  },
};
