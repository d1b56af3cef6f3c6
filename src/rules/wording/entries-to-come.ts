// The journal's entries that can still be edited: a published one is history, and nobody rewrites it.
import { addDays, dayOf } from '../../day.ts';
import { newEntries } from '../../derive/journal/published.ts';
import type { Content, PlacedField } from '../rule.ts';

/**
 * Whether a field stands in an entry that is not published yet: by what is live, if the content is held against it; else by its
 * announcement, which may not be older than a day when it is published (`announced-long-ago`).
 */
export function standsInNewEntry({ trust, published, asOf, placeOf }: Content) {
  const entries = trust ? newEntries(trust, published) : [];
  const files = new Set(
    entries
      .filter(({ announced }) => published || dayOf(announced) >= addDays(asOf, -1))
      .map(({ id }) => placeOf('change', id).file),
  );
  return ({ place }: PlacedField): boolean => files.has(place.file);
}
