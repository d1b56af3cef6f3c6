// Notices that it is not said who can reach production.
import type { Rule } from '../rule.ts';
import { unsaid } from './unanswered.ts';

const question = 'Who of your staff can reach our data, and on what condition?';

export const accessNotStated: Rule = {
  code: 'access-not-stated',
  severity: 'hint',
  group: 'hints',
  question,
  reason:
    'Who of the company can read customers’ data, and on what condition, is asked wherever data is confidential.',
  source: 'GDPR Art. 32(4)',
  check({ trust }) {
    const { categories = [], access } = trust?.data ?? {};
    if (categories.length === 0 || access) return [];
    return unsaid(
      question,
      { file: 'data.yaml', path: ['access'] },
      'Add `access: [{ id: support, who: Support, to: One workspace, condition: A member approves }]` with what is true.',
    );
  },
};
