// A parsed text as plain data. Every value stays the text that was written, so that 1.20 does not become 1.2.
import { isMap, isScalar, isSeq } from 'yaml';

/** Objects without a prototype, arrays and strings; null where nothing was written. */
export function toValue(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(toValue);
  if (isMap(node)) {
    const record = Object.create(null) as Record<string, unknown>;
    for (const { key, value } of node.items) record[textOf(key) ?? ''] = toValue(value);
    return record;
  }
  return textOf(node) ?? null;
}

/** The text of a key or value. Undefined where nothing was written. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || (node.type === 'PLAIN' && isBlank(node.range))) return undefined;
  return String(node.value);
}

function isBlank(range: readonly number[] | null | undefined): boolean {
  return !range || range[0] === range[1];
}
