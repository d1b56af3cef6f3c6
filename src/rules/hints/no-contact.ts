// Notices that site.yaml names no contact.
import type { Rule } from '../rule.ts';

export const noContact: Rule = {
  code: 'no-contact',
  severity: 'hint',
  group: 'hints',
  reason:
    'Without a contact, a reviewer with a question finds nobody to ask. Providers of online services in the EU must give an e-mail address anyway; on a trust page it saves both sides a detour through sales.',
  source: 'Directive 2000/31/EC Art. 5(1)(c)',
  check({ trust }) {
    if (!trust || trust.site.contact) return [];
    return [
      {
        place: { file: 'site.yaml', path: ['contact'] },
        message: 'The page names no security contact; a reviewer with a question has to ask sales.',
        fix: 'Add `contact: { email: security@example.com, response_within: 2 business-days }` to site.yaml, with a mailbox of a role.',
      },
    ];
  },
};
