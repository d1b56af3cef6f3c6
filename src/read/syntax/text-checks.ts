// Checks that need the tokens of a text: escapes of forbidden characters, direction marks, text lost to a comment.
import type { CST } from 'yaml';
import { quote } from '../../visible.ts';
import { corrected, requote } from '../repair/requote.ts';
import { findDirectionMarks, hasRightToLeft, judgeEscape } from '../text/characters.ts';
import type { Lines } from '../text/lines.ts';
import type { Mistake } from './mistake.ts';
import type { Leaf } from './tokens.ts';

const scalars = new Set(['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar']);
const named: Record<string, number> = { '0': 0, a: 7, b: 8, v: 0x0b, f: 0x0c, e: 0x1b, N: 0x85 };

/** Characters that a value may not hold, as themselves or as an escape. */
export function* findBadText(leaves: Iterable<Leaf>, lines: Lines): Generator<Mistake> {
  for (const { token } of leaves) {
    if (!scalars.has(token.type) || !('source' in token)) continue;
    const start = token.type === 'block-scalar' ? blockStart(token) : token.offset;
    yield* findDirectionMarks(lines.text, [start, start + token.source.length]);
    if (token.type === 'double-quoted-scalar' && token.source.includes('\\')) {
      yield* findBadEscapes(token.source, start);
    }
  }
}

/** Plain values that are cut short by a ` #`, where the sentence seems to continue. */
export function* findLostText(leaves: Iterable<Leaf>, lines: Lines): Generator<Mistake> {
  for (const { token, key } of leaves) {
    if (token.type !== 'scalar' || key || !/\S\s+\S/.test(token.source)) continue;
    const end = token.offset + token.source.length;
    if (!/^ #/.test(lines.text.slice(end, end + 2))) continue;
    const lineEnd = lines.end(lines.lineAt(end));
    const whole = lines.text.slice(token.offset, lineEnd).trimEnd();
    const line = token.source.includes('\n')
      ? undefined
      : corrected(lines, token.offset, requote(whole));
    yield {
      code: 'comment-in-text',
      severity: 'warning',
      range: [end + 1, token.offset + whole.length],
      message: `${quote(lines.text.slice(end + 1, lineEnd))} is read as a comment; the text ends at ${quote(token.source)}.`,
      fix: `If it is part of the text, put the value in quotes${line ? `: ${line}` : ''}. If it is a comment, put two spaces before the #.`,
    };
  }
}

function* findBadEscapes(source: string, start: number): Generator<Mistake> {
  const rtl = hasRightToLeft(source) || /\\u(?:05[d-e]|06[2-4])/i.test(source);
  const escapes =
    /\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))|([\s\S]))/gi;
  for (const match of source.matchAll(escapes)) {
    const [whole, high, , short, middle, long, letter] = match;
    const hex = short ?? middle ?? long;
    const codePoint = hex === undefined ? named[letter ?? ''] : Number.parseInt(hex, 16);
    // A pair of escapes is one good character. The parser reports a number beyond Unicode.
    if (high !== undefined || codePoint === undefined || codePoint > 0x10ffff) continue;
    const from = start + match.index;
    const found = judgeEscape(codePoint, [from, from + whole.length], rtl);
    if (found) yield found;
  }
}

// Where a block scalar begins, after its header.
function blockStart(token: CST.BlockScalar): number {
  return token.props.reduce(
    (end, prop) => end + ('source' in prop ? prop.source.length : 0),
    token.offset,
  );
}
