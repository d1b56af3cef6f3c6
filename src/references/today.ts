// The model as it is on the day of the page: what a reference prints is what the page prints that day.
import type { Day } from '../day.ts';
import { registerOn, type RegisterRow } from '../derive/journal/register.ts';
import { certificationStatusOn } from '../derive/page/gaps.ts';
import { rowsOf } from '../derive/page/rows.ts';
import { vendorCounts } from '../derive/page/vendor-counts.ts';
import { formatsIn } from '../words/format.ts';
import { wordsIn, type Words } from '../words/languages.ts';
import { sayingsIn, type Sayings } from '../words/place-text.ts';
import type { Trust } from '../trust.ts';

export interface Today {
  /** With the vendors' material fields and the certifications' statuses of the day. */
  trust: Trust;
  asOf: Day;
  rows: ReturnType<typeof rowsOf>;
  register: ReadonlyMap<string, RegisterRow>;
  /** How many companies are in use, as the page counts them. */
  vendors: number;
  language: string | undefined;
  words: Words;
  formats: ReturnType<typeof formatsIn>;
  sayings: Sayings;
}

export function todayOf(trust: Trust, asOf: Day): Today {
  const { language } = trust.site;
  const register = registerOn(trust, asOf);
  const byId = new Map(register.map((row) => [row.id, row]));
  return {
    trust: {
      ...trust,
      subprocessors: trust.subprocessors.map((one) => ({ ...one, ...byId.get(one.id)?.material })),
      certifications: trust.certifications.map((one) => ({
        ...one,
        status: certificationStatusOn(one, asOf),
      })),
    },
    asOf,
    rows: rowsOf(trust),
    register: byId,
    vendors: vendorCounts(register).inUse,
    language,
    words: wordsIn(language),
    // A length of time stands in a sentence of the author's, so it is in the language of the site.
    formats: formatsIn(language, { tag: language ?? 'en', words: wordsIn(language) }),
    sayings: sayingsIn(language),
  };
}
