// Which characters a content file may not hold, and what people call them.
import type { Edit } from '../../problem.ts';
import { mistake, type Mistake } from '../syntax/mistake.ts';
import type { Range } from './lines.ts';

const forbidden = /(?:(?![\n\r\t])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\ufeff|\r(?!\n))+/gu;
const invisible = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\u{e0000}-\u{e007f}]+/gu;
const directionMark = /[\u200e\u200f\u061c]+/gu;
// The Arabic script includes U+061C, which is not a letter.
const rightToLeftLetter =
  /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

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

/** Runs of characters that no content file may hold. */
export const findBadCharacters = (text: string) => findRuns(forbidden, text, forbiddenAt);

/** Runs of characters that are never seen but change how a text reads. They are refused in comments, too. */
export const findInvisible = (text: string) => findRuns(invisible, text, invisibleAt);

/** Direction marks in a value. They are useful only beside letters written from right to left. */
export function findDirectionMarks(text: string, [start, end]: Range): Iterable<Mistake> {
  const value = text.slice(start, end);
  return hasRightToLeft(value) ? [] : findRuns(directionMark, value, invisibleAt, start);
}

function* findRuns(
  pattern: RegExp,
  text: string,
  judge: (run: string, range: Range) => Mistake,
  offset = 0,
): Generator<Mistake> {
  for (const { 0: run, index } of text.matchAll(pattern))
    yield judge(run, [offset + index, offset + index + run.length]);
}

/** The mistake in a character that is written as an escape such as "\0", if there is one. */
export function judgeEscape(codePoint: number, range: Range, rtl: boolean): Mistake | undefined {
  const character = String.fromCodePoint(codePoint);
  const is = (pattern: RegExp) => character.search(pattern) === 0;
  if (is(forbidden) && codePoint !== 0x0d) return forbiddenAt(character, range);
  return is(invisible) || (!rtl && is(directionMark)) ? invisibleAt(character, range) : undefined;
}

/** Whether a value has letters of a script that is written from right to left. */
export const hasRightToLeft = (value: string) => rightToLeftLetter.test(value);

function forbiddenAt(run: string, range: Range): Mistake {
  const codePoint = run.codePointAt(0) ?? 0;
  const message =
    codePoint === 0x0d
      ? 'A carriage return (U+000D) stands alone; a line ends in LF or CR LF.'
      : codePoint === 0xfeff
        ? 'A byte order mark (U+FEFF) stands inside the file; it may only be its first character.'
        : `The character ${nameOf(codePoint)} may not stand in a content file.`;
  const fix =
    codePoint === 0x0d ? 'Save the file with LF line endings.' : 'Delete it and save the file.';
  return mistake('forbidden-character', range, message, fix, deletion(run, range));
}

function invisibleAt(run: string, range: Range): Mistake {
  return mistake(
    'invisible-characters',
    range,
    `The invisible character ${nameOf(run.codePointAt(0) ?? 0)} stands here; it can make a text read as another.`,
    'Delete it; retype the word if the character cannot be selected.',
    deletion(run, range),
  );
}

// These have neither width nor meaning. A character that sets a direction or hides letters (tags) is left to a person:
// the text may have been made to read as another.
const empty = /^[\u200b\u2060\ufeff\u200e\u200f\u061c]+$/;

function deletion(run: string, [start, end]: Range): Edit[] | undefined {
  return empty.test(run) ? [{ start, end, text: '' }] : undefined;
}

function nameOf(codePoint: number): string {
  const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
  const name =
    names[codePoint] ?? (codePoint >= 0xe0000 && codePoint <= 0xe007f ? 'tag character' : '');
  return `U+${hex}${name ? ` (${name})` : ''}`;
}
