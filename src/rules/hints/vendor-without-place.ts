// Notices vendors of which no place is stated.
import type { Rule } from '../rule.ts';
import { unanswered } from './unanswered.ts';

const question = 'Where do they process our data?';

export const vendorWithoutPlace: Rule = {
  code: 'vendor-without-place',
  severity: 'hint',
  group: 'hints',
  question,
  reason:
    'Where a vendor processes data is the second thing that a privacy team looks up, and contracts ask for it.',
  source: 'GDPR Art. 28(2) and 44; Annex III of the clauses of Decision (EU) 2021/914',
  check({ trust, placeOf }) {
    const lacking = (trust?.subprocessors ?? []).filter(
      ({ locations, undecided, no_data }) => !locations && !undecided && !no_data,
    );
    return unanswered(
      question,
      lacking.map(({ name }) => name),
      placeOf('subprocessor', lacking[0]?.id ?? ''),
      'Add `locations: [{ country: DE }]`, or who decides on the place: `locations: [{ selection: provider-managed }]`; then announce it with `candor change`.',
    );
  },
};
