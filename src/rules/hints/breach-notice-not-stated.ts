// Notices that no promise says how soon customers hear of a breach.
import { isToCustomers } from '../../vocabulary/told.ts';
import type { Rule } from '../rule.ts';
import { unsaid } from './unanswered.ts';

const question = 'How soon do you tell us of a breach of our data?';

export const breachNoticeNotStated: Rule = {
  code: 'breach-notice-not-stated',
  severity: 'hint',
  group: 'hints',
  question,
  reason:
    'A processor has to tell its customers of a breach without undue delay; a page that names a time answers the question that follows.',
  source: 'GDPR Art. 33(2)',
  check({ trust }) {
    if (!trust || ((trust.data.categories ?? []).length === 0 && trust.subprocessors.length === 0))
      return [];
    const { commitments = [] } = trust.commitments;
    const isNotice = ({ event }: { event?: unknown }) =>
      event === 'personal-data-breach' || event === 'incident';
    if (commitments.some((promise) => isNotice(promise) && isToCustomers(promise))) return [];
    return unsaid(
      question,
      { file: 'site.yaml', path: ['company'] },
      'Add to commitments.yaml: `commitments: [{ id: breach-notice, title: Notice of a breach, event: personal-data-breach, to: affected-customers, within: 72 hours, clock_starts: aware }]`, with the time of your contracts.',
    );
  },
};
