// Notices kinds of data of which it is not said where they lie.
import type { Rule } from '../rule.ts';
import { unanswered } from './unanswered.ts';

const question = 'In which country does it lie?';

export const categoryWithoutPlace: Rule = {
  code: 'category-without-place',
  severity: 'hint',
  group: 'hints',
  question,
  reason:
    'Where data lies decides whether a transfer needs a ground. A place for all data may stand once, as `locations` of data.yaml.',
  source: 'GDPR Art. 30(1)(e) and 44',
  check({ trust, placeOf }) {
    const { categories = [], locations } = trust?.data ?? {};
    const lacking = locations ? [] : categories.filter((one) => !one.locations);
    return unanswered(
      question,
      lacking.map(({ title }) => title),
      placeOf('data', lacking[0]?.id ?? ''),
      'Add `locations: [{ country: DE }]` to each, or once for all at the top of data.yaml.',
    );
  },
};
