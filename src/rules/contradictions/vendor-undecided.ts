// Reports functions for which no vendor is chosen yet.
import type { Rule } from '../rule.ts';

export const vendorUndecided: Rule = {
  code: 'vendor-undecided',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A function whose vendor is not chosen yet may be shown as undecided, but it is not a disclosed subprocessor.',
  source: 'GDPR Art. 28(2)',
  check({ trust, placeOf }) {
    return (trust?.subprocessors ?? [])
      .filter(({ undecided }) => undecided)
      .map(({ id, name, undecided }) => ({
        place: placeOf('subprocessor', id, ['undecided']),
        message: `No vendor has been chosen for "${name}"${undecided?.candidates ? ` (candidates: ${undecided.candidates.join(', ')})` : ''}; the page says so.`,
        fix: 'Once it is decided, name the vendor, take `undecided` out, and announce it in the journal.',
      }));
  },
};
