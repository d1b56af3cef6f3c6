// Mistakes inside one value: quotes and brackets left open, colons and signs that have a meaning in YAML.
import { quote } from '../../visible.ts';
import { corrected, quotedLine, restOf } from '../repair/requote.ts';
import { closeBracket, closeQuote, putInQuotes } from '../repair/value.ts';
import type { Lines, Range } from '../text/lines.ts';
import { quoted } from './line-mistakes.ts';
import { mistake, type Mistake } from './mistake.ts';

const code = 'yaml-syntax';

export function openQuote(lines: Lines, opening: number, start: number): Mistake {
  const at = Math.min(opening, start);
  const range = restOf(lines, at);
  const line = corrected(lines, at, lines.text.slice(...range) + (lines.text[at] ?? '"'));
  const message = `The quote that opens at ${quoted(lines, range)} is never closed.`;
  const fix = withLine('Close the quote where the text ends', line);
  return mistake(code, range, message, fix, closeQuote(lines, at));
}

export function textBehindQuote(lines: Lines, opening: number, start: number): Mistake {
  const range = restOf(lines, start);
  const whole: Range = [opening, range[1]];
  const message = `${quoted(lines, range)} stands behind the closing quote.`;
  const fix = withLine('Put quotes around the whole text', quotedLine(lines, whole));
  // Only quotes at both ends show where the text ends: `"Acme" Mail` may be two things.
  const isEnclosed =
    lines.text.slice(range[1], lines.end(lines.lineAt(start))).trim() === '' &&
    lines.text.slice(...whole).endsWith(lines.text[opening] ?? '');
  return mistake(code, range, message, fix, isEnclosed ? putInQuotes(lines, opening) : undefined);
}

export function openBracket(lines: Lines, at: number): Mistake {
  const mark = lines.text[at] === '{' ? '}' : ']';
  const range = restOf(lines, at);
  const line = corrected(lines, at, lines.text.slice(...range).replace(/,$/, '') + mark);
  const message = `The bracket that opens at ${quoted(lines, range)} is never closed.`;
  const fix = withLine(`Close it with ${mark}`, line);
  return mistake(code, range, message, fix, closeBracket(lines, at));
}

export function twoColons(lines: Lines, start: number): Mistake {
  const text = quoted(lines, restOf(lines, start));
  return needsQuotes(
    lines,
    start,
    `A colon and a space stand inside the value ${text}, so that it reads as another key.`,
  );
}

export function badStart(lines: Lines, start: number): Mistake {
  const text = quoted(lines, restOf(lines, start));
  const sign = quote(lines.text[start] ?? '');
  return needsQuotes(lines, start, `${text} begins with ${sign}, which YAML keeps for itself.`);
}

function needsQuotes(lines: Lines, start: number, message: string): Mistake {
  const range = restOf(lines, start);
  const fix = withLine('Put the value in quotes', quotedLine(lines, range));
  return mistake(code, range, message, fix, putInQuotes(lines, start));
}

export function badEscape(lines: Lines, start: number): Mistake {
  const escape =
    /^\\(?:[xuU][0-9a-fA-F]*|[\s\S]?)/.exec(lines.text.slice(start, start + 12))?.[0] ?? '\\';
  const message = `${quote(escape)} is no escape that YAML knows; inside double quotes a backslash begins one.`;
  const fix = `Write two backslashes, ${quote(`\\${escape}`)}, or use single quotes around the text.`;
  return mistake(code, [start, start + escape.length], message, fix);
}

export function textBehindHeader(lines: Lines, start: number): Mistake {
  const range = restOf(lines, start);
  const message = `${quoted(lines, range)} stands behind | or >, which begin a text on the lines below.`;
  const fix = 'Move it to the next line and indent it, or put the whole value in quotes.';
  return mistake(code, range, message, fix);
}

const withLine = (advice: string, line: string | undefined) =>
  line ? `${advice}: ${line}` : `${advice}.`;
