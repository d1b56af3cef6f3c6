// Notices that sentences are in a language that is not read.
import type { Rule } from '../rule.ts';

export const proseNotRead: Rule = {
  code: 'prose-not-read',
  severity: 'hint',
  group: 'hints',
  reason:
    'Sentences in English are held against the fields; those of other languages are not, so that a wrong figure in them passes unseen. A figure that a reference prints is that of the field in every language, and an assertion such as `${control/sso is live}` fails when it is no longer true. `bind: strict` requires references for figures, days and names. It cannot see that a sentence promises what is planned, or denies what is there.',
  source: 'The page itself: a check that finds nothing reads as if all were well',
  check({ trust }) {
    const { language = 'en', bind } = trust?.site ?? {};
    if (!trust || /^en\b/i.test(language)) return [];
    const place = { file: 'site.yaml', path: ['language'] };
    if (bind === 'strict')
      return [
        {
          place,
          message: `The texts are in \`${language}\`. \`bind: strict\` holds their figures to the fields; what they promise or deny is not compared with the statuses, because only sentences in English are read.`,
          fix: 'Where a sentence says that something is there, or that it is not, write the status as an assertion, such as `${control/sso is live}`. Have the rest read by a person, and say so in `allow: { prose-not-read: … }`.',
        },
      ];
    return [
      {
        place,
        message: `The texts are in \`${language}\`, and only sentences in English are held against the fields.`,
        fix: 'Write figures, days and statuses as references, such as `${notice.days}` or `${control/sso is live}`; `bind: strict` in site.yaml requires them for figures, days and names.',
      },
    ];
  },
};
