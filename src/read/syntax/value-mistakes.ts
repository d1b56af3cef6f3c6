// Mistakes inside one value: quotes and brackets left open, colons and signs that YAML takes for its own.
import type { Lines } from '../text/lines.ts';
import { answered, mistake, type Mistake } from './mistake.ts';
import { closeBracket, closeQuote, putInQuotes } from '../repair/value.ts';
import { corrected, quotedLine, restOf } from '../repair/requote.ts';
import { quote } from '../../visible.ts';

const code = 'yaml-syntax';

export function openQuote(lines: Lines, opening: number, start: number): Mistake {
  const at = Math.min(opening, start);
  const end = restOf(lines, at);
  const mark = lines.text[at] ?? '"';
  const line = corrected(lines, at, lines.text.slice(at, end) + mark);
  const message = `The quote that opens at ${quote(lines.text.slice(at, end))} is never closed.`;
  const fix = withLine('Close the quote where the text ends', line);
  return answered(mistake(code, at, end, message, fix), closeQuote(lines, at));
}

export function textBehindQuote(lines: Lines, opening: number, start: number): Mistake {
  const end = restOf(lines, start);
  const message = `${quote(lines.text.slice(start, end))} stands behind the closing quote.`;
  const line = quotedLine(lines, opening, end);
  const fix = withLine('Put quotes around the whole text', line);
  // Only quotes at both ends say where the text ends: `"Acme" Mail` may be two things.
  const mark = lines.text[opening] ?? '';
  const whole =
    lines.text.slice(end, lines.end(lines.lineAt(start))).trim() === '' &&
    lines.text.slice(opening, end).endsWith(mark);
  const repair = whole ? putInQuotes(lines, opening) : undefined;
  return answered(mistake(code, start, end, message, fix), repair);
}

export function openBracket(lines: Lines, at: number): Mistake {
  const mark = lines.text[at] === '{' ? '}' : ']';
  const end = restOf(lines, at);
  const message = `The bracket that opens at ${quote(lines.text.slice(at, end))} is never closed.`;
  const line = corrected(lines, at, lines.text.slice(at, end).replace(/,$/, '') + mark);
  const fix = withLine(`Close it with ${mark}`, line);
  return answered(mistake(code, at, end, message, fix), closeBracket(lines, at));
}

export function twoColons(lines: Lines, start: number): Mistake {
  const to = restOf(lines, start);
  const message = `A colon and a space stand inside the value ${quote(lines.text.slice(start, to))}, so that it reads as another key.`;
  const fix = withLine('Put the value in quotes', quotedLine(lines, start));
  return answered(mistake(code, start, to, message, fix), putInQuotes(lines, start));
}

export function badStart(lines: Lines, start: number): Mistake {
  const to = restOf(lines, start);
  const message = `${quote(lines.text.slice(start, to))} begins with ${quote(lines.text[start] ?? '')}, which YAML keeps for itself.`;
  const fix = withLine('Put the value in quotes', quotedLine(lines, start));
  return answered(mistake(code, start, to, message, fix), putInQuotes(lines, start));
}

export function badEscape(lines: Lines, start: number): Mistake {
  const escape =
    /^\\(?:[xuU][0-9a-fA-F]*|[\s\S]?)/.exec(lines.text.slice(start, start + 12))?.[0] ?? '\\';
  const message = `${quote(escape)} is no escape that YAML knows; inside double quotes a backslash begins one.`;
  const fix = `Write two backslashes, ${quote(`\\${escape}`)}, or use single quotes around the text.`;
  return mistake(code, start, start + escape.length, message, fix);
}

export function textBehindHeader(lines: Lines, start: number): Mistake {
  const to = restOf(lines, start);
  const message = `${quote(lines.text.slice(start, to))} stands behind | or >, which begin a text on the lines below.`;
  const fix = 'Move it to the next line and indent it, or put the whole value in quotes.';
  return mistake(code, start, to, message, fix);
}

function withLine(advice: string, line: string | undefined): string {
  return line ? `${advice}: ${line}` : `${advice}.`;
}
