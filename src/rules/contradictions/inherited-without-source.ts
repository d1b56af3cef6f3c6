// Finds inherited certifications that name no vendor.
import type { Rule } from '../rule.ts';

export const inheritedWithoutSource: Rule = {
  code: 'inherited-without-source',
  severity: 'error',
  group: 'across-files',
  reason:
    'An inherited certification is held by a vendor, not by the company. It must name the vendor that holds it.',
  check({ trust, placeOf }) {
    return (trust?.certifications ?? [])
      .filter(({ status, inherited_from }) => status === 'inherited' && !inherited_from)
      .map(({ id, title }) => ({
        place: placeOf('certification', id, ['status']),
        message: `"${title}" is inherited, but the page could not say from whom.`,
        fix: 'Add `inherited_from:` with the ids of the subprocessors that hold it.',
      }));
  },
};
