// The terms of notice in words: the lengths that are promised, to whom, and what a business day is.
import { holidaysOf, lengthOf, termsOf, type Term } from '../derive/journal/terms.ts';
import type { Trust } from '../trust.ts';
import { formatsIn } from '../words/format.ts';
import { wordsIn } from '../words/languages.ts';

/** One term. What it does not promise is absent. */
export interface PromisedTerm {
  /** Absent for the term of all customers. */
  to?: string;
  /** Between announcement and effect: `30 days`. */
  ahead?: string;
  /** From the announcement to the last day to object. */
  objection?: string;
  /** What a business day is, where it is counted in them, and from when all this holds. */
  counted?: string;
}

/** Every term, that of all customers first. */
export function promisedTerms(trust: Trust): PromisedTerm[] {
  const { formatDay, formatDuration } = formatsIn(trust.site.language);
  return termsOf(trust.site).map((term) => {
    const { days, objection_days, for: to } = term;
    const length = (count: number) => formatDuration(lengthOf(term, count));
    const { changes } = wordsIn(trust.site.language);
    const counted = [
      countedText(term, trust),
      term.since === undefined ? undefined : changes.notice.since(formatDay(term.since)),
    ]
      .filter(Boolean)
      .join(' ');
    return {
      ...(to !== undefined && { to }),
      // No days of notice are no promise to speak of.
      ...(days !== undefined && days > 0 && { ahead: length(days) }),
      ...(objection_days !== undefined && { objection: length(objection_days) }),
      ...(counted !== '' && { counted }),
    };
  });
}

function countedText(term: Term, { site, holidays }: Trust): string | undefined {
  if (term.count !== 'business-days') return undefined;
  const { notice: say } = wordsIn(site.language).changes;
  const code = holidaysOf(term);
  if (code === undefined) return say.businessDays;
  const country = formatsIn(site.language).formatCountry(code.slice(0, 2));
  const region = holidays?.[code]?.region;
  return say.withoutHolidays(region === undefined ? country : `${region}, ${country}`);
}
