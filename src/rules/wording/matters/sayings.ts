// What pages say in a phrase where a field says otherwise: the words of each, whether they affirm or deny, and the field.
import { lemmaPattern, type Lemmas } from '../../../prose/lemmas.ts';
import type { Trust } from '../../../trust.ts';
import type { Saying } from './saying.ts';
import { sayingsOfData } from './sayings-of-data.ts';
import { sayingsOfPapers } from './sayings-of-papers.ts';
import { sayingsOfService } from './sayings-of-service.ts';
import { sayingsOfOthers } from './sayings-of-others.ts';
import { sayingsOfThePast } from './sayings-of-the-past.ts';

export interface SayingsByWord {
  /** Those that may stand in a sentence, by a look at its words. */
  spokenIn(lemmas: Lemmas): Saying[];
}

/** Those that a field says otherwise. */
export function sayings(trust: Trust): SayingsByWord {
  const all = sayingsOf(trust);
  const byWord = new Map<string, number[]>();
  const open: number[] = [];
  all.forEach(({ words: { alone, longer } }, index) => {
    if (longer.some(({ first }) => !first)) open.push(index);
    for (const word of new Set([...alone, ...longer.flatMap(({ first }) => first ?? [])]))
      byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  return {
    spokenIn: ({ words }) =>
      [...new Set([...open, ...[...words].flatMap((word) => byWord.get(word) ?? [])])]
        .toSorted((a, b) => a - b)
        .flatMap((index) => all[index] ?? []),
  };
}

const sayingsOf = (trust: Trust): Saying[] =>
  [
    ...sayingsOfOthers,
    ...sayingsOfPapers,
    ...sayingsOfData,
    ...sayingsOfService,
    ...sayingsOfThePast,
  ].flatMap(
    ({
      words,
      when,
      with: others = [],
      unless,
      denied = false,
      underACondition = false,
      anyway = false,
      says,
    }) => {
      const [against, fix] = when(trust) ?? [];
      return against === undefined || fix === undefined
        ? []
        : [
            {
              says,
              words: lemmaPattern(words),
              with: others.map(lemmaPattern),
              ...(unless !== undefined && { unless: lemmaPattern(unless) }),
              denied,
              underACondition,
              anyway,
              deniesItself: /\b(?:no|not|without|never|nothing|nobody|none|zero|free|only)\b/.test(
                words,
              ),
              against,
              fix,
            },
          ];
    },
  );
