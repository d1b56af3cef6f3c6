// What stands at the place of a complaint: a token, or the end of a quote or bracket that was opened further up.
import type { CST } from 'yaml';
import type { Lines } from '../text/lines.ts';
import type { Leaf } from './tokens.ts';

/** Whether a token of a type begins at an offset. */
export const isToken = (leaves: readonly Leaf[], offset: number, type: CST.Token['type']) =>
  leaves.some(({ token }) => token.type === type && token.offset === offset);

/** The offset of the quoted text that ends directly before an offset, on the same line. */
export function quotedTextBefore(
  leaves: readonly Leaf[],
  lines: Lines,
  offset: number,
): number | undefined {
  for (const { token } of leaves) {
    if (!isQuoted(token)) continue;
    const end = token.offset + token.source.length;
    if (end > offset || offset - end > 200) continue;
    if (/^[ \t]*$/.test(lines.text.slice(end, offset))) return token.offset;
  }
  return undefined;
}

/** The offset of the quoted text that ends at an offset without its second quote. */
export function openQuoteBefore(leaves: readonly Leaf[], offset: number): number | undefined {
  return leaves.find(
    ({ token }) =>
      isQuoted(token) &&
      token.offset + token.source.length === offset &&
      (token.source.length === 1 || token.source.at(-1) !== token.source[0]),
  )?.token.offset;
}

/** The offset of the innermost bracket whose items end at an offset without its second bracket. */
export function openBracketBefore(leaves: readonly Leaf[], offset: number): number | undefined {
  return leaves.findLast(
    ({ token }) => isBracket(token) && !isClosed(token) && endOfItems(token) === offset,
  )?.token.offset;
}

/** Whether an offset lies between two brackets. */
export const isInBrackets = (leaves: readonly Leaf[], offset: number) =>
  leaves.some(
    ({ token }) => isBracket(token) && token.offset < offset && offset < endOfItems(token),
  );

const isQuoted = (token: CST.Token): token is CST.FlowScalar =>
  token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar';

const isBracket = (token: CST.Token): token is CST.FlowCollection =>
  token.type === 'flow-collection';

const isClosed = ({ start, end }: CST.FlowCollection) =>
  end.some(({ type }) => type === start.type.replace('start', 'end'));

const endOfItems = ({ items, start }: CST.FlowCollection) => endOf(lastOf(items) ?? start);

function endOf(token: CST.Token): number {
  const last =
    ('end' in token ? token.end?.at(-1) : undefined) ??
    ('items' in token ? lastOf(token.items) : undefined);
  if (last) return endOf(last);
  return token.offset + ('source' in token ? token.source.length : 1);
}

function lastOf(items: readonly CST.CollectionItem[]): CST.Token | undefined {
  const item = items.at(-1);
  return item?.value ?? item?.sep?.at(-1) ?? item?.key ?? item?.start.at(-1);
}
