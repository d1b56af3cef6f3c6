// Which mistakes of syntax have one right answer: the edits that put a value in quotes, close it, or part it from its key.
import type { Edit } from '../../problem.ts';
import type { Lines } from '../text/lines.ts';
import { requote } from './requote.ts';

/**
 * The value from `start` to the end of its line in quotes; undefined inside brackets, behind anything but its own key or
 * dash, and where a ` #` could be part of the text or a comment.
 */
export function putInQuotes(lines: Lines, start: number): Edit[] | undefined {
  const value = ownValue(lines, start);
  if (value === undefined) return undefined;
  const only = /^(["'])(.+)\1$/.exec(value)?.[2];
  const text = only ?? value;
  const end = start + value.length;
  // Where nothing needs care inside, two insertions say the same as a new text.
  return only === undefined && requote(text) === `"${text}"`
    ? [insert(start, '"'), insert(end, '"')]
    : [{ start, end, text: requote(text) }];
}

/** The closing quote at the end of the line. A single quote may be an apostrophe that begins a word. */
export function closeQuote(lines: Lines, start: number): Edit[] | undefined {
  const value = ownValue(lines, start);
  return value !== undefined && /^"[^"\\]*[^"\\\s]$/.test(value)
    ? [insert(start + value.length, '"')]
    : undefined;
}

/** The closing bracket at the end of the line, unless a comma says that more was to come. */
export function closeBracket(lines: Lines, start: number): Edit[] | undefined {
  const value = ownValue(lines, start);
  if (value === undefined || /[,"'\]}]/.test(value.slice(-1)) || /[\][{}"']/.test(value.slice(1)))
    return undefined;
  return [insert(start + value.length, value.startsWith('{') ? '}' : ']')];
}

/** The space behind the colon or dash that is glued to what follows; the start of an address is no key. */
export function partKey(start: number, mark: string, rest: string): Edit[] | undefined {
  return /^(?:[a-z][a-z0-9_]*:|-)$/.test(mark) && !/^[/\d]/.test(rest)
    ? [insert(start + mark.length, ' ')]
    : undefined;
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

// What stands behind a block key or dash as far as the end of the line.
function ownValue(lines: Lines, start: number): string | undefined {
  const line = lines.lineAt(start);
  const before = lines.text.slice(lines.start(line), start);
  const value = lines.text.slice(start, lines.end(line)).trimEnd();
  const own = /^ *(?:- +)*(?:[A-Za-z0-9_-]+: +)?$/.test(before);
  return own && value !== '' && !/\s#/.test(value) ? value : undefined;
}
