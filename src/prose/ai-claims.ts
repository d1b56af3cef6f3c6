// Which sentences say of AI that nothing is kept, or that nothing is trained on: of whom they speak, and what limits them.
import { limited, takesBack } from './ai-claim-limits.ts';
import {
  ai,
  data,
  deniedBehind,
  otherData,
  otherVendor,
  people,
  prompts,
  provider,
  selfRun,
  them,
  third,
  trainsOn,
  weIn,
} from './ai-subjects.ts';
import { keepsNothing, trainsNothing, zeroRetention } from './ai-claim-patterns.ts';
import { flat, isDeniedIn, unmarked } from './unmarked.ts';

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

/** At most one claim for each matter. */
export function aiClaimsIn(sentence: string, around: Around): AiClaim[] {
  const plain = unmarked(sentence);
  if (limited.test(flat(plain)) || takesBack.test(flat(unmarked(around.next)))) return [];
  const found = (matter: AiClaim['matter'], match: Match | undefined): AiClaim[] =>
    match
      ? [
          {
            matter,
            ours: matter === 'training' && isOfOurs(flat(partAround(plain, match)), around.company),
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

const firstOf = (patterns: readonly RegExp[], plain: string, holds: (match: Match) => boolean) =>
  patterns.flatMap((pattern) => [...plain.matchAll(pattern)].filter(holds))[0];

function keepingIn(plain: string, around: Around): Match | undefined {
  const text = flat(plain);
  const ofProviders = provider.test(text) || around.vendors.test(text);
  const term = firstOf([zeroRetention], plain, (match) => {
    const end = match.index + match[0].length;
    return (
      (ofProviders || !otherVendor.test(text)) &&
      (ofProviders || around.ofAi || ai.test(text) || /zero\W*data|zdr/i.test(match[0])) &&
      !isDeniedIn(plain, match.index, end) &&
      !deniedBehind.test(flat(plain.slice(end)))
    );
  });
  if (term) return term;
  const ofAi =
    ofProviders || prompts.test(text) || (around.ofAi && (them.test(text) || !weIn.test(text)));
  if (!ofAi || !data.test(text) || otherData.test(text) || selfRun.test(text)) return undefined;
  return firstOf(keepsNothing, plain, (match) => {
    const byUs = isByUs(plain, match, around.company) && !provider.test(flat(match[0]));
    return !byUs && !isDeniedIn(plain, match.index, match.index);
  });
}

function trainingIn(plain: string, around: Around): Match | undefined {
  const text = flat(plain);
  if (people.test(text) || !data.test(text)) return undefined;
  const ofAi = around.ofAi || ai.test(text) || trainsOn.test(text) || around.vendors.test(text);
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
  new RegExp(
    String.raw`\b(?:(?:our|its|their) own|of our own|nothing of ours|models? of ours|our (?:\w+\s+)?models?|(?:in-house|proprietary) models?|models? (?:that |which )?we (?:own|build|run|host|operate|make|train)|we own)\b${company.map((name) => `|${literally(name)}(?:'s|-owned| owns?\\b| builds?\\b| runs?\\b)`).join('')}`,
    'i',
  ).test(plain) && !third.test(plain);

function isByUs(plain: string, match: Match, company: readonly string[]): boolean {
  const ourselves = [
    'we',
    'our (?:own )?(?:\\w+ )?(?:staff|team|employees|servers?|systems?|databases?|logs?|side)',
    ...company.map(literally),
  ].join('|');
  const before = plain.slice(0, match.index);
  const after = plain.slice(match.index + match[0].length);
  return (
    new RegExp(
      `(?:^|[^\\w])(?:${ourselves})\\s+(?:(?:\\w+ly|also|too|ourselves|do|does|will|would|can|have|has|are|is|just)\\s+){0,2}$`,
      'i',
    ).test(before) ||
    new RegExp(
      `^[^.;:]{0,40}?\\b(?:by us|with us|(?:on|in|at) our|(?:by|at|with) (?:${ourselves}))(?![\\w])`,
      'i',
    ).test(after)
  );
}

const literally = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds any of the names, capitals as written; without names, nothing. */
export const anyName = (names: readonly string[]) =>
  names.length === 0
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'u');
