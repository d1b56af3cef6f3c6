// Which sentences say of AI that nothing is kept, or that nothing is trained on: of whom they speak, and what limits them.
import * as ai from './claims/ai.ts';
import { anyOf, compiled, literally, says } from './compiler.ts';
import { asksFor, exceptions, formerly, typically } from './lexicon.ts';
import { numberWord, units } from './numbers.ts';
import { isDeniedIn, unmarked } from './unmarked.ts';

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
const isLimited = says(anyOf`
  ${exceptions}|${typically}|unlike|most|many|some|several|few|whenever|wherever|if|once|until|before
  where(?! (we|you) use| AI)|when(?! (you|we) (use|call|send)\b| using\b| processing\b)
  on request|upon request|by request|eligible|optional(ly)?|opt(s|ed|ing)?~?in|opt-?ins?
  (you|customers?|members?|owners?|users?|workspaces?) (can|may|could|choose|decide|ask)|(can|may|could|should|would) be
  (without|with) (your|their|an?|the|prior|explicit|express|written|customer) (\w+ ){0,3}?(consent|permission|agreement|approval|instructions?|opt-in)
  without (permission|consent|asking|being asked)|say-so|enterprise
  (?<!\b(all|any|every|each|whatever|your) )plan(s|ned|ning)?|will (be|have|get|switch|move|offer|support|soon)
  going to|aims?|intends?|goals?|targets?|hopes?|working (on|towards)|(?<!as )soon
  from (next|20\d\d|\d+ \w+ 20\d\d)|by (20\d\d|Q[1-4])|${formerly}|used to be|${asksFor}|want|seek|prefer\w*
  (outside|in|within) (of )?(the )?(EU|EEA|Europe|European|United States|U\.?S|UK|China|third countries)
  (own|your) (key|account)s?|(\d+|an?|${numberWord})~(${units})s?
  (beyond|longer than|more than|after)(?! (the|an?|each|your|that) ((live|single|current|API|individual|actual) ){0,3}(request|call|response|session|answer|generation|inference|reply)\b)`);
/** A sentence that takes back what the one before it said. */
const takesBack = says(anyOf`
  exceptions?|except|unless|apart from|other than|opt(s|ed|ing)?~?in|^\W*only`);

/** At most one claim for each matter. */
export function aiClaimsIn(sentence: string, around: Around): AiClaim[] {
  const plain = unmarked(sentence);
  if (isLimited(plain) || takesBack(unmarked(around.next))) return [];
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
    ...found('keeping', keepingIn(plain, around)),
    ...found('training', trainingIn(plain, around)),
  ];
}

type Match = RegExpExecArray;

const zeroRetention = compiled(ai.zeroRetention);
const keepsNothing = compiled(ai.keepsNothing);
const trainsNothing = compiled(ai.trainsNothing);

const firstOf = (table: typeof zeroRetention, plain: string, holds: (match: Match) => boolean) =>
  table.flatMap(({ pattern }) => [...plain.matchAll(pattern)].filter(holds))[0];

function keepingIn(plain: string, around: Around): Match | undefined {
  const ofProviders = ai.speaksOfProviders(plain) || around.vendors.test(plain);
  const term = firstOf(zeroRetention, plain, (match) => {
    const end = match.index + match[0].length;
    return (
      (ofProviders || !ai.speaksOfOtherVendors(plain)) &&
      (ofProviders || around.ofAi || ai.speaksOfAi(plain) || /zero\W*data|zdr/i.test(match[0])) &&
      !isDeniedIn(plain, match.index, end) &&
      !ai.isDeniedBehind(plain.slice(end))
    );
  });
  if (term) return term;
  const ofAi =
    ofProviders ||
    ai.speaksOfPrompts(plain) ||
    (around.ofAi && (ai.speaksOfThem(plain) || !ai.speaksOfUs(plain)));
  if (!ofAi || !ai.speaksOfData(plain)) return undefined;
  if (ai.speaksOfOtherThings(plain) || ai.speaksOfOwnModels(plain)) return undefined;
  return firstOf(keepsNothing, plain, (match) => {
    const byUs = isByUs(plain, match, around.company) && !ai.speaksOfProviders(match[0]);
    return !byUs && !isDeniedIn(plain, match.index, match.index);
  });
}

function trainingIn(plain: string, around: Around): Match | undefined {
  if (ai.speaksOfPeople(plain) || !ai.speaksOfData(plain)) return undefined;
  const ofAi =
    around.ofAi || ai.speaksOfAi(plain) || ai.speaksOfTraining(plain) || around.vendors.test(plain);
  if (!ofAi) return undefined;
  return firstOf(trainsNothing, plain, (match) => !isDeniedIn(plain, match.index, match.index));
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
