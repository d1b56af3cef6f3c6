// What the parser's complaints mean to a person who writes YAML by hand, and what to write instead.
import type { YAMLError } from 'yaml';
import type { Lines } from '../text/lines.ts';
import {
  contentOf,
  misplaced,
  mixed,
  listOnKeyLine,
  noColon,
  tabAt,
  tooFarIn,
} from './line-mistakes.ts';
import { mistake, type Mistake } from './mistake.ts';
import { openBracketBefore, quotedTextBefore } from './openings.ts';
import { restOf } from '../repair/requote.ts';
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
import { quote } from '../../visible.ts';

interface Complaint {
  code: string;
  text: string;
  start: number;
  end: number;
}

const code = 'yaml-syntax';

/** A complaint in our words. `all` are its neighbours: two complaints together often say what one does not. */
export function explain(
  complaint: Complaint,
  all: readonly YAMLError[],
  leaves: readonly Leaf[],
  lines: Lines,
): Mistake {
  const { text, start } = complaint;
  const line = lines.lineAt(start);
  const indent = /^[ ]*\t[ \t]*/.exec(lines.text.slice(lines.start(line), lines.start(line) + 200));
  if (complaint.code === 'TAB_AS_INDENT' || indent) return tabAt(lines, line, start, indent?.[0]);

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
    case 'NON_STRING_KEY':
      return badKey(start, complaint.end);
    case 'BAD_SCALAR_START':
      return badStart(lines, start);
    case 'BAD_DQ_ESCAPE':
      return badEscape(lines, start);
    case 'MISSING_CHAR':
      return somethingMissing(lines, complaint);
    default:
      return unexpected(lines, complaint);
  }
}

// The second of two complaints at one place says that the value goes on below, as far as another key.
function doubleValue(lines: Lines, start: number, all: readonly YAMLError[]): Mistake {
  const wide = all.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
  const line = wide ? lines.lineAt(wide.pos[1]) : 0;
  return line > lines.lineAt(start) ? tooFarIn(lines, start, line) : twoColons(lines, start);
}

function badKey(start: number, end: number): Mistake {
  const message = 'A list or a group of keys stands where a key is expected.';
  return mistake('yaml-feature', start, end, message, 'Write a plain word as the key: key: value');
}

function somethingMissing(lines: Lines, complaint: Complaint): Mistake {
  const { text, start } = complaint;
  if (text.startsWith('Implicit map keys')) return noColon(lines, start);
  if (text.startsWith('Sequence item')) return misplaced(lines, start);
  if (text.startsWith('Comments must')) {
    const to = restOf(lines, start);
    const message = `${quote(lines.text.slice(start, to))} stands directly behind a value; a comment needs a space before its #.`;
    return mistake(
      code,
      start,
      to,
      message,
      'Put a space before the #, or the whole value in quotes.',
    );
  }
  if (/Missing , |, or :/.test(text)) {
    const message = 'A comma is missing between two items inside brackets.';
    return mistake(code, start, start + 1, message, `Put a comma between them: [a, b]`);
  }
  if (text.includes('after :')) {
    return mistake(
      code,
      start,
      start + 1,
      'A space is missing behind a colon.',
      'Write key: value',
    );
  }
  return unexpected(lines, complaint);
}

function unexpected(lines: Lines, { text, start }: Complaint): Mistake {
  const [from, to] = contentOf(lines, lines.lineAt(start));
  const words = lines.text.slice(start, to);
  if (/^[\]}]/.test(words)) {
    const message = `The bracket ${quote(words.charAt(0))} closes nothing.`;
    return mistake(code, start, start + 1, message, 'Delete it, or put the text in quotes.');
  }
  if (text.startsWith('Unexpected ,') || text.startsWith('Unexpected empty item')) {
    return mistake(
      code,
      start,
      start + 1,
      'Nothing stands before this comma.',
      'Delete the comma.',
    );
  }
  const above = lines.text.slice(Math.max(lines.start(lines.lineAt(start)), start - 20), start);
  if (text.startsWith('Block scalar header') || /[|>][-+0-9]*[ \t]+$/.test(above)) {
    return textBehindHeader(lines, start);
  }
  if (text.includes('block-seq-ind on same line')) {
    return start === from ? mixed(lines, from, to) : listOnKeyLine(lines, start);
  }
  if (start === from || text.includes('at node end')) return misplaced(lines, start);
  return mistake(
    code,
    start,
    Math.max(to, start + 1),
    `${quote(words)} cannot be read at this place.`,
    'Look at the quotes, colons, brackets and indentation of this line and the one above.',
  );
}
