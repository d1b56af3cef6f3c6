// Which of the parser's complaints are shown: one a line, none that only follows from an earlier one.
import { Composer, type CST, type Document, type YAMLError } from 'yaml';
import { explain } from './explain.ts';
import type { Lines } from '../text/lines.ts';
import type { Mistake } from './mistake.ts';
import type { Leaf } from './tokens.ts';

// Covered by the checks on tokens, which name the feature and not its consequence.
const elsewhere: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);

/** Explaining looks through all tokens; more than this many complaints are one mistake's, or a trap. */
const mostExplained = 40;

/** The document of a text's tokens and what the parser has to say of it, in position order. */
export function compose(
  tokens: readonly CST.Token[],
  length: number,
): { document: Document.Parsed; complaints: YAMLError[] } {
  const composer = new Composer({
    schema: 'failsafe',
    version: '1.2',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    stringKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const document = withoutTraces(() => [...composer.compose(tokens, true, length)][0]);
  if (!document) throw new Error('The YAML composer gave no document.');
  const complaints = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  return { document: document as Document.Parsed, complaints };
}

// Every complaint is an Error; a hostile file has a million, and their stack traces would take ten seconds.
function withoutTraces<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The complaints that a person can act on, in words; `silent` are lines whose mistake is already known. */
export function* findSyntaxMistakes(
  complaints: readonly YAMLError[],
  leaves: readonly Leaf[],
  lines: Lines,
  silent: ReadonlySet<number>,
): Generator<Mistake> {
  const done = new Set(silent);
  let last: Place | undefined;
  let tabs = false;
  let left = mostExplained;
  for (const error of complaints) {
    const [start, end] = error.pos;
    const line = lines.lineAt(start);
    if (elsewhere.has(error.code) || done.has(line) || followsFrom(last, error, line)) continue;
    if (left-- === 0) return;
    const found = explain(
      { code: error.code, text: error.message, start, end },
      complaints,
      leaves,
      lines,
    );
    last = { error, line };
    done.add(line);
    // A quote or a bracket that is never closed is missed again and again: it is told once, where it opens.
    const place = lines.lineAt(found.start);
    if (place !== line && done.has(place)) continue;
    done.add(place);
    if (found.code === 'tab-indent' && tabs) continue;
    tabs ||= found.code === 'tab-indent';
    yield found;
  }
}

interface Place {
  error: YAMLError;
  line: number;
}

// Behind the end of a document everything is a surprise, and behind an open quote the next line is.
function followsFrom(last: Place | undefined, error: YAMLError, line: number): boolean {
  if (!last) return false;
  if (error.message.includes('in YAML stream')) return true;
  return (
    last.error.message.startsWith('Missing closing') &&
    error.code === 'MISSING_CHAR' &&
    line === last.line + 1
  );
}
