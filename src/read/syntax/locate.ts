// From a path to its place in the text. Places are looked up on demand, since most values of a good file have no problem.
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
import type { Edit, Path, Span } from '../../problem.ts';
import type { Lines } from '../text/lines.ts';
import { textOf } from './value.ts';

/** `words` narrows a text to the first place where they occur. Line breaks between them do not matter. */
type Locate = (path: Path, at?: 'key' | 'value', words?: string) => Span;

/** The edit that puts `text` in place of the key or value at a path, or of some `words` of a value. Undefined if more than a word would have to change. */
type Rewrite = (
  path: Path,
  at: 'key' | 'value' | undefined,
  text: string,
  words?: string,
) => Edit | undefined;

export interface Places {
  locate: Locate;
  rewrite: Rewrite;
}

/** A value, and its key unless it is an item of a list. */
interface Step {
  node: unknown;
  key?: Node | null;
}

/**
 * The places of a text. A path that does not exist stands for its nearest parent that does: the key that holds it, the
 * first line of a list item, or 1:1 for the top. `body` is where the text of a page begins.
 */
export function placesIn(root: unknown, lines: Lines, body?: number): Places {
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

  /** The last step of a path that exists, and how many steps there are. */
  function follow(path: Path): { step: Step; depth: number } {
    let step: Step = { node: root };
    for (const [depth, name] of path.entries()) {
      const next = enter(step.node, name);
      if (!next) return { step, depth };
      step = next;
    }
    return { step, depth: path.length };
  }

  function locate(path: Path, at: 'key' | 'value' = 'value', words = ''): Span {
    if (body !== undefined && path[0] === 'body')
      return wordsWithin(words, body, lines.text.length) ?? lineOf(body);
    const { step, depth } = follow(path);
    if (depth === 0) return top;
    if (at === 'key' || depth < path.length) return keyOf(step);
    const [start = -1, end = -1] = (isScalar(step.node) && step.node.range) || [];
    return wordsWithin(words, start, end) ?? valueOf(step);
  }

  function rewrite(
    path: Path,
    at: 'key' | 'value' = 'value',
    text: string,
    words?: string,
  ): Edit | undefined {
    const { step, depth } = follow(path);
    if (words !== undefined && body !== undefined && path[0] === 'body')
      return wordsFor(words, text, body, lines.text.length);
    const node = depth < path.length ? undefined : at === 'key' ? step.key : step.node;
    const [start, end] = (isScalar(node) && node.range) || [];
    if (start === undefined || end === undefined || start === end) return undefined;
    if (words !== undefined)
      return isInBrackets(path) ? undefined : wordsFor(words, text, start, end);
    const written = lines.text.slice(start, end);
    const mark = /^(["'])[^]*\1$/.exec(written)?.[1]?.length ?? 0;
    if (written.includes('\n') || !needsNoQuotes.test(text) || / (?:#|$)/.test(text))
      return undefined;
    return { start: start + mark, end: end - mark, text };
  }

  // Words on one line that the value has once; what takes their place needs no quotes except in brackets.
  function wordsFor(words: string, text: string, start: number, end: number): Edit | undefined {
    const at = lines.text.indexOf(words, start);
    if (words === '' || at === -1 || at + words.length > end || words.includes('\n'))
      return undefined;
    const again = lines.text.indexOf(words, at + 1);
    const isTwice = again !== -1 && again + words.length <= end;
    return isTwice ? undefined : { start: at, end: at + words.length, text };
  }

  function isInBrackets(path: Path): boolean {
    return path.some((_, depth) => {
      const { node } = follow(path.slice(0, depth)).step;
      return isCollection(node) && node.flow === true;
    });
  }

  // Folded text has line breaks between its words. Text written with escapes is not found; then the whole value is meant.
  function wordsWithin(words: string, start: number, end: number): Span | undefined {
    if (words.trim() === '' || start < 0) return undefined;
    const pattern = words.trim().split(/\s+/).map(literally).join('\\s+');
    const found = new RegExp(pattern).exec(lines.text.slice(start, end));
    if (!found) return undefined;
    return lines.spanOf([start + found.index, start + found.index + found[0].length]);
  }

  function keyOf(step: Step): Span {
    const [start, end] = step.key?.range ?? [-1, -1];
    return start === -1 ? valueOf({ node: step.node }) : lines.spanOf([start, end]);
  }

  function valueOf(step: Step): Span {
    const [start, end] = (step.node as Node | null)?.range ?? [-1, -1];
    if (start === -1 || (isScalar(step.node) && start === end))
      return step.key ? keyOf(step) : emptyItem(start);
    if (isCollection(step.node)) return lineOf(start, firstEnd(step.node));
    // A block scalar ends after its last line break.
    const text = lines.text.slice(start, end);
    return lines.spanOf([start, start + text.trimEnd().length]);
  }

  /** An empty list item is shown by its dash. */
  function emptyItem(offset: number): Span {
    if (offset < 0) return top;
    const dash = lines.text.lastIndexOf('-', offset);
    return lines.spanOf(dash === -1 ? [offset, offset] : [dash, dash + 1]);
  }

  /** From an offset to the end of its line. */
  function lineOf(start: number, limit = Infinity): Span {
    const end = Math.min(limit, lines.end(lines.lineAt(start)));
    return lines.spanOf([start, start + lines.text.slice(start, end).trimEnd().length]);
  }

  return { locate, rewrite };
}

// A value that may stand anywhere without quotes, even in brackets.
const needsNoQuotes = /^[a-z0-9](?:[\w .@/+?=&%~#-]|:(?=\S))*$/i;

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Where the first entry of a list or group of keys ends. A list in brackets is one entry. */
function firstEnd(node: unknown): number | undefined {
  if (isCollection(node) && !node.flow) {
    const [entry] = node.items;
    if (isPair(entry)) return firstEnd(entry.value) ?? (entry.key as Node | null)?.range?.[1];
    return firstEnd(entry);
  }
  return (node as Node | null | undefined)?.range?.[1];
}
