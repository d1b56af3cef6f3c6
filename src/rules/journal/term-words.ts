// A term of notice as the messages of rules say it.
import { lengthOf, type Term } from '../../derive/journal/terms.ts';

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
