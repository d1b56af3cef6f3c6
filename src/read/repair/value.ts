// Mistakes of syntax that can be put right in one way only: a value gets quotes, a closing mark, or a space before it.
import type { Edit } from '../../problem.ts';
import type { Lines } from '../text/lines.ts';
import { requote, unquoted } from './requote.ts';

/**
 * Puts the value from `start` to the end of its line in quotes. Undefined inside brackets, after anything but the value's
 * own key or dash, and where a ` #` could be part of the text or a comment.
 */
export function putInQuotes(lines: Lines, start: number): Edit[] | undefined {
  const value = ownValue(lines, start);
  if (value === undefined) return undefined;
  const inner = unquoted(value);
  const text = requote(inner ?? value);
  const end = start + value.length;
  // Two insertions are enough when nothing inside has to be escaped.
  return inner === undefined && text === `"${value}"`
    ? [insert(start, '"'), insert(end, '"')]
    : [{ start, end, text }];
}

/** Closes a double quote at the end of the line. A single quote may be an apostrophe that begins a word. */
export function closeQuote(lines: Lines, start: number): Edit[] | undefined {
  const value = ownValue(lines, start);
  return value !== undefined && /^"[^"\\]*[^"\\\s]$/.test(value)
    ? [insert(start + value.length, '"')]
    : undefined;
}

/** Closes a bracket at the end of the line, unless a comma shows that something is missing. */
export function closeBracket(lines: Lines, start: number): Edit[] | undefined {
  const value = ownValue(lines, start);
  if (value === undefined || /[,"'\]}]/.test(value.slice(-1)) || /[\][{}"']/.test(value.slice(1)))
    return undefined;
  return [insert(start + value.length, value.startsWith('{') ? '}' : ']')];
}

/** Puts a space after a colon or dash. The beginning of an address or a time is not a key. */
export function partKey(start: number, mark: string, rest: string): Edit[] | undefined {
  return /^(?:[a-z][a-z0-9_]*:|-)$/.test(mark) && !/^[/\d]/.test(rest)
    ? [insert(start + mark.length, ' ')]
    : undefined;
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

// From a block key or dash to the end of the line.
function ownValue(lines: Lines, start: number): string | undefined {
  const line = lines.lineAt(start);
  const before = lines.text.slice(lines.start(line), start);
  const value = lines.text.slice(start, lines.end(line)).trimEnd();
  const own = /^ *(?:- +)*(?:[A-Za-z0-9_-]+: +)?$/.test(before);
  return own && value !== '' && !/\s#/.test(value) ? value : undefined;
}
