// The tokens of a YAML text. Stops where lists and keys are nested too deep.
import { CST, Lexer, Parser } from 'yaml';
import { mistake, type Mistake } from './mistake.ts';

/** How deep lists and keys may be nested. The parser's own limit is the stack, whose size varies. */
const deepest = 32;

/** A token, and whether it is a key. */
export interface Leaf {
  token: CST.Token;
  key: boolean;
}

/** The top tokens of a text. Empty, with the mistake, if it is nested too deep. */
export function tokenize(text: string): { tokens: CST.Token[]; mistake?: Mistake } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (isTooDeep(parser.stack)) return { tokens: [], mistake: tooDeep(offset) };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

// In `a: b: c` each key opens another level without indentation. That is a different mistake, which the composer reports
// as long as its recursion can take it.
function isTooDeep(stack: readonly CST.Token[]): boolean {
  if (stack.length <= deepest) return false;
  if (stack.length > deepest * 8) return true;
  let depth = 0;
  let last: CST.Token | undefined;
  for (const token of stack) {
    if (!CST.isCollection(token)) continue;
    const flat =
      token.type === 'block-map' && last?.type === 'block-map' && token.indent <= last.indent;
    if (!flat) depth += 1;
    last = token;
  }
  return depth > deepest;
}

/** Every token of a tree, in document order. */
export function* walk(token: CST.Token, key = false): Generator<Leaf> {
  yield { token, key };
  if (token.type === 'block-scalar') {
    for (const prop of token.props) yield* walk(prop);
    return;
  }
  if (token.type === 'flow-collection') yield* walk(token.start);
  else if (token.type === 'document') for (const start of token.start) yield* walk(start);
  if ('value' in token && token.value) yield* walk(token.value);
  if ('items' in token) {
    for (const item of token.items) {
      for (const start of item.start) yield* walk(start);
      if (item.key) yield* walk(item.key, true);
      for (const separator of item.sep ?? []) yield* walk(separator);
      if (item.value) yield* walk(item.value);
    }
  }
  if ('end' in token) for (const end of token.end ?? []) yield* walk(end);
}

function tooDeep(offset: number): Mistake {
  const message = `Lists and keys are nested more than ${deepest} levels deep here.`;
  const fix = 'Close the open brackets, or use fewer levels; no file needs that many.';
  return mistake('nested-too-deep', [offset, offset + 1], message, fix);
}
