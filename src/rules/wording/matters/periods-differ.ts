// Holds each period of a sentence against the fields of the matter whose words stand nearest to it.
import { isSameLength } from '../../../derive/claims/lengths.ts';
import { placesOf } from '../../../prose/lemmas.ts';
import { spokenPeriods } from '../spoken-periods.ts';
import type { Period } from '../../../prose/periods.ts';
import type { PeriodMatter } from './period-matter.ts';
import type { Contradiction, SaidSentence } from './sentence.ts';

export function periodsDiffer(
  sentence: SaidSentence,
  matters: readonly PeriodMatter[],
): Contradiction[] {
  if (sentence.periods.length === 0 || sentence.isOfOthers) return [];
  const spoken = matters.filter(
    ({ key, with: others, unless }) =>
      sentence.has(key) &&
      others.every((pattern) => sentence.has(pattern)) &&
      !(unless && sentence.has(unless)),
  );
  if (spoken.every(({ held }) => held.length === 0)) return [];
  // What is right for one matter of the sentence contradicts none of them.
  const right = spoken.flatMap(({ held, also = [] }) => [
    ...held.map(({ period }) => period),
    ...also,
  ]);
  return sentence.periods.flatMap((period): Contradiction[] => {
    const [nearest] = spoken
      .filter(({ kinds }) => kinds.includes(period.kind))
      .map((matter) => ({ matter, far: distance(sentence, matter, period) }))
      .toSorted((a, b) => a.far - b.far);
    if (
      !nearest ||
      nearest.matter.held.length === 0 ||
      right.some((one) => isSameLength(one, period.length))
    )
      return [];
    if (sentence.isReserved(period) || sentence.isDenied(period)) return [];
    const { what, held, isPromise } = nearest.matter;
    if (isPromise && spokenPeriods(sentence.claim).length > 0) return [];
    const words = sentence.plain.slice(period.start, period.end);
    return [
      {
        span: period,
        says: `${words} for ${what}`,
        against: [...new Set(held.map((one) => `${one.where} says ${one.period}`))]
          .slice(0, 3)
          .join(', and '),
        fix: `${held[0]?.period.replaceAll('-', ' ')}${held[0]?.name ? `, as \`\${${held[0].name}}\` prints it` : ''}`,
      },
    ];
  });
}

function distance({ lemmas, plain }: SaidSentence, { key }: PeriodMatter, { start, end }: Period) {
  return Math.min(
    1000,
    ...placesOf(key, lemmas).map((place) => {
      const [from, to] = place.start >= end ? [end, place.start] : [place.end, start];
      return to - from + 60 * [...plain.slice(from, to).matchAll(/[,;:()—–]| and /g)].length;
    }),
  );
}
