// Hint: a reviewer with a question finds nobody to ask. Providers of online services in the EU owe an e-mail address anyway
// (Directive 2000/31/EC, Art. 5(1)(c)); on a trust page it spares both sides a detour through sales.
import type { Rule } from '../rule.ts';

export const noContact: Rule = {
  code: 'no-contact',
  severity: 'hint',
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
