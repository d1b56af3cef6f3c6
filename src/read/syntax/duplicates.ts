// Finds keys that are repeated (in linear time; the parser's own check is quadratic) and keys without a name.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { quote } from '../../visible.ts';
import type { Lines } from '../text/lines.ts';
import { mistake, type Mistake } from './mistake.ts';

/** Every key that already stands in its group, at the place where it is repeated. */
export function* findDuplicates(node: unknown, lines: Lines): Generator<Mistake> {
  if (isSeq(node)) for (const item of node.items) yield* findDuplicates(item, lines);
  if (!isMap(node)) return;
  const seen = new Map<string, number>();
  for (const { key, value } of node.items) {
    const [start, end] = (key as Node | null)?.range ?? [0, 0];
    const name = isScalar(key) ? String(key.value ?? '') : '';
    const before = seen.get(name);
    if (name === '' && start === end) {
      const message = 'A colon has no key before it.';
      yield mistake('yaml-syntax', [start, start + 1], message, 'Write key: value');
    } else if (before === undefined) {
      seen.set(name, start);
    } else {
      const message = `The key ${quote(name)} is repeated here; it is already on line ${lines.lineAt(before)}.`;
      const fix = 'Keep one of the two and delete the other.';
      yield mistake('duplicate-key', [start, end], message, fix);
    }
    yield* findDuplicates(value, lines);
  }
}
