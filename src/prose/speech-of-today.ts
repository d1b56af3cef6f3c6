// Whether a sentence claims without reserve that something is so today: nothing denied, planned, conditional, partial, past, or of others.
import type { Day } from '../day.ts';
import { annotate, compileHedge, type SaidIn, type Span } from './annotate.ts';
import { anyOf, says } from './compiler.ts';
import { denials, staff, will } from './lexicon.ts';
import { unmarked } from './unmarked.ts';

const plans = anyOf`
  ${will}|won't(?! change)|\w+'ll(?! (stay|remain|keep|continue)\b)|shall|shortly|upcoming|coming|later|eventually|future|not yet|yet to
  next (year|quarter|month|release|step|week)|this (year|quarter)
  expect(s|ed|ing)?|wish(es)?|want(s|ed)?|towards?|in progress|in preparation|prepar(e|es|ing)|under~?way|readiness
  begun|pending|awaiting|waits?|waiting|being (\w+ed|built)|currently(?! being) \w+ing|undergo(es|ing)?|introducing
  roll(s|ing)? out|rollout|phas(e|es|ing) in|pilot(ing)?|beta|preview|(in|under) audit|stage [12]
  consider(s|ed|ing)?|evaluat(e|es|ing)|explor(e|es|ing)|investigating|discuss(es|ing)?|interest(ed)?|demand
  (on|upon|by|at) (\w+ )?request|missing|lack(s|ing)?|absent|gaps?`;
const limits = anyOf`
  when|whenever|as soon as|where (available|supported)|should|would|could|might|(?<!\b(in|since|of|until|\d+) )may(?! \d)
  in part|part of the|partly|partial(ly)?|sometimes|somewhat|mostly|selected|certain|limited to|gradually|increasingly
  so far|for (our |all |the )?((workspace|organi[sz]ation) )?(admin(istrator)?s?|owners?)
  your (own )?(identity provider|idp|provider|administrators?|side|responsibility)|recommend(s|ed)?|encourage|advise
  please|(ask|contact|write to|talk to) us|get in touch|asks? (us|about)|asked|claims?|called|means?|definition
  difference|instead|rather than|compared|alternative|why we|no longer|used to`;
const choices = anyOf`
  can (be|turn|switch|enable|activate|choose)|requests? (it|one|them)|optional(ly)?|opt(s|ed|ing)?~?(in|out|into)
  add-on`;

const planned = compileHedge({ kinds: ['planned'], clause: plans });
const reserved = compileHedge({
  kinds: ['planned', 'conditional', 'partial', 'past', 'asked', 'excepted'],
  clause: `${plans}|${limits}`,
  sentence: choices,
});

/** Words of a plan in a text, in small letters. */
export const plansIn = (text: string) => wordsIn(text, planned);
/** All words in a text that hold back, in small letters. */
export const reservesIn = (text: string) => wordsIn(text, reserved);
const wordsIn = (text: string, hedge: typeof planned) =>
  annotate(text).heldBack(hedge, { start: 0, end: text.length });

/**
 * `span` is where the sentence names the thing; `plain` is the sentence without Markdown marks.
 * What the title of the thing says itself ("that can be enforced") is no reserve.
 */
export function claimsToday(
  { field, text, about }: SaidIn,
  plain: string,
  span: Span,
  title: string,
  asOf: Day,
): boolean {
  const named = title.toLowerCase();
  const sentence = annotate(plain);
  const clause = sentence.clauseOf(span);
  return (
    ![about, ...leadsOf(field.value, text)].some((words) =>
      announcesOther(unmarked(words), asOf),
    ) &&
    !asks.test(text) &&
    !sentence.heldBack(reserved, span).some((reserve) => !named.includes(reserve)) &&
    !isForOurOwn(clause, title) &&
    !isToCome(clause, asOf) &&
    !sentence.isDenied(span) &&
    !denies(plain.slice(span.start, span.end)) &&
    !denies(restOfClause(plain.slice(span.end)))
  );
}

// "What we do not claim", "What comes next": what stands below is no claim.
const announcesOther = (words: string, asOf: Day) =>
  plansIn(words).length > 0 || denies(words) || /\bnext\b/i.test(words) || isToCome(words, asOf);

const asks = /\?["”’)*_\s]*$/;

const denies = says(`${denials}|unavailable|unsupported|excluded|out of scope`);

// What follows after a new subject or reason denies something else: "encrypted, so that nobody …".
function restOfClause(after: string): string {
  const [clause = after] = after
    .slice(after.search(/[^\s()"”’:—–]/))
    .split(/[,;:.()—–]|\s(?:and|but|so|because|since|which|that|while|with|even)\s/);
  return clause;
}

// How members of customers sign in is another matter than how our own people do.
const isOfSigningIn = says(
  'sign|log|factor|authentication|passkeys?|passwords?|MFA|2FA|SSO|SAML|SCIM|sessions?',
);
const isOfOwnPeople = says(anyOf`
  (?<!\byour )${staff}|contractors|operators|our (own )?(team|developers|people|side)|internal(ly)?|production`);

const isForOurOwn = (text: string, title: string) =>
  isOfSigningIn(title) && !isOfOwnPeople(title) && isOfOwnPeople(text);

/** Whether a text names a year to come, or a quarter of this one. */
function isToCome(text: string, asOf: Day): boolean {
  const year = Number(asOf.slice(0, 4));
  return [...text.matchAll(/(\b[QH][1-4][ -/])?\b(20\d\d)(-?[QH][1-4]\b)?/g)].some(
    ([, before, named, after]) =>
      Number(named) > year || (Number(named) === year && (before ?? after) !== undefined),
  );
}

/** Whether a clause speaks of a past year, without "since". */
export function isOver(text: string, asOf: Day): boolean {
  // NaN if no year is named.
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
