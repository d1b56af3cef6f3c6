// What YAML can do that a content file may not: references, types, directives, merged and composed keys, several documents.
import type { CST } from 'yaml';
import type { Edit } from '../../problem.ts';
import { quote } from '../../visible.ts';
import { quotedLine, restOf } from '../repair/requote.ts';
import type { Lines, Range } from '../text/lines.ts';
import { mistake, type Mistake } from './mistake.ts';
import type { Leaf } from './tokens.ts';

const code = 'yaml-feature';

/** Uses of YAML's other features among the tokens of a document. */
export function* findFeatures(leaves: Iterable<Leaf>, lines: Lines): Generator<Mistake> {
  let last = -1;
  for (const { token, key } of leaves) {
    const why = refusal(token, key);
    // `!a &b value` and `<<: *a` are one mistake each.
    const follows = last !== -1 && /^[ \t:]*$/.test(lines.text.slice(last, token.offset));
    if (!why || follows) continue;
    const { offset, source } = token as CST.SourceToken;
    last = offset + source.length;
    const range: Range = [offset, last];
    const edits = source === '!!str' ? withoutTag(range, lines) : undefined;
    yield mistake(code, range, `${quote(source)} ${why}`, fixOf(token, lines), edits);
  }
}

/** Directives and second documents among the top tokens, and the tokens of the first document. */
export function splitDocuments(tokens: readonly CST.Token[]): {
  first: CST.Token[];
  mistakes: Mistake[];
} {
  const first: CST.Token[] = [];
  const mistakes: Mistake[] = [];
  let seen = false;
  for (const token of tokens) {
    if (token.type === 'directive') {
      const message = `${quote(token.source)} is a directive; a content file has none.`;
      const range: Range = [token.offset, token.offset + token.source.length];
      mistakes.push(mistake(code, range, message, 'Delete the line.'));
    } else if (token.type === 'document' && seen) {
      mistakes.push(anotherDocument(token));
      break;
    } else {
      seen ||= token.type === 'document';
      first.push(token);
    }
  }
  return { first, mistakes };
}

function anotherDocument({ offset, start }: CST.Document): Mistake {
  return mistake(
    'several-documents',
    [offset, offset + (start[0]?.source.length ?? 1)],
    'A second document begins here; what follows would be lost.',
    'Delete the line --- (or ...) above it, or put what follows in a file of its own.',
  );
}

function refusal(token: CST.Token, key: boolean): string | undefined {
  switch (token.type) {
    case 'anchor':
      return 'begins with &, which in YAML names a value so that it can be repeated; write each value out.';
    case 'alias':
      return 'begins with *, which in YAML repeats another value; write each value out.';
    case 'tag':
      return 'begins with !, which in YAML sets the type of a value; every value is read as written.';
    case 'explicit-key-ind':
      return 'begins a key in the long form of YAML; a key stands before its colon.';
    case 'scalar':
      return key && token.source === '<<'
        ? 'would merge the keys of another value into this one; write each key out.'
        : undefined;
    default:
      return undefined;
  }
}

// Every value is read as text anyway, so the tag that asks for it can go.
function withoutTag([start, end]: Range, lines: Lines): Edit[] | undefined {
  return /^ \S/.test(lines.text.slice(end, end + 2))
    ? [{ start, end: end + 1, text: '' }]
    : undefined;
}

function fixOf(token: CST.Token, lines: Lines): string {
  if (token.type === 'explicit-key-ind') return 'Write the key, a colon and the value: key: value';
  if (token.type === 'scalar') return 'Delete this line and copy the keys that it stands for.';
  const line = quotedLine(lines, restOf(lines, token.offset));
  return `If it is part of the text, put the value in quotes${line ? `: ${line}` : '.'}`;
}
