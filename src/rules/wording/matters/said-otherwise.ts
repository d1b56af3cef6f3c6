// Finds the phrases of a sentence that a field says otherwise.
import { says } from '../../../prose/compiler.ts';
import type { Span } from '../../../prose/annotate.ts';
import { placesOf } from '../../../prose/lemmas.ts';
import { denials, nobody } from '../../../prose/lexicon.ts';
import type { SayingsByWord } from './sayings.ts';
import type { Contradiction, SaidSentence } from './sentence.ts';

const denies = says(`${denials}|${nobody}`);

export function saidOtherwise(sentence: SaidSentence, sayings: SayingsByWord): Contradiction[] {
  return sayings.spokenIn(sentence.lemmas).flatMap((saying): Contradiction[] => {
    if (!saying.with.every((pattern) => sentence.has(pattern))) return [];
    if (saying.unless && sentence.has(saying.unless)) return [];
    const all = placesOf(saying.words, sentence.lemmas);
    const span = all.find((place) =>
      saying.denied
        ? sentence.isDenied(place) || denies(sentence.plain.slice(place.start, place.end))
        : (saying.anyway ||
            !denies(
              saying.deniesItself ? outside(sentence, all) : sentence.said.clauseOf(place),
            )) &&
          (saying.underACondition || !sentence.isReserved(place)),
    );
    return span ? [{ span, says: saying.says, against: saying.against, fix: saying.fix }] : [];
  });
}

// The clause without the words themselves, which may deny: "without asking".
function outside({ said, plain }: SaidSentence, all: readonly Span[]) {
  const [first] = all;
  const clause = first ? said.clauseOf(first) : '';
  return all.reduce((rest, { start, end }) => rest.replace(plain.slice(start, end), ' '), clause);
}
