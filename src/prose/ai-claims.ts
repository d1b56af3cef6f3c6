// Which sentences say of AI that nothing is kept, or that nothing is trained on: of whom they speak, and what limits them.
import * as ai from './claims/ai.ts';
import { annotate, compileHedge, type Sentence, type Span } from './annotate.ts';
import { anyOf, compiled, literally, says } from './compiler.ts';
import { numberWord, units } from './numbers.ts';
import { unmarked } from './unmarked.ts';

export interface AiClaim {
  matter: 'keeping' | 'training';
  /** Said of the company's own models only. */
  ours: boolean;
  /** The words that claim it, as they stand in the sentence. */
  words: string;
}

/** What stands around the sentence. */
export interface Around {
  /** Whether the text around it speaks of AI. */
  ofAi: boolean;
  /** The sentence that follows, or nothing. */
  next: string;
  /** Names by which the company and its product speak of themselves. */
  company: readonly string[];
  /** Finds the name of an AI provider, any of which may be the subject. */
  vendors: RegExp;
}

// What makes a claim less than "all", "ever" and "today". "Beyond the live request" and "without exception" take nothing back.
const live = '((live|single|current|API|individual|actual) ){0,3}';
const request = '(request|call|response|session|answer|generation|inference|reply)';
const hedgeOfAi = compileHedge({
  kinds: [
    ...(['planned', 'coming', 'conditional', 'partial', 'typical', 'tiered', 'past'] as const),
    ...(['asked', 'excepted'] as const),
  ],
  clause: anyOf`
    unlike|whenever|wherever|before|where(?! (we|you) use| AI)|when(?! (you|we) (use|call|send)\b| (using|processing)\b)
    (on|upon|by) request|eligible|optional(ly)?|(can|may|could|should|would) be|will (be|have|get|switch|move|offer|support)
    (you|customers?|members?|owners?|users?|workspaces?) (can|may|could|choose|decide|ask)|want|seek|prefer\w*
    by (20\d\d|Q[1-4])|used to be|(own|your) (key|account)s?|(\d+|an?|${numberWord})~(${units})s?
    (outside|in|within) (of )?(the )?(EU|EEA|Europe|European|United States|U\.?S|UK|China|third countries)
    (beyond|longer than|more than|after)(?! (the|an?|each|your|that) ${live}${request}\b)`,
  sentence: anyOf`
    opt(s|ed|ing)?~?in|opt-?ins?|without (permission|consent|asking|being asked)|say-so
    (without|with) (your|their|an?|the|prior|explicit|express|written|customer) (\w+ ){0,3}?(consent|permission|agreement|approval|instructions?|opt-in)`,
});
// A sentence that takes back what the one before it said.
const takesBack = says(anyOf`
  exceptions?|except|unless|apart from|other than|opt(s|ed|ing)?~?in|^\W*only`);

/** At most one claim for each matter. */
export function aiClaimsIn(sentence: string, around: Around): AiClaim[] {
  const plain = unmarked(sentence);
  if (takesBack(unmarked(around.next))) return [];
  const said = annotate(plain);
  const found = (matter: AiClaim['matter'], match: Match | undefined): AiClaim[] =>
    match
      ? [
          {
            matter,
            ours: matter === 'training' && isOfOurs(partAround(plain, match), around.company),
            words: sentence.slice(match.index, match.index + match[0].length),
          },
        ]
      : [];
  return [
    ...found('keeping', keepingIn(plain, said, around)),
    ...found('training', trainingIn(plain, said, around)),
  ];
}

type Match = RegExpExecArray;

const zeroRetention = compiled(ai.zeroRetention);
const keepsNothing = compiled(ai.keepsNothing);
const trainsNothing = compiled(ai.trainsNothing);

const firstOf = (
  table: typeof zeroRetention,
  said: Sentence,
  plain: string,
  holds: (match: Match) => boolean,
) =>
  table.flatMap(({ pattern }) =>
    [...plain.matchAll(pattern)].filter(
      (match) => said.heldBack(hedgeOfAi, spanOf(match)).length === 0 && holds(match),
    ),
  )[0];
// The denial that is part of a claim does not deny it.
const startOf = ({ index }: Match): Span => ({ start: index, end: index });
const spanOf = ({ 0: words, index }: Match): Span => ({ start: index, end: index + words.length });

function keepingIn(plain: string, said: Sentence, around: Around): Match | undefined {
  const ofProviders = ai.speaksOfProviders(plain) || around.vendors.test(plain);
  const term = firstOf(zeroRetention, said, plain, (match) => {
    const span = spanOf(match);
    return (
      (ofProviders || !ai.speaksOfOtherVendors(plain)) &&
      (ofProviders || around.ofAi || ai.speaksOfAi(plain) || /zero\W*data|zdr/i.test(match[0])) &&
      !said.isDenied(span) &&
      !ai.isDeniedBehind(plain.slice(span.end))
    );
  });
  if (term) return term;
  const ofAi =
    ofProviders ||
    ai.speaksOfPrompts(plain) ||
    (around.ofAi && (ai.speaksOfThem(plain) || !ai.speaksOfUs(plain)));
  if (!ofAi || !ai.speaksOfData(plain)) return undefined;
  if (ai.speaksOfOtherThings(plain) || ai.speaksOfOwnModels(plain)) return undefined;
  return firstOf(keepsNothing, said, plain, (match) => {
    const byUs = isByUs(plain, match, around.company) && !ai.speaksOfProviders(match[0]);
    return !byUs && !said.isDenied(startOf(match));
  });
}

function trainingIn(plain: string, said: Sentence, around: Around): Match | undefined {
  if (ai.speaksOfPeople(plain) || !ai.speaksOfData(plain)) return undefined;
  const ofAi =
    around.ofAi || ai.speaksOfAi(plain) || ai.speaksOfTraining(plain) || around.vendors.test(plain);
  if (!ofAi) return undefined;
  return firstOf(trainsNothing, said, plain, (match) => !said.isDenied(startOf(match)));
}

// "…, and we do not train our own models on it" is said of no one else, whatever stands before the comma.
function partAround(plain: string, { 0: words, index }: Match): string {
  const start = Math.max(...[...',;:()—–'].map((mark) => plain.lastIndexOf(mark, index)));
  const rest = plain.slice(index + words.length);
  const [after = rest] = rest.split(/[,;:()—–]/);
  return plain.slice(start + 1, index + words.length) + after;
}

const isOfOurs = (plain: string, company: readonly string[]) =>
  says(anyOf`
    (our|its|their) own|of our own|nothing of ours|models? of ours|our (\w+ )?models?|(in-house|proprietary) models?
    models? (that |which )?we (own|build|run|host|operate|make|train)|we own
    ${company.map((name) => `${literally(name)}('s|-owned| owns?| builds?| runs?)`).join('|')}`)(
    plain,
  ) && !ai.speaksOfOthers(plain);

function isByUs(plain: string, match: Match, company: readonly string[]): boolean {
  const ourselves = [
    'we',
    'our (own )?(\\w+ )?(staff|team|employees|servers?|systems?|databases?|logs?|side)',
    ...company.map(literally),
  ].join('|');
  const before = plain.slice(0, match.index);
  const after = plain.slice(match.index + match[0].length);
  const adverb = '(\\w+ly|also|too|ourselves|do|does|will|would|can|have|has|are|is|just)';
  return (
    says(`(${ourselves}) (${adverb} ){0,2}$`)(before) ||
    says(`^[^.;:]{0,40}?\\b(by us|with us|(on|in|at) our|(by|at|with) (${ourselves}))`)(after)
  );
}

/** Finds any of the names, capitals as written; without names, nothing. */
export const anyName = (names: readonly string[]) =>
  names.length === 0
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'u');
