// Turns a complaint of the YAML parser into words for a person who writes YAML by hand.
import type { YAMLError } from 'yaml';
import { quote } from '../../visible.ts';
import { restOf } from '../repair/requote.ts';
import type { Lines } from '../text/lines.ts';
import {
  contentOf,
  listOnKeyLine,
  misplaced,
  mixed,
  noColon,
  quoted,
  tabAt,
  tooFarIn,
} from './line-mistakes.ts';
import { mistake, type Mistake } from './mistake.ts';
import { openBracketBefore, quotedTextBefore } from './openings.ts';
import type { Leaf } from './tokens.ts';
import {
  badEscape,
  badStart,
  openBracket,
  openQuote,
  textBehindHeader,
  textBehindQuote,
  twoColons,
} from './value-mistakes.ts';

const code = 'yaml-syntax';

/** `all` are the other complaints about the text: two of them together often say what one alone does not. */
export function explain(
  complaint: YAMLError,
  all: readonly YAMLError[],
  leaves: readonly Leaf[],
  lines: Lines,
): Mistake {
  const { message: text, pos } = complaint;
  const [start, end] = pos;
  const line = lines.lineAt(start);
  const indent = /^[ ]*\t[ \t]*/.exec(lines.text.slice(lines.start(line), lines.start(line) + 200));
  if (complaint.code === 'TAB_AS_INDENT' || indent) return tabAt(lines, start, indent?.[0]);

  const opening = quotedTextBefore(leaves, lines, start);
  if (text.startsWith('Missing closing')) return openQuote(lines, opening ?? start, start);
  if (opening !== undefined && text.startsWith('Unexpected scalar')) {
    return lines.lineAt(opening) < line
      ? openQuote(lines, opening, start)
      : textBehindQuote(lines, opening, start);
  }
  if (/must be sufficiently indented|must end with a/.test(text)) {
    const at = openBracketBefore(leaves, start);
    return at === undefined ? misplaced(lines, start) : openBracket(lines, at);
  }

  switch (complaint.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (text.startsWith('A block sequence')) return misplaced(lines, start);
      return doubleValue(lines, start, all);
    case 'MULTILINE_IMPLICIT_KEY':
      return noColon(lines, start);
    case 'BAD_INDENT':
      return misplaced(lines, start);
    case 'NON_STRING_KEY': {
      const message = 'A list or a group of keys stands where a key is expected.';
      const fix = 'Write a plain word as the key: key: value';
      return mistake('yaml-feature', [start, end], message, fix);
    }
    case 'BAD_SCALAR_START':
      return badStart(lines, start);
    case 'BAD_DQ_ESCAPE':
      return badEscape(lines, start);
    case 'MISSING_CHAR':
      return somethingMissing(lines, text, start);
    default:
      return unexpected(lines, text, start);
  }
}

// A second complaint at the same place shows that the value continues on the lines below, up to another key.
function doubleValue(lines: Lines, start: number, all: readonly YAMLError[]): Mistake {
  const wide = all.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
  const line = wide ? lines.lineAt(wide.pos[1]) : 0;
  return line > lines.lineAt(start) ? tooFarIn(lines, start, line) : twoColons(lines, start);
}

function somethingMissing(lines: Lines, text: string, start: number): Mistake {
  if (text.startsWith('Implicit map keys')) return noColon(lines, start);
  if (text.startsWith('Sequence item')) return misplaced(lines, start);
  if (text.startsWith('Comments must')) {
    const range = restOf(lines, start);
    const message = `${quoted(lines, range)} stands directly behind a value; a comment needs a space before its #.`;
    const fix = 'Put a space before the #, or the whole value in quotes.';
    return mistake(code, range, message, fix);
  }
  if (/Missing , |, or :/.test(text)) {
    const message = 'A comma is missing between two items inside brackets.';
    return mistake(code, [start, start + 1], message, 'Put a comma between them: [a, b]');
  }
  if (text.includes('after :')) {
    const message = 'A space is missing behind a colon.';
    return mistake(code, [start, start + 1], message, 'Write key: value');
  }
  return unexpected(lines, text, start);
}

function unexpected(lines: Lines, text: string, start: number): Mistake {
  const [from, to] = contentOf(lines, lines.lineAt(start));
  const rest = lines.text.slice(start, to);
  if (/^[\]}]/.test(rest)) {
    const message = `The bracket ${quote(rest.charAt(0))} closes nothing.`;
    const fix = 'Delete it, or put the text in quotes.';
    return mistake(code, [start, start + 1], message, fix);
  }
  if (text.startsWith('Unexpected ,') || text.startsWith('Unexpected empty item')) {
    const message = 'Nothing stands before this comma.';
    return mistake(code, [start, start + 1], message, 'Delete the comma.');
  }
  const above = lines.text.slice(Math.max(lines.start(lines.lineAt(start)), start - 20), start);
  if (text.startsWith('Block scalar header') || /[|>][-+0-9]*[ \t]+$/.test(above))
    return textBehindHeader(lines, start);
  if (text.includes('block-seq-ind on same line'))
    return start === from ? mixed(lines, start) : listOnKeyLine(lines, start);
  if (start === from || text.includes('at node end')) return misplaced(lines, start);
  return mistake(
    code,
    [start, Math.max(to, start + 1)],
    `${quote(rest)} cannot be read at this place.`,
    'Look at the quotes, colons, brackets and indentation of this line and the one above.',
  );
}
