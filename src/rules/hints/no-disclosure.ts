// Notices that there is no disclosure.yaml.
import type { Rule } from '../rule.ts';

export const noDisclosure: Rule = {
  code: 'no-disclosure',
  severity: 'hint',
  group: 'hints',
  reason:
    'Whoever finds a vulnerability needs a way to report it, or will post it elsewhere. disclosure.yaml is also the source of /.well-known/security.txt; reviewers ask for both.',
  source: 'RFC 9116; MVSP 1.1; ISO/IEC 29147',
  check({ trust }) {
    if (!trust || trust.disclosure) return [];
    return [
      {
        // In site.yaml, so that an `allow` has a place.
        place: { file: 'site.yaml', path: [] },
        message:
          'There is no disclosure.yaml: the page does not say how to report a vulnerability, and no security.txt is published.',
        fix: 'Add disclosure.yaml with `contacts: [{ email: security@example.com }]` and `expires:` less than a year ahead.',
      },
    ];
  },
};
