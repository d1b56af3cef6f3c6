// Where a quote or bracket opens whose missing end the parser notices only further down.
import type { CST } from 'yaml';
import type { Lines } from '../text/lines.ts';
import type { Leaf } from './tokens.ts';

/** The offset of the quoted text that ends directly before an offset, on the same line. */
export function quotedTextBefore(
  leaves: readonly Leaf[],
  lines: Lines,
  offset: number,
): number | undefined {
  for (const { token } of leaves) {
    if (token.type !== 'single-quoted-scalar' && token.type !== 'double-quoted-scalar') continue;
    const end = token.offset + token.source.length;
    if (end > offset || offset - end > 200) continue;
    if (/^[ \t]*$/.test(lines.text.slice(end, offset))) return token.offset;
  }
  return undefined;
}

/** The offset of the innermost bracket that opens before an offset and is never closed. */
export function openBracketBefore(leaves: readonly Leaf[], offset: number): number | undefined {
  let found: number | undefined;
  for (const { token } of leaves) {
    if (token.type !== 'flow-collection' || token.offset >= offset) continue;
    if (!token.end.some(closes)) found = token.offset;
  }
  return found;
}

function closes(token: CST.SourceToken): boolean {
  return token.type === 'flow-map-end' || token.type === 'flow-seq-end';
}
