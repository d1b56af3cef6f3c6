// Notices that objections to a change have no address.
import type { Rule } from '../rule.ts';

export const noObjectionContact: Rule = {
  code: 'no-objection-contact',
  severity: 'hint',
  group: 'hints',
  reason: 'The opportunity to object needs an address to write to. Each announcement names it.',
  source: 'GDPR Art. 28(2)',
  check({ trust }) {
    if (!trust) return [];
    const { notice, contact } = trust.site;
    const days = notice?.objection_days;
    if (days === undefined || notice?.contact || contact) return [];
    return [
      {
        place: { file: 'site.yaml', path: ['notice', 'objection_days'] },
        message: `Customers have ${days} days for an objection, and the page does not say where it goes.`,
        fix: 'Add `contact: privacy@example.com` below `notice:`. A `contact:` for the whole page is printed for questions only.',
      },
    ];
  },
};
