// Finds categories of data for which no place of storage is given.
import type { Rule } from '../rule.ts';

export const dataCategoryWithoutHome: Rule = {
  code: 'data-category-without-home',
  severity: 'warning',
  group: 'across-files',
  reason:
    'The place where data is stored is the first thing that a reviewer copies into a record of processing. There is no default for the whole page, so a category that names no place has none.',
  source: 'GDPR Art. 30(1)(e); standard contractual clauses, Annex I.B',
  check({ trust, placeOf }) {
    return (trust?.data.categories ?? [])
      .filter(({ locations, stored_in }) => !locations && !stored_in)
      .map(({ id, title }) => ({
        place: placeOf('data', id),
        message: `The page does not say where "${title}" is stored.`,
        fix: 'Add `locations: [{ country: DE }]` with the countries in which it lies (`region: EU` for an area, `selection: selectable` where customers choose), or name the store: `stored_in: PostgreSQL`.',
      }));
  },
};
