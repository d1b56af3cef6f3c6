// Finds a register that is called complete without the day on which that was checked.
import type { Rule } from '../rule.ts';

export const completeWithoutDay: Rule = {
  code: 'complete-without-day',
  severity: 'error',
  group: 'across-files',
  reason:
    'A list that is called complete was so on the day on which somebody looked. Without that day, nobody can tell whether it still is.',
  source: 'GDPR Art. 28(2) and (4)',
  check({ trust }) {
    const { subprocessors_complete, subprocessors_as_of } = trust?.site ?? {};
    if (!subprocessors_complete || subprocessors_as_of !== undefined) return [];
    return [
      {
        place: { file: 'site.yaml', path: ['subprocessors_complete'] },
        message:
          'The list of subprocessors is called complete, and nothing says when that was checked.',
        fix: 'Write the day of the check: `subprocessors_as_of: 2026-11-20`. If nobody checked, take `subprocessors_complete` out.',
      },
    ];
  },
};
