// Finds published entries that are no longer in the content.
import { restoring } from '../../derive/balance/restoring.ts';
import type { Rule } from '../rule.ts';

export const publishedEntryMissing: Rule = {
  code: 'published-entry-missing',
  severity: 'error',
  group: 'journal',
  reason:
    'What was published stays. Deleting an entry destroys the evidence that customers were told.',
  check({ records, unsure, published }) {
    // An entry that cannot be read is not gone.
    if (!published || unsure.has('changes')) return [];
    const present = new Set(records.filter(({ list }) => list === 'changes').map(({ id }) => id));
    return published.changes
      .filter(({ id }) => !present.has(id))
      .map((change) => {
        const { fix, entries } = restoring(change, published);
        return {
          place: { file: `changes/${change.id}.yaml`, path: [] },
          message: `The entry "${change.summary}" is published in ${published.source}, and its file is gone. Subscribers have read it; it cannot be unsaid.`,
          fix: `${fix} If the change will not happen, add an entry with \`kind: withdrawn\` and \`amends: ${change.id}\`.`,
          entries,
        };
      });
  },
};
