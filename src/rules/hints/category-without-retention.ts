// Notices kinds of data of which it is not said how long they are kept.
import type { Rule } from '../rule.ts';
import { unanswered } from './unanswered.ts';

const question = 'How long do you keep it?';

export const categoryWithoutRetention: Rule = {
  code: 'category-without-retention',
  severity: 'hint',
  group: 'hints',
  question,
  reason:
    'How long data is kept is asked in every questionnaire. A rule for all data may stand once, as `retention` of data.yaml.',
  source: 'GDPR Art. 13(2)(a) and 30(1)(f)',
  check({ trust, placeOf }) {
    const { categories = [], retention } = trust?.data ?? {};
    const lacking = retention ? [] : categories.filter((one) => !one.retention);
    return unanswered(
      question,
      lacking.map(({ title }) => title),
      placeOf('data', lacking[0]?.id ?? ''),
      'Add `retention: { rule: period, for: 90 days }`, `{ rule: until-event, event: You delete it }`, or one `retention:` for all at the top of data.yaml.',
    );
  },
};
