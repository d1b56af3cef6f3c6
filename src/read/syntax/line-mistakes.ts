// Mistakes of a whole line: wrong indentation, a tab, no colon, a list item among keys.
import { excerpt, quote } from '../../visible.ts';
import { requote, restOf } from '../repair/requote.ts';
import { partKey } from '../repair/value.ts';
import type { Lines, Range } from '../text/lines.ts';
import { mistake, type Mistake } from './mistake.ts';

const code = 'yaml-syntax';

/** A tab at the start of a line, or the next one after `start`. */
export function tabAt(lines: Lines, start: number, indent: string | undefined): Mistake {
  const found =
    indent === undefined
      ? lines.text.indexOf('\t', start)
      : lines.start(lines.lineAt(start)) + indent.indexOf('\t');
  const at = found === -1 ? start : found;
  const message = 'A tab is used for indentation here; YAML allows only spaces.';
  const fix = 'Replace every tab at the start of a line by spaces, two for each level.';
  return mistake('tab-indent', [at, at + 1], message, fix);
}

/** A line that is indented below one that already has a value. */
export function tooFarIn(lines: Lines, start: number, line: number): Mistake {
  const above = lines.read(lines.lineAt(start)).trim();
  const range = contentOf(lines, line);
  const message = `${quoted(lines, range)} is indented as if it belonged to ${quote(above)}, which has a value already.`;
  const fix = 'Give both lines the same indentation, or delete the value behind the upper colon.';
  return mistake(code, range, message, fix);
}

/** A line of text where a key or a list item is expected. */
export function noColon(lines: Lines, start: number): Mistake {
  const range = contentOf(lines, lines.lineAt(start));
  const text = lines.text.slice(...range);
  const [, mark, rest = ''] = /^([\w-]+:|-)([^\s-].*)$/.exec(text) ?? [];
  if (mark !== undefined) {
    const message = `A space is missing behind the ${mark === '-' ? 'dash' : 'colon'} of ${quote(text)}.`;
    const fix = `Write ${excerpt(`${mark} ${rest}`)}`;
    return mistake(code, range, message, fix, partKey(range[0], mark, rest));
  }
  if (/^-(\s|$)/.test(text)) return mixed(lines, start);
  const message = `${quote(text)} has no colon, so it is neither a key nor part of the line above.`;
  const fix = 'Write it as key: value, or indent it further than the key whose text it continues.';
  return mistake(code, range, message, fix);
}

/** A list item among keys. */
export function mixed(lines: Lines, start: number): Mistake {
  const range = contentOf(lines, lines.lineAt(start));
  const message = `The list item ${quoted(lines, range)} stands where a key is expected.`;
  const fix =
    'Indent it below the key that holds the list, and leave nothing behind that key’s colon.';
  return mistake(code, range, message, fix);
}

export function misplaced(lines: Lines, start: number): Mistake {
  const range = contentOf(lines, lines.lineAt(start));
  const message = `The indentation of ${quoted(lines, range)} fits no line above it.`;
  const fix = 'Begin it in the same column as the keys or list items that it belongs with.';
  return mistake(code, range, message, fix);
}

export function listOnKeyLine(lines: Lines, start: number): Mistake {
  const range = restOf(lines, start);
  const text = lines.text.slice(...range);
  const message = `A list item, ${quote(text)}, stands on the line of its key.`;
  const fix = `Begin the list on the next line, or put the text in quotes: ${excerpt(requote(text))}`;
  return mistake(code, range, message, fix);
}

/** The text of a line without its indentation and comment. */
export function contentOf(lines: Lines, line: number): Range {
  const text = lines.read(line);
  const [from, end] = restOf(lines, lines.start(line) + text.length - text.trimStart().length);
  return [from, Math.max(from, end)];
}

/** The author's text at a place, in quotation marks. */
export const quoted = (lines: Lines, range: Range) => quote(lines.text.slice(...range));
