// Finds documents that are past their own last day.
import { certificationStatusOn } from '../../derive/page/gaps.ts';
import type { Rule } from '../rule.ts';

export const documentOutdated: Rule = {
  code: 'document-outdated',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A report, a test summary or a policy past its own last day is still offered to reviewers but no longer proves anything. The page shows the day as expired. A document whose certification has expired as well is reported once, by `certification-expired`.',
  check({ trust, asOf, placeOf }) {
    if (!trust) return [];
    const told = new Set(
      trust.certifications
        .filter((one) => certificationStatusOn(one, asOf) === 'expired')
        .map(({ document }) => document),
    );
    return trust.documents
      .filter(
        ({ id, access, valid_until }) =>
          access !== 'planned' && valid_until !== undefined && valid_until < asOf && !told.has(id),
      )
      .map(({ id, title, access, valid_until }) => ({
        place: placeOf('document', id, ['valid_until']),
        message: `"${title}" expired on ${valid_until} and is still offered (\`access: ${access}\`); the page shows it as expired.`,
        fix: 'Enter the current edition with its `date` and `valid_until`; if there is none yet, write `access: planned` and a `target`.',
      }));
  },
};
