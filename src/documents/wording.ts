// The wording of a trust center: the words of its language, and how days and values are written in it.
import type { Retention, Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import type { Describe } from '../derive/journal/diff.ts';
import { once } from '../derive/journal/once.ts';
import { formatsIn } from '../words/format.ts';
import { wordsIn, type Words } from '../words/languages.ts';
import { retentionText } from '../words/retention-text.ts';
import { describerOf } from './describe.ts';

export interface Wording extends Words {
  day: (day: Day) => string;
  describe: Describe;
  retention: (rule: Retention) => string[];
  /** When a last day ends: `end of that day, Europe/Berlin`. */
  endOfDay: string;
}

/** The wording; in words other than those of the trust center's language, where they are given. */
export const wordingOf = once(
  (trust: Trust, words: Words = wordsIn(trust.site.language)): Wording => {
    const { language, time_zone = 'UTC' } = trust.site;
    return {
      ...words,
      day: formatsIn(language).formatDay,
      describe: describerOf(trust),
      retention: (rule) => retentionText(rule, language),
      endOfDay: words.announcement.endOfDay(time_zone),
    };
  },
);
