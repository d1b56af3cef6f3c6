// Notices that no kind of data says how it is encrypted.
import type { Rule } from '../rule.ts';
import { unsaid } from './unanswered.ts';

const question = 'How is our data encrypted, at rest and in transit?';

export const encryptionNotStated: Rule = {
  code: 'encryption-not-stated',
  severity: 'hint',
  group: 'hints',
  question,
  reason:
    'Encryption at rest and in transit is the first technical question of a review. A control that says it in its title is not a figure that can be compared.',
  source: 'GDPR Art. 32(1)(a)',
  check({ trust, placeOf }) {
    const { categories = [] } = trust?.data ?? {};
    const isSaid = categories.some(({ encryption }) => encryption);
    if (categories.length === 0 || isSaid) return [];
    return unsaid(
      question,
      placeOf('data', categories[0]?.id ?? ''),
      'Add `encryption: { at_rest: AES-256, in_transit: TLS 1.2 or newer }` to the kinds of data for which it is true.',
    );
  },
};
