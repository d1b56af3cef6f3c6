// From a path to its place in the text, found when asked for: most values of a good file are never asked about.
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path, Span } from '../../problem.ts';
import type { Lines } from '../text/lines.ts';
import { textOf } from './value.ts';

/** `words` narrows a text to the first place where they stand in it; line breaks between them do not matter. */
export type Locate = (path: Path, at?: 'key' | 'value', words?: string) => Span;

/** A step of a path that exists: the value, and the key that holds it unless it lies in a list. */
interface Step {
  node: unknown;
  key?: Node | null;
}

/**
 * Places in a text. A path that does not exist is the nearest parent that does: the key that holds it,
 * the first line of a list item, or 1:1 for the top. `body` is where a page's text begins.
 */
export function locator(root: unknown, lines: Lines, body?: number): Locate {
  const keys = new WeakMap<YAMLMap, Map<string, Pair>>();
  const top: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

  function enter(node: unknown, name: string | number): Step | undefined {
    if (isSeq(node)) {
      const item = typeof name === 'number' ? node.items[name] : undefined;
      return item === undefined ? undefined : { node: item };
    }
    if (!isMap(node)) return undefined;
    let index = keys.get(node);
    if (!index) {
      index = new Map(node.items.map((pair) => [textOf(pair.key) ?? '', pair]));
      keys.set(node, index);
    }
    const pair = index.get(String(name));
    return pair && { node: pair.value, key: pair.key as Node | null };
  }

  return (path, at = 'value', words = '') => {
    if (body !== undefined && path[0] === 'body')
      return wordsWithin(words, body, lines.text.length) ?? lineOf(body);
    let step: Step = { node: root };
    for (const [depth, name] of path.entries()) {
      const next = enter(step.node, name);
      if (!next) return depth === 0 ? top : keyOf(step);
      step = next;
    }
    if (path.length === 0) return top;
    if (at === 'key') return keyOf(step);
    const [start = -1, end = -1] = (isScalar(step.node) && step.node.range) || [];
    return wordsWithin(words, start, end) ?? valueOf(step);
  };

  // Folded text breaks its lines between words; what is written with escapes is not found, and the whole text stands for it.
  function wordsWithin(words: string, start: number, end: number): Span | undefined {
    if (words.trim() === '' || start < 0) return undefined;
    const pattern = words.trim().split(/\s+/).map(literally).join('\\s+');
    const found = new RegExp(pattern).exec(lines.text.slice(start, end));
    return (
      (found && lines.spanOf(start + found.index, start + found.index + found[0].length)) ??
      undefined
    );
  }

  function keyOf(step: Step): Span {
    const [start, end] = step.key?.range ?? [-1, -1];
    return start === -1 ? valueOf({ node: step.node }) : lines.spanOf(start, end);
  }

  function valueOf(step: Step): Span {
    const [start, end] = (step.node as Node | null)?.range ?? [-1, -1];
    if (start === -1 || (isScalar(step.node) && start === end)) {
      return step.key ? keyOf(step) : emptyItem(start);
    }
    if (isCollection(step.node)) return lineOf(start, firstEnd(step.node));
    // A text on lines of its own ends behind its last line break.
    const text = lines.text.slice(start, end);
    return lines.spanOf(start, start + text.trimEnd().length);
  }

  /** An empty list item is shown by its dash. */
  function emptyItem(offset: number): Span {
    if (offset < 0) return top;
    const dash = lines.text.lastIndexOf('-', offset);
    return dash === -1 ? lines.spanOf(offset, offset) : lines.spanOf(dash, dash + 1);
  }

  /** From an offset to the end of its line. */
  function lineOf(start: number, limit = Infinity): Span {
    const end = Math.min(limit, lines.end(lines.lineAt(start)));
    return lines.spanOf(start, start + lines.text.slice(start, end).trimEnd().length);
  }
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Where the first entry of a list or a group of keys ends; brackets are one entry. */
function firstEnd(node: unknown): number | undefined {
  if (isCollection(node) && !node.flow) {
    const [entry] = node.items;
    if (isPair(entry)) return firstEnd(entry.value) ?? (entry.key as Node | null)?.range?.[1];
    return firstEnd(entry);
  }
  return (node as Node | null | undefined)?.range?.[1];
}
