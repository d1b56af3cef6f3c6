// Whether a sentence claims without reserve that something is so today: nothing denied, planned, conditional, partial, past, or of others.
import type { Day } from '../day.ts';
import type { ClaimedSentence } from '../rules/wording/claimed-sentences.ts';
import { isDenied } from './honest-speech.ts';
import { isForOurOwn, plansIn, reservesIn } from './reserves.ts';
import { unmarked } from './unmarked.ts';

/** Where words stand in a text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * `span` is where the sentence names the thing; `plain` is the sentence without Markdown marks.
 * What the title of the thing says itself ("that can be enforced") is no reserve.
 */
export function claimsToday(
  { field, text, about }: ClaimedSentence,
  plain: string,
  { start, end }: Span,
  title: string,
  asOf: Day,
): boolean {
  const named = title.toLowerCase();
  return (
    ![about, ...leadsOf(field.value, text)].some((words) =>
      announcesOther(unmarked(words), asOf),
    ) &&
    !asks.test(text) &&
    !reservesIn(plain).some((reserve) => !named.includes(reserve)) &&
    !isForOurOwn(plain, title) &&
    !isToCome(plain, asOf) &&
    !isDenied(plain, start, end) &&
    !denies.test(plain.slice(start, end)) &&
    !denies.test(restOfClause(plain.slice(end)))
  );
}

// "What we do not claim", "What comes next": what stands below is no claim.
const announcesOther = (words: string, asOf: Day) =>
  plansIn(words).length > 0 ||
  denies.test(words) ||
  /\bnext\b/i.test(words) ||
  isToCome(words, asOf);

const asks = /\?["”’)*_\s]*$/;

const denies =
  /\b(?:not(?! only\b)|no(?! (?:one|exceptions?|doubt|matter)\b)|never|none|nor|neither|without(?! (?:exception|doubt|fail)\b)|cannot|\w+n't|unavailable|unsupported|excluded|out of scope)\b/i;

// What follows after a new subject or reason denies something else: "encrypted, so that nobody …".
function restOfClause(after: string): string {
  const [clause = after] = after
    .slice(after.search(/[^\s()"”’:—–]/))
    .split(/[,;:.()—–]|\s(?:and|but|so|because|since|which|that|while|with|even)\s/);
  return clause;
}

/** Whether a text names a year to come, or a quarter of this one. */
function isToCome(text: string, asOf: Day): boolean {
  const year = Number(asOf.slice(0, 4));
  return [...text.matchAll(/(\b[QH][1-4][ -/])?\b(20\d\d)(-?[QH][1-4]\b)?/g)].some(
    ([, before, named, after]) =>
      Number(named) > year || (Number(named) === year && (before ?? after) !== undefined),
  );
}

/** Whether a text tells what was in a year that is over, and not that it is so since. */
export function isOver(text: string, asOf: Day): boolean {
  // No number where no year is named.
  const year = Number(/\b(?:in|of|from|during|until)\s(?:\p{L}+\s)?(20\d\d)\b/u.exec(text)?.[1]);
  return year < Number(asOf.slice(0, 4)) && !/\bsince\b/i.test(text);
}

/** What introduces the sentence: the heading above it and, for a point of a list, the line that leads to the list. */
function leadsOf(value: string, text: string): string[] {
  const lines = value.slice(0, Math.max(0, value.indexOf(text))).split('\n');
  const isPoint = /^\s*(?:[-*+]|\d+[.)])\s/.test(`${lines.at(-1)}${text}`);
  return [
    ...lines.filter((line) => /^\s*(?:#{1,6}\s|\*\*[^*]+\*\*:?\s*$)/.test(line)).slice(-1),
    ...lines.filter((line) => isPoint && /:[*_\s]*$/.test(line)).slice(-1),
  ];
}
