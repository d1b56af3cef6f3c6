// Notices a register for which no notice of changes is promised.
import type { Rule } from '../rule.ts';

export const noNoticePolicy: Rule = {
  code: 'no-notice-policy',
  severity: 'hint',
  group: 'hints',
  reason:
    'Under a general authorisation, a processor informs its customers of intended changes so that they can object, and readers look for how far in advance that is. Once site.yaml promises a notice period, it is enforced.',
  source: 'GDPR Art. 28(2)',
  check({ trust }) {
    if (!trust || trust.subprocessors.length === 0) return [];
    const { notice } = trust.site;
    if (notice?.days !== undefined || notice?.text !== undefined) return [];
    return [
      {
        place: { file: 'site.yaml', path: ['notice', 'days'] },
        message:
          'The page lists subprocessors and does not promise how far in advance customers hear of a new one.',
        fix: 'Add `notice: { days: 30, objection_days: 30, contact: privacy@example.com }` to site.yaml, with the numbers in your contracts.',
      },
    ];
  },
};
