// Finds a list of data categories that is called complete without the day on which that was checked.
import type { Rule } from '../rule.ts';

export const categoriesCompleteWithoutDay: Rule = {
  code: 'categories-complete-without-day',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A list of data that is called complete was so on the day on which somebody looked, and products change. It is a warning, because the company alone decides what it stores; of other companies nobody knows without looking (`complete-without-day`).',
  source: 'GDPR Art. 30(1)(c)',
  check({ trust }) {
    const { categories_complete, categories_as_of } = trust?.data ?? {};
    if (!categories_complete || categories_as_of !== undefined) return [];
    return [
      {
        place: { file: 'data.yaml', path: ['categories_complete'] },
        message:
          'The list of data categories is called complete, and nothing says when that was checked.',
        fix: 'Write the day of the check: `categories_as_of: 2026-11-20`. If nobody checked, take `categories_complete` out.',
      },
    ];
  },
};
