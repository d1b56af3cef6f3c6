// Two keys of one name, found in linear time (the parser's own check is quadratic), and keys without a name.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Lines } from '../text/lines.ts';
import { mistake, type Mistake } from './mistake.ts';
import { quote } from '../../visible.ts';

/** Every key that stands in its group for the second time, pointed at where it is repeated. */
export function* findDuplicates(node: unknown, lines: Lines): Generator<Mistake> {
  if (isSeq(node)) {
    for (const item of node.items) yield* findDuplicates(item, lines);
  }
  if (!isMap(node)) return;
  const seen = new Map<string, number>();
  for (const { key, value } of node.items) {
    const [start, end] = (key as Node | null)?.range ?? [0, 0];
    const name = isScalar(key) ? String(key.value ?? '') : '';
    if (name === '' && start === end) {
      yield mistake(
        'yaml-syntax',
        start,
        start + 1,
        'A colon has no key before it.',
        'Write key: value',
      );
    } else if (seen.has(name)) {
      yield mistake(
        'duplicate-key',
        start,
        end,
        `The key ${quote(name)} stands here again; it was first given on line ${lines.lineAt(seen.get(name) ?? 0)}.`,
        'Keep one of the two and delete the other.',
      );
    } else seen.set(name, start);
    yield* findDuplicates(value, lines);
  }
}
