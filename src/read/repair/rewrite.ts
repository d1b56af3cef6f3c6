// A new word in place of a key or a value of a text, in the quotes that stand there.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Edit, Path } from '../../problem.ts';
import { textOf } from '../syntax/value.ts';

/** The edit that puts `text` in place of the key or value at a path; undefined where that takes more than a word. */
export type Rewrite = (
  path: Path,
  at: 'key' | 'value' | undefined,
  text: string,
) => Edit | undefined;

// Means itself wherever a value may stand, in brackets too.
const plain = /^[a-z0-9](?:[\w .@/+?=&%~#-]|:(?=\S))*$/i;

export function rewriter(root: unknown, source: string): Rewrite {
  return (path, at, text) => {
    const node = nodeAt(root, path, at);
    const [start, end] = (isScalar(node) && node.range) || [];
    if (start === undefined || end === undefined || start === end) return undefined;
    const written = source.slice(start, end);
    const mark = /^(["'])[^]*\1$/.exec(written)?.[1]?.length ?? 0;
    if (written.includes('\n') || !plain.test(text) || / (?:#|$)/.test(text)) return undefined;
    return { start: start + mark, end: end - mark, text };
  };
}

function nodeAt(root: unknown, path: Path, at: 'key' | 'value' = 'value'): Node | null | undefined {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => textOf(key) === step) : undefined;
    if (pair && at === 'key' && depth === path.length - 1) return pair.key as Node;
    node = pair
      ? pair.value
      : isSeq(node) && typeof step === 'number'
        ? node.items[step]
        : undefined;
  }
  return at === 'value' ? (node as Node | null | undefined) : undefined;
}
