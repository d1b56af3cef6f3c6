// Notices that sentences are in a language that is not read.
import type { Rule } from '../rule.ts';

export const proseNotRead: Rule = {
  code: 'prose-not-read',
  severity: 'hint',
  group: 'hints',
  reason:
    'Sentences in English are held against the fields; those of other languages are not, so that a wrong figure in them passes unseen. A figure that a reference prints is that of the field in every language, and an assertion such as `${control/sso is live}` fails when it is no longer true.',
  source: 'The page itself: a check that finds nothing reads as if all were well',
  check({ trust }) {
    const { language = 'en', bind } = trust?.site ?? {};
    if (!trust || /^en\b/i.test(language) || bind === 'strict') return [];
    return [
      {
        place: { file: 'site.yaml', path: ['language'] },
        message: `The texts are in \`${language}\`, and only sentences in English are held against the fields.`,
        fix: 'Write figures, days and statuses as references, such as `${notice.days}` or `${control/sso is live}`; `bind: strict` in site.yaml requires them.',
      },
    ];
  },
};
