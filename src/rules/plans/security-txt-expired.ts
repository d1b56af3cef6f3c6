// Checks the day on which security.txt expires.
import { addDays, addDuration, dayOf, daysBetween, type Day } from '../../day.ts';
import type { Rule } from '../rule.ts';

const daysAhead = 30;

export const securityTxtExpired: Rule = {
  code: 'security-txt-expired',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A security.txt past its date must no longer be used, so the warning comes a month ahead. A date more than a year ahead suggests that nobody means to look at it again. Time alone never breaks a build, so this is a warning.',
  source: 'RFC 9116, 2.5.5',
  check({ trust, asOf }) {
    const expires = trust?.disclosure?.expires;
    const message = expires && faultOf(expires, asOf);
    if (!message) return [];
    return [
      {
        place: { file: 'disclosure.yaml', path: ['expires'] },
        message,
        fix: `Check disclosure.yaml against the facts, then set \`expires\` to a moment less than a year ahead, such as \`${dayBefore(addDuration(asOf, '1 year'))}T00:00:00Z\`.`,
      },
    ];
  },
};

function faultOf(expires: string, asOf: Day): string | undefined {
  const day = dayOf(expires);
  const left = daysBetween(asOf, day);
  if (expires <= `${asOf}T00:00:00Z`)
    return `security.txt expired on ${day}; researchers are told not to rely on it any more.`;
  if (left <= daysAhead)
    return `security.txt runs out on ${day}, ${left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}`}; then researchers no longer rely on it.`;
  if (day > addDuration(asOf, '1 year'))
    return `security.txt is valid until ${day}, more than a year ahead; by then nobody may have read it again.`;
  return undefined;
}

const dayBefore = (day: Day) => addDays(day, -1);
