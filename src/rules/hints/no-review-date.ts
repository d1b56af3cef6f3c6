// Notices that site.yaml does not say when the page was last reviewed.
import type { Rule } from '../rule.ts';

export const noReviewDate: Rule = {
  code: 'no-review-date',
  severity: 'hint',
  group: 'hints',
  reason:
    'Without the day of its last review, nobody can tell a page that is kept up from one that was left behind. Review it at least once a year; the page shows the day, and `review-overdue` reminds you of the next review.',
  source: 'MVSP 1.3, yearly self-assessment',
  check({ trust, asOf }) {
    if (!trust || trust.site.last_reviewed) return [];
    return [
      {
        place: { file: 'site.yaml', path: ['last_reviewed'] },
        message: 'The page does not say when a person last checked it against the facts.',
        fix: `Check it, then add \`last_reviewed: ${asOf}\` and \`review_every: 6 months\` to site.yaml.`,
      },
    ];
  },
};
