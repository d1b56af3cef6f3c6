// Which of the parser's complaints are shown: at most one per line, and none that only follows from an earlier one.
import { Composer, type CST, type Document, type YAMLError } from 'yaml';
import { explain } from './explain.ts';
import { openQuoteBefore } from './openings.ts';
import type { Lines } from '../text/lines.ts';
import type { Mistake } from './mistake.ts';
import type { Leaf } from './tokens.ts';

// The checks on tokens report these. They name the feature, not what it leads to.
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

/** Each explanation goes through all tokens. More complaints than this come from one mistake, or from an attack. */
const mostExplained = 40;

interface Composed {
  document: Document.Parsed;
  /** The parser's complaints about it, in the order of their places. */
  complaints: YAMLError[];
  /** The offsets of what the parser could not put into the document. */
  beyond: ReadonlySet<number>;
}

export function compose(tokens: readonly CST.Token[], length: number): Composed {
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
  const end = tokens.findIndex(({ type }) => type === 'document');
  const beyond = tokens.slice(end).filter(({ type }) => type === 'error');
  return {
    document: document as Document.Parsed,
    complaints,
    beyond: new Set(beyond.map(({ offset }) => offset)),
  };
}

// Every complaint is an Error. A hostile file may cause a million; their stack traces would take ten seconds.
function withoutTraces<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The complaints that a person can act on, in words. Lines in `silent` have a known mistake already. */
export function* findSyntaxMistakes(
  { complaints, beyond }: Composed,
  leaves: readonly Leaf[],
  lines: Lines,
  silent: ReadonlySet<number>,
): Generator<Mistake> {
  const done = new Set(silent);
  let last: Place | undefined;
  let left = mostExplained;
  for (const error of complaints) {
    const line = lines.lineAt(error.pos[0]);
    if (elsewhere.has(error.code) || done.has(line)) continue;
    if (last && (beyond.has(error.pos[0]) || followsFrom(last, error, line))) continue;
    if (left-- === 0) return;
    const found = explain(error, complaints, leaves, lines);
    last = { line, isQuote: openQuoteBefore(leaves, error.pos[0]) !== undefined };
    done.add(line);
    // The parser misses the end of one open quote or bracket on many lines. It is reported once, where it opens.
    const place = lines.lineAt(found.range[0]);
    if (place !== line && done.has(place)) continue;
    done.add(place);
    yield found;
    // The parser stops seeing levels at a tab: whatever it says of later lines may be true of the tab alone.
    if (found.code === 'tab-indent') return;
  }
}

interface Place {
  line: number;
  /** Whether it is a quote that is never closed. */
  isQuote: boolean;
}

// After an open quote, the next line is unexpected.
const followsFrom = (last: Place, { code }: YAMLError, line: number) =>
  last.isQuote && code === 'MISSING_CHAR' && line === last.line + 1;
