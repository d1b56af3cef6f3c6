// Turns a complaint of the YAML parser into words for a person who writes YAML by hand. The parser gives one code to several
// mistakes; the text and the tokens at the place tell them apart, and never the words of the complaint.
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
import {
  isInBrackets,
  isToken,
  openBracketBefore,
  openQuoteBefore,
  quotedTextBefore,
} from './openings.ts';
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
  const [start, end] = complaint.pos;
  const line = lines.lineAt(start);
  const indent = /^[ ]*\t[ \t]*/.exec(lines.text.slice(lines.start(line), lines.start(line) + 200));
  if (complaint.code === 'TAB_AS_INDENT' || indent) return tabAt(lines, start, indent?.[0]);

  switch (complaint.code) {
    case 'MISSING_CHAR':
      return somethingMissing(leaves, lines, start);
    case 'BAD_INDENT': {
      const at = openBracketBefore(leaves, start);
      return at === undefined ? misplaced(lines, start) : openBracket(lines, at);
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return isToken(leaves, start, 'block-map')
        ? doubleValue(lines, start, all)
        : misplaced(lines, start);
    case 'MULTILINE_IMPLICIT_KEY':
      return noColon(lines, start);
    case 'NON_STRING_KEY': {
      const message = 'A list or a group of keys stands where a key is expected.';
      const fix = 'Write a plain word as the key: key: value';
      return mistake('yaml-feature', [start, end], message, fix);
    }
    case 'BAD_SCALAR_START':
      return badStart(lines, start);
    case 'BAD_DQ_ESCAPE':
      return badEscape(lines, start);
    default:
      return unexpected(leaves, lines, start);
  }
}

// A second complaint at the same place shows that the value continues on the lines below, up to another key.
function doubleValue(lines: Lines, start: number, all: readonly YAMLError[]): Mistake {
  const wide = all.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
  const line = wide ? lines.lineAt(wide.pos[1]) : 0;
  return line > lines.lineAt(start) ? tooFarIn(lines, start, line) : twoColons(lines, start);
}

function somethingMissing(leaves: readonly Leaf[], lines: Lines, start: number): Mistake {
  const opening = openQuoteBefore(leaves, start);
  if (opening !== undefined) return openQuote(lines, opening, start);
  const bracket = openBracketBefore(leaves, start);
  if (bracket !== undefined) return openBracket(lines, bracket);
  if (lines.text[start] === '#') {
    const range = restOf(lines, start);
    const message = `${quoted(lines, range)} stands directly behind a value; a comment needs a space before its #.`;
    const fix = 'Put a space before the #, or the whole value in quotes.';
    return mistake(code, range, message, fix);
  }
  if (isInBrackets(leaves, start)) {
    if (lines.text[start] === ':' && isToken(leaves, start, 'scalar')) {
      const message = 'A space is missing behind a colon.';
      return mistake(code, [start, start + 1], message, 'Write key: value');
    }
    const message = 'A comma is missing between two items inside brackets.';
    return mistake(code, [start, start + 1], message, 'Put a comma between them: [a, b]');
  }
  if (leaves.some(({ token, key }) => key && token.offset === start)) return noColon(lines, start);
  return unexpected(leaves, lines, start);
}

function unexpected(leaves: readonly Leaf[], lines: Lines, start: number): Mistake {
  const opening = quotedTextBefore(leaves, lines, start);
  if (opening !== undefined && isToken(leaves, start, 'scalar'))
    return lines.lineAt(opening) < lines.lineAt(start)
      ? openQuote(lines, opening, start)
      : textBehindQuote(lines, opening, start);
  const [from, to] = contentOf(lines, lines.lineAt(start));
  const rest = lines.text.slice(start, to);
  if (/^[\]}]/.test(rest)) {
    const message = `The bracket ${quote(rest.charAt(0))} closes nothing.`;
    const fix = 'Delete it, or put the text in quotes.';
    return mistake(code, [start, start + 1], message, fix);
  }
  if (rest.startsWith(',') && isInBrackets(leaves, start)) {
    const message = 'Nothing stands before this comma.';
    return mistake(code, [start, start + 1], message, 'Delete the comma.');
  }
  const above = lines.text.slice(Math.max(lines.start(lines.lineAt(start)), start - 20), start);
  if (/(?:^|\s)[|>][-+0-9]*[ \t]*$/.test(above)) return textBehindHeader(lines, start);
  if (isListItem(lines, start) && isToken(leaves, start, 'error'))
    return start === from ? mixed(lines, start) : listOnKeyLine(lines, start);
  if (start <= from) return misplaced(lines, start);
  return mistake(
    code,
    [start, Math.max(to, start + 1)],
    `${quote(rest)} cannot be read at this place.`,
    'Look at the quotes, colons, brackets and indentation of this line and the one above.',
  );
}

const isListItem = (lines: Lines, start: number) =>
  /^ *-(?:\s|$)/.test(lines.text.slice(start, lines.end(lines.lineAt(start))));
