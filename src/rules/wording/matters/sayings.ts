// What pages say in a phrase where a field says otherwise: the words of each, whether they affirm or deny, and the field.
import { lemmaPattern } from '../../../prose/lemmas.ts';
import type { Trust } from '../../../trust.ts';
import type { Saying } from './saying.ts';
import { sayingsOfData } from './sayings-of-data.ts';
import { sayingsOfPapers } from './sayings-of-papers.ts';
import { sayingsOfService } from './sayings-of-service.ts';
import { sayingsOfOthers } from './sayings-of-others.ts';

/** Those that a field says otherwise. */
export const sayings = (trust: Trust): Saying[] =>
  [...sayingsOfOthers, ...sayingsOfPapers, ...sayingsOfData, ...sayingsOfService].flatMap(
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
