// Finds vendors of which the register does not say what data they receive.
import type { Rule } from '../rule.ts';

export const subprocessorWithoutData: Rule = {
  code: 'subprocessor-without-data',
  severity: 'warning',
  group: 'across-files',
  reason: 'Readers want to know what data each vendor receives.',
  source: 'GDPR Art. 28(3); standard contractual clauses, Annex I.B',
  check({ trust, placeOf }) {
    return (trust?.subprocessors ?? [])
      .filter(
        ({ data, receives, no_data, undecided }) => !data && !receives && !no_data && !undecided,
      )
      .map(({ id, name }) => ({
        place: placeOf('subprocessor', id),
        message: `The page does not say which data ${name} receives.`,
        fix: 'Add `data:` with ids from data.yaml, such as `data: [account]`; or, if it receives none, say why: `no_data: Builds our software and never touches production`.',
      }));
  },
};
