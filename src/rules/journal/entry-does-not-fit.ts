// Finds entries that contradict the entries before them.
import { misfitsOf } from '../../derive/journal/fit.ts';
import { vendorNameIn } from '../../derive/journal/announcement.ts';
import { wordsOfMisfit } from './misfit-words.ts';
import type { Rule } from '../rule.ts';

export const entryDoesNotFit: Rule = {
  code: 'entry-does-not-fit',
  severity: 'error',
  group: 'journal',
  reason:
    'An entry may not contradict the entries before it: no vendor is added twice, none is removed that is not there, and what an entry gives as `before` is what subscribers were told last.',
  check({ trust, placeOf }) {
    if (!trust) return [];
    const { changes, site } = trust;
    return misfitsOf(changes, site)
      .filter((misfit) => !('vendor' in misfit) || isKnown(misfit.vendor))
      .map((misfit) => ({
        place: placeOf('change', misfit.entry.id, misfit.path),
        ...wordsOfMisfit(misfit, (id) => vendorNameIn(changes, id)),
      }));

    // A vendor of which nothing tells is an unknown reference.
    function isKnown(id: string): boolean {
      return (
        trust?.subprocessors.some((record) => record.id === id) === true ||
        vendorNameIn(changes, id) !== id
      );
    }
  },
};
