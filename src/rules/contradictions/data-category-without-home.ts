// Finds categories of data for which no place of storage is given.
import type { Rule } from '../rule.ts';

export const dataCategoryWithoutHome: Rule = {
  code: 'data-category-without-home',
  severity: 'warning',
  group: 'across-files',
  reason:
    'The place where data is stored is the first thing that a reviewer copies into a record of processing. A category that names no place has none, unless `locations` of the whole file names it, or the file says that its list is one of what is processed (`categories_are: processed`).',
  source: 'GDPR Art. 30(1)(e); standard contractual clauses, Annex I.B',
  check({ trust, placeOf }) {
    const { categories = [], categories_are, locations } = trust?.data ?? {};
    if (locations || categories_are === 'processed') return [];
    return categories
      .filter((one) => !one.locations && !one.stored_in)
      .map(({ id, title }) => ({
        place: placeOf('data', id),
        message: `The page does not say where "${title}" is stored.`,
        fix: 'Add `locations: [{ country: DE }]` with the countries in which it lies (`region: EU` for an area, `selection: selectable` where customers choose), or name the store: `stored_in: PostgreSQL`.',
      }));
  },
};
