// What a matter with a length of time is.
import type { LemmaPattern } from '../../../prose/lemmas.ts';
import type { Trust } from '../../../trust.ts';

/** What a field says, and where. */
export interface Held {
  period: string;
  /** Key and file, in words. */
  where: string;
  /** As `${…}` prints it. */
  name?: string;
}

export interface PeriodMatter {
  /** To follow "for". */
  what: string;
  /** A length belongs to the matter whose words stand nearest to it. */
  key: LemmaPattern;
  /** What else the sentence has to say. */
  with: readonly LemmaPattern[];
  /** With these words it speaks of something else. */
  unless?: LemmaPattern;
  kinds: readonly ('length' | 'often')[];
  held: readonly Held[];
  /** Whether `period-in-words` looks for it as well, in longer phrases. */
  isPromise?: boolean;
  /** Lengths that may be said besides. */
  also?: readonly string[];
}

/** A matter as a table writes it; without held lengths it is none. */
export interface PeriodRow {
  what: string;
  isPromise?: boolean;
  key: string;
  with?: string[];
  unless?: string;
  kinds?: PeriodMatter['kinds'];
  held(trust: Trust): Held[];
  also?(trust: Trust): (string | undefined)[];
}
