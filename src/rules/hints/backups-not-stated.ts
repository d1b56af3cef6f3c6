// Notices that nothing is said of backups.
import type { Rule } from '../rule.ts';
import { unsaid } from './unanswered.ts';

const question =
  'Do you keep backups, how often are they made, and how long do deleted records stay in them?';

export const backupsNotStated: Rule = {
  code: 'backups-not-stated',
  severity: 'hint',
  group: 'hints',
  question,
  reason:
    'Whether data can be restored, and how long deleted data stays in copies, is asked in every review.',
  source: 'GDPR Art. 32(1)(c)',
  check({ trust }) {
    const { categories = [], backups } = trust?.data ?? {};
    if (categories.length === 0 || backups) return [];
    return unsaid(
      question,
      { file: 'data.yaml', path: ['backups'] },
      'Add `backups: { every: 1 day, kept_for: 30 days }` with your figures.',
    );
  },
};
