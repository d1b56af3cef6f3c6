// Finds vendors that are no longer listed as unnamed, and still have the words in place of their name.
import { booksOf, unnamedBy } from '../../derive/balance/imbalances.ts';
import { sameWords } from '../../derive/journal/same.ts';
import type { Rule } from '../rule.ts';

export const namedByADescription: Rule = {
  code: 'named-by-a-description',
  severity: 'warning',
  group: 'journal',
  reason:
    'Without `unnamed`, what stands at `name` is printed as the name of a company. Words that the journal published in place of a name, such as "Hosting provider", are none.',
  check({ trust, placeOf }) {
    if (!trust) return [];
    const books = booksOf(trust);
    const unnamed = unnamedBy(trust);
    return trust.subprocessors
      .filter(
        (one) =>
          one.unnamed === undefined &&
          unnamed.get(one.id)?.unnamed !== undefined &&
          sameWords(books.get(one.id)?.name ?? '', one.name),
      )
      .map(({ id, name }) => ({
        place: placeOf('subprocessor', id, ['name']),
        message: `The journal lists "${name}" as a vendor that is not named. Without \`unnamed\`, the page prints "${name}" as its name.`,
        fix: `Write the name of the vendor at \`name:\` and announce it with \`candor change\`, or put \`unnamed: ${unnamed.get(id)?.unnamed}\` back.`,
      }));
  },
};
