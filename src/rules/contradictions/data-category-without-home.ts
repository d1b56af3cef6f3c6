// Where data is stored is the first thing that a reviewer copies into a record of processing (GDPR Art. 30(1)(e); Annex I.B
// of the standard contractual clauses). There is no default for the page: a category without a place has none.
import type { Rule } from '../rule.ts';

export const dataCategoryWithoutHome: Rule = {
  code: 'data-category-without-home',
  severity: 'warning',
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
