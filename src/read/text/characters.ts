// Which characters a content file may not hold, and what people call them.
import type { Edit } from '../../problem.ts';
import { answered, mistake, type Mistake } from '../syntax/mistake.ts';

const forbidden = new RegExp(
  `(?:${String.raw`(?![\n\r\t])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\ufeff|\r(?!\n)`})+`,
  'gu',
);
const invisible = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\u{e0000}-\u{e007f}]+/gu;
const directionMark = /[\u200e\u200f\u061c]+/gu;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
// Arabic's Script property holds U+061C itself, which is no letter.
const letter = /\p{L}/u;

const names: Record<number, string> = {
  0x00: 'NUL',
  0x07: 'bell',
  0x08: 'backspace',
  0x0b: 'vertical tab',
  0x0c: 'form feed',
  0x0d: 'a carriage return without a line feed',
  0x1b: 'escape',
  0x7f: 'delete',
  0x85: 'next line',
  0x061c: 'Arabic letter mark',
  0x200b: 'zero width space',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0xfeff: 'byte order mark',
};

/** Every run of characters that no content file may hold, wherever it stands. */
export function* findBadCharacters(text: string): Generator<Mistake> {
  for (const match of text.matchAll(forbidden)) {
    const end = match.index + match[0].length;
    const found = forbiddenAt(match.index, end, match[0].codePointAt(0) ?? 0);
    yield answered(found, without(match[0], match.index, end));
  }
}

/** Characters that are never seen and change what is: refused everywhere, comments included. */
export function* findInvisible(text: string): Generator<Mistake> {
  for (const match of text.matchAll(invisible)) {
    const end = match.index + match[0].length;
    const found = invisibleAt(match.index, end, match[0].codePointAt(0) ?? 0);
    yield answered(found, without(match[0], match.index, end));
  }
}

/** Direction marks between `start` and `end`, which have a use only beside letters written from right to left. */
export function* findDirectionMarks(text: string, start: number, end: number): Generator<Mistake> {
  const value = text.slice(start, end);
  if (hasRightToLeft(value)) return;
  for (const match of value.matchAll(directionMark)) {
    const from = start + match.index;
    const end = from + match[0].length;
    const found = invisibleAt(from, end, match[0].codePointAt(0) ?? 0);
    yield answered(found, without(match[0], from, end));
  }
}

/** What is wrong with a character that an escape such as "\0" stands for, if anything is. */
export function judgeEscape(
  codePoint: number,
  start: number,
  end: number,
  rtl: boolean,
): Mistake | undefined {
  const character = String.fromCodePoint(codePoint);
  if (character.search(forbidden) === 0 && codePoint !== 0x0d) {
    return answered(forbiddenAt(start, end, codePoint), without(character, start, end));
  }
  if (character.search(invisible) === 0 || (!rtl && character.search(directionMark) === 0)) {
    return answered(invisibleAt(start, end, codePoint), without(character, start, end));
  }
  return undefined;
}

/** Whether a value has letters of a script that runs from right to left. */
export function hasRightToLeft(value: string): boolean {
  if (!rightToLeft.test(value)) return false;
  for (const character of value) {
    if (rightToLeft.test(character) && letter.test(character)) return true;
  }
  return false;
}

// Without width and without meaning. What sets a direction or hides letters (tags) is for a person to look at: the text
// may have been made to read as another.
const empty = /^[\u200b\u2060\ufeff\u200e\u200f\u061c]+$/;

function without(characters: string, start: number, end: number): Edit[] | undefined {
  return empty.test(characters) ? [{ start, end, text: '' }] : undefined;
}

function forbiddenAt(start: number, end: number, codePoint: number): Mistake {
  const message =
    codePoint === 0x0d
      ? 'A carriage return (U+000D) stands alone; a line ends in LF or CR LF.'
      : codePoint === 0xfeff
        ? 'A byte order mark (U+FEFF) stands inside the file; it may only be its first character.'
        : `The character ${nameOf(codePoint)} may not stand in a content file.`;
  const fix =
    codePoint === 0x0d ? 'Save the file with LF line endings.' : 'Delete it and save the file.';
  return mistake('forbidden-character', start, end, message, fix);
}

function invisibleAt(start: number, end: number, codePoint: number): Mistake {
  return mistake(
    'invisible-characters',
    start,
    end,
    `The invisible character ${nameOf(codePoint)} stands here; it can make a text read as another.`,
    'Delete it; retype the word if the character cannot be selected.',
  );
}

function nameOf(codePoint: number): string {
  const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
  const name =
    names[codePoint] ?? (codePoint >= 0xe0000 && codePoint <= 0xe007f ? 'tag character' : '');
  return `U+${hex}${name ? ` (${name})` : ''}`;
}
