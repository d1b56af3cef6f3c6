// A term of notice as the messages of rules say it.
import { addDays, dayOf, type Day } from '../../day.ts';
import { lengthOf, type Term } from '../../derive/journal/terms.ts';
import type { Change } from '../../trust.ts';

/** `30` where all customers are promised calendar days, else `"Enterprise customers" 20 business days`. */
export function promisedWords(term: Term, days: number): string {
  const isPlain = term.id === undefined && term.count !== 'business-days';
  return isPlain ? String(days) : `${whom(term)}${lengthWords(term, days)}`;
}

/** `"Enterprise customers" ` before what they are promised; nothing for the term of all customers. */
export const whom = (term: Term) => (term.for === undefined ? '' : `"${term.for}" `);

/** `30 days`, `20 business days`. */
export function lengthWords(term: Term, days: number): string {
  return lengthOf(term, days).replace('-', ' ');
}

/** The line of an entry that writes a last day for a term. */
export function lastDayYaml({ id, for: whom }: Term, day: string): string {
  return id === undefined
    ? `object_by: ${day}`
    : `terms: [{ term: ${id}, for: ${JSON.stringify(whom)}, object_by: ${day} }]`;
}

/** Whether an entry is older than one that waits in a branch may be (`announced-long-ago`): it is published, and stays. */
export const isAnnouncedBefore = ({ announced }: Change, asOf: Day): boolean =>
  dayOf(announced) < addDays(asOf, -1);

/** The fix for an entry that kept the promise of its own day. */
export const raisedSince = (asOf: Day, key: string): string =>
  `If the promise was raised after this was announced, say from when it holds: \`since: ${asOf}\` beside \`${key}\` in site.yaml.`;

/** The entry that an amendment of this one is about. */
export const amendedBy = (entry: Change): string => ('amends' in entry ? entry.amends : entry.id);
