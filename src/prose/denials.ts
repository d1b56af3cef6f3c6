// Whether a sentence denies or only reports the words in it: "we are not …", "no … exists", a phrase quoted to correct it.
import { anyOf, phrase, says } from './compiler.ts';
import { denials, insteadOf, nobody } from './lexicon.ts';

const ends = /[.!?…](?=\s|$|["”’)])|\n\s*\n|\n\s*-\s|\s\|\s/g;
// Behind one of these, a denial that stands before it says nothing any more.
const turns = phrase(
  anyOf`
  [.!?…](?=\s|$|["”’)])|[;:](?=\s)|\n\s*\n|\n\s*-\s|\s\|\s|\s[—–]\s|[()]
  ,?\s(but|yet|while|whereas|although)\s|,\s+(so|and|our|we|they|it|which|who)\s
  \sand\s+(?=(we|our|it|they|is|are|has|have|holds?|offers?|provides?|uses?)\b)`,
  { borders: false },
);

const denies = says(`${denials}|${nobody}|${insteadOf}|avoids?|beware|wary|wrongly|falsely`);
const notAThing = anyOf`
  (an? )?(official )?(thing|term|status|words?|phrases?|claims?|certificates?|certifications?|standards?)`;
const deniesAfterwards = says(
  String.raw`^["”’]?\s*,?\s*(\w+ ){0,2}${anyOf`
    (do|does)( not|n't) exist|(is|are) not (recogni[sz]ed\b|possible\b|${notAThing})|(is|are) no\b
    (means?|says?) (nothing|little)|(is|are) (an? )?(myth|misnomer|impossible|meaningless)`}`,
  { borders: false },
);
const speaksOfWords = says(
  'words?|phrases?|terms?|says?|said|calls?|called|means?|claims?|slogans?',
);
const answersNo = /^[^.!?]*\?["”’)]?\s+(?:no|not|nobody|none|nothing|never)\b/i;

// A text can be a mebibyte of such words, and each of them looks around itself.
const near = 1000;
const wordsBefore = (text: string, start: number) => text.slice(Math.max(0, start - near), start);
const wordsAfter = (text: string, end: number) => text.slice(end, end + near);

/** `start` and `end` are the place of the words in the text; what is further than a thousand characters away is not read. */
export function isDenied(text: string, start: number, end: number): boolean {
  const before = wordsBefore(text, start);
  const after = wordsAfter(text, end);
  const sentence = sentenceAround(text, start, end);
  return (
    denies(lastPiece(before, turns)) ||
    deniesAfterwards(after) ||
    answersNo.test(after) ||
    (isQuoted(before, after) && (denies(sentence) || speaksOfWords(sentence)))
  );
}

/** The sentence around a place, for what a claim may also have to say. */
export function sentenceAround(text: string, start: number, end: number): string {
  return (
    lastPiece(wordsBefore(text, start), ends) +
    text.slice(start, end) +
    firstPiece(wordsAfter(text, end), ends)
  );
}

const lastPiece = (text: string, breaks: RegExp) => {
  const last = [...text.matchAll(breaks)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
};

const firstPiece = (text: string, breaks: RegExp) => {
  const [first] = text.matchAll(breaks);
  return first ? text.slice(0, first.index) : text;
};

const isQuoted = (before: string, after: string) =>
  (/“[^”]*$/.test(before) && /^[^“]*”/.test(after)) ||
  (before.split('"').length % 2 === 0 && after.includes('"'));
