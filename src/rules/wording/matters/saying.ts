// What a saying is: a phrase where a field says otherwise.
import type { LemmaPattern } from '../../../prose/lemmas.ts';
import type { Trust } from '../../../trust.ts';

export interface Saying {
  /** To follow "says". */
  says: string;
  words: LemmaPattern;
  with: readonly LemmaPattern[];
  unless?: LemmaPattern;
  /** Whether the words have to be denied. Otherwise nothing in their clause may be. */
  denied: boolean;
  /** Whether the words themselves deny something: "without asking". */
  deniesItself: boolean;
  /** Whether a denial in its clause is part of what it says. */
  anyway: boolean;
  /** Whether it may stand behind an "if": "If you object, nothing changes". */
  underACondition: boolean;
  /** What the field says, as a clause. */
  against: string;
  fix: string;
}

export interface SayingRow {
  says: string;
  words: string;
  with?: string[];
  unless?: string;
  denied?: boolean;
  underACondition?: boolean;
  anyway?: boolean;
  /** What the field says, as a clause, and the field as a reference or key; nothing where it does not say otherwise. */
  when(trust: Trust): [against: string, fix: string] | undefined;
}
