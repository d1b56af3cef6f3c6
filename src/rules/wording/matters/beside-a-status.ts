// Holds what a text beside a status says of its own row against that status: the row is not named, and the sentence is about it.
import { anyOf, phrase } from '../../../prose/compiler.ts';
import { lemmaPattern, lemmasOf } from '../../../prose/lemmas.ts';
import { saidToBeThere } from '../status-note-contradicts-status.ts';
import type { OwnRecord } from './record-of.ts';
import type { Contradiction, SaidSentence } from './sentence.ts';

const adverb = anyOf`
  already|now|fully|all|long|finally|meanwhile|since|completely|everywhere|by now|long since|today|in full`;
const done = anyOf`
  live|done|finished|completed?|shipped|released|closed|solved|resolved|delivered|introduced|launched|built|enforced|installed
  (in|into) (force|place|use|production|service|operation|effect)|switched on|up and running|running|active|available|enabled
  rolled out|achieved|passed|certified|carried out|implemented|obligatory|mandatory|compulsory|in date|through|behind us`;
const itself = anyOf`
  it|this|they|these|both( \w+)?|all of (it|them)|everything|everyone|everybody|we|you`;
const tense = `(is|are|'s|'re|was|were|has been|have been|went|came|got|had|has|have)`;
const when = anyOf`
  last (week|month|year|spring|summer|autumn|fall|winter|quarter)|this (spring|summer|autumn|fall|winter|morning|week|month|year)
  (in|over|during) (the )?(spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)
  (a|some|two|three|\d+) (days?|weeks?|months?|years?) ago|yesterday|recently`;
const done2 = `((${adverb}) ){0,3}(${done})`;

// "Shipped in spring", "Already in force", "It is live".
const first = phrase(
  `^\\W*(${adverb} ){0,3}${done}( ${adverb})?(?= ${when}|[.,;!—–]|$| (on|for|in|since|and|to)\\b)`,
  {
    flags: 'i',
    borders: false,
  },
);
const ofItself = phrase(`${itself} ${tense} ${done2}`, { flags: 'i' });
// "It has been obligatory since spring", "Both have shared the load since July".
const since = phrase(
  `(has|have) (?!(been )?(work|plan|wait|prepar|ask|look|discuss|want|consider|evaluat|build)\\w*)(\\w+ ){1,8}?(since|for)( the)? (?!then|it|there)\\w+`,
  { flags: 'i' },
);
const before = phrase(
  `(${itself}|\\w+ers?|\\w+) (were|was|came|went|moved|switched|joined|followed|took|made|did|became|got) (\\w+ ){0,4}?${when}`,
  {
    flags: 'i',
  },
);
const ofAll = phrase(
  anyOf`
  (every|each) (customer|member|user|workspace|owner|plan|table|page|photo|file)( \w+){0,2} (has|have|had|gets?|is|enjoys?|uses?)
  (all|our) (customers|members|users|workspaces|owners) (have|had|get|are|enjoy|use)
  (in|on) (all|every) plans?`,
  { flags: 'i' },
);
// "Only its page in the manual is missing", "waiting only for a stamp".
const nearly = phrase(
  anyOf`
  (only|nothing but|all that is|no more than) (\w+ ){1,8}?(is|are|remains?|still)( still)? (missing|left|to come|open|outstanding|to do)
  all (that|what) is (missing|left|open) is|wait(s|ing) (only|just) for|(is|are) (only|just) waiting for|nothing( is)? left to (do|build)|only (stragglers|formalities|the paperwork)`,
  { flags: 'i' },
);
const needless = phrase(
  anyOf`
  (no longer|not) (needed|necessary|required|wanted|an issue)( any ?more| any longer)?|superfluous|obsolete|pointless`,
  { flags: 'i' },
);
const valid = phrase(
  anyOf`
  (?<!was )(good|valid|current|in force|in date) (until|till|as long as|for (now|another))
  (still|remains|stays) (good|valid|current|in force|in date)|has not (expired|lapsed|run out)`,
  { flags: 'i' },
);

// A step, a part or somebody else is not the row.
const ofAPart = phrase(
  anyOf`
  some|part(s|ly|ially)?|half|most|first(?! (day|release|version|customer))|next|stage|phase|step|pilot|beta|preview|prototype|draft|design|preparations?|readiness|concept
  work|tests?|trial|internal(ly)?|staff|vendor|provider|their|interviews?|gap analysis|budget|contract|decision|question
  (on|by|upon) (\w+ )?request|agreed|identity provider|new (customers|workspaces|members)|application|instead|alternative|replaces|meanwhile`,
  { flags: 'i' },
);

/** What the text says of the row that has it. */
export function besideAStatus(
  sentence: SaidSentence,
  records: readonly OwnRecord[],
): Contradiction[] {
  if (['title', 'when', 'item', 'covers', 'not_yet'].includes(String(keyOf(sentence)))) return [];
  return records.flatMap((record) => [
    ...saidDone(sentence, record),
    ...saidOfWhatIsNot(sentence, record),
  ]);
}

const keyOf = ({ claim }: SaidSentence) =>
  claim.field.place.path.findLast((step) => typeof step === 'string');

function saidDone(sentence: SaidSentence, { stage, title, file, state }: OwnRecord) {
  // `status-note-contradicts-status` reports such notes.
  const isTold = keyOf(sentence) === 'status_note' && saidToBeThere(sentence.claim.text);
  if (!stage || isTold) return [];
  const { plain } = sentence;
  const ways =
    stage === 'over'
      ? [valid]
      : stage === 'coming'
        ? [first, ofItself, since, before, ofAll, nearly, needless]
        : [first, ofItself, since, ofAll];
  const [match] = ways.map((way) => way.exec(plain)).filter((found) => found !== null);
  if (!match) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  const isOther = stage !== 'over' && ofAPart.test(plain) && !nearly.test(plain);
  if (isOther || sentence.isReserved(span) || isDeniedBefore(sentence, span)) return [];
  return [
    {
      span,
      says: stage === 'over' ? 'that it holds' : 'that it is there, or as good as there',
      against: `"${title}", of which it speaks, has ${state} in ${file}`,
      fix: 'the status of that row',
    },
  ];
}

// "No longer needed" denies by itself.
const isDeniedBefore = (sentence: SaidSentence, { start }: { start: number }) =>
  sentence.isDenied({ start, end: start });

const empty = /^(?:of|the|to|and|or|a|in|on|from|for|with|any|all|data|text|name|your|our)$/;
const freeTexts = new Set([
  'note',
  'responsibility',
  'purpose',
  'status_note',
  'processing',
  'why',
]);

// A text that says the vendor has what `not_received` names, or that what stands in `not_yet` is done.
function saidOfWhatIsNot(sentence: SaidSentence, record: OwnRecord): Contradiction[] {
  const { never, title, file, about } = record;
  if (!freeTexts.has(String(keyOf(sentence))) || denies.test(sentence.plain)) return [];
  const known = lemmasOf(about).words;
  return Object.entries(never)
    .flatMap(([key, list]) => list.map((item) => ({ key, item })))
    .flatMap(({ key, item }): Contradiction[] => {
      if (/^other\b/i.test(item)) return [];
      const telling = [...lemmasOf(item).words].filter(
        (word) => /^\p{L}/u.test(word) && !empty.test(word) && !known.has(word),
      );
      const said = telling.filter((word) => sentence.lemmas.words.has(word));
      const isSaid =
        key === 'not_yet'
          ? said.length > 0 && isAlready.test(sentence.plain)
          : said.length > 0 && said.length === telling.length && sentence.has(has);
      if (!isSaid) return [];
      const span = spanOf(sentence, said);
      return sentence.isDenied(span) || (key === 'not_yet' && sentence.isReserved(span))
        ? []
        : [
            {
              span,
              says: key === 'not_yet' ? `that "${item}" is done` : `that "${item}" is part of it`,
              against: `\`${key}\` of "${title}" in ${file} names it`,
              fix: `\`${key}\` of that record`,
            },
          ];
    })
    .slice(0, 1);
}

const has = lemmaPattern(
  'hold/keep/have/has/receive/get/see/read/know/mail/send/use/store/collect/learn/carry/process/handle/include/contain/serve/look',
);
const isAlready =
  /\b(?:already|now|too|as well|also|included|moved|done|joined|followed|since|finished|covered|complete)\b/i;
const denies =
  /^we\b|\b(?:no|not|never|without|except|none|follows?|next|later|remain|only|cannot|neither|nor|encrypted|until|will|planned)\b|n['’]t\b/i;

function spanOf(sentence: SaidSentence, words: readonly string[]) {
  const places = words
    .map((word) => sentence.lemmas.row.indexOf(` ${word} `))
    .filter((at) => at >= 0)
    .map((at) => sentence.lemmas.spanOf(at + 1, at + 2));
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}
