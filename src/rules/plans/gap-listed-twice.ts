// Finds rows that `gaps` names more than once.
import type { PlacedField, Rule } from '../rule.ts';

export const gapListedTwice: Rule = {
  code: 'gap-listed-twice',
  severity: 'warning',
  group: 'across-files',
  reason:
    '`gaps` orders what is not claimed yet, each row once. A row that is named again is shown only where it stands first: the statement and the reason of the second are lost, although their author believes that readers see them.',
  check({ fields }) {
    const seen = new Set<string>();
    return fields.filter(isGap).flatMap(({ value, place }) => {
      if (!seen.has(value)) {
        seen.add(value);
        return [];
      }
      return [
        {
          place,
          message: `\`${value}\` is already among the gaps above; the page shows only the first row, in its own words.`,
          fix: 'Keep one of the two rows, and put it where its importance to customers places it.',
        },
      ];
    });
  },
};

const isGap = ({ stem, place: { path } }: PlacedField) =>
  stem === 'controls' && path[0] === 'gaps' && path[2] === 'item';
