// A question that a reviewer asks and the page leaves open: the question, of what it is left open, where to answer.
import type { Place } from '../../problem.ts';
import type { RuleFinding } from '../rule.ts';

/** One hint for all records that lack the same thing: `names` in the order of the page. Nothing where none does. */
export function unanswered(
  question: string,
  names: readonly string[],
  place: Place,
  fix: string,
): RuleFinding[] {
  if (names.length === 0) return [];
  return [
    {
      place,
      message: `A reviewer asks: "${question}" The page does not say of ${listed(names)}.`,
      fix,
    },
  ];
}

/** One hint for what is said once for the whole page. */
export const unsaid = (question: string, place: Place, fix: string): RuleFinding[] => [
  { place, message: `A reviewer asks: "${question}" The page does not say.`, fix },
];

const shown = 4;

function listed(names: readonly string[]): string {
  const rest = names.length - shown;
  const first = names.slice(0, rest === 1 ? shown + 1 : shown);
  return rest > 1
    ? `${first.join(', ')} and ${rest} more`
    : first.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
