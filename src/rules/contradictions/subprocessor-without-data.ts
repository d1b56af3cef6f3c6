// A reader wants to know what each vendor receives (GDPR Art. 28(3); Annex I.B of the standard contractual clauses).
import type { Rule } from '../rule.ts';

export const subprocessorWithoutData: Rule = {
  code: 'subprocessor-without-data',
  severity: 'warning',
  check({ trust, placeOf }) {
    return (trust?.subprocessors ?? [])
      .filter(({ data, receives, undecided }) => !data && !receives && !undecided)
      .map(({ id, name }) => ({
        place: placeOf('subprocessor', id),
        message: `The page does not say which data ${name} receives.`,
        fix: 'Add `data:` with ids from data.yaml, such as `data: [account]`.',
      }));
  },
};
