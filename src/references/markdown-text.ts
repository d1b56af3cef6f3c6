// Where words of prose stand in a Markdown text, and how a plain text is written in one.
import type { Nodes } from 'mdast';
import { treeOf } from '../markdown.ts';

interface ProseSpan {
  start: number;
  end: number;
  /** In a heading or a link, where no further link can stand. */
  linked: boolean;
}

/** Code and addresses are left out. */
export function proseSpansOf(text: string): ProseSpan[] {
  const root = treeOf(text);
  return root ? spansIn(root, false) : [];
}

function spansIn(node: Nodes, linked: boolean): ProseSpan[] {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    return [{ start: start?.offset ?? 0, end: end?.offset ?? 0, linked }];
  }
  const closed = linked || ['link', 'linkReference', 'heading'].includes(node.type);
  return 'children' in node ? node.children.flatMap((child) => spansIn(child, closed)) : [];
}

/** A plain text as Markdown that shows it as it stands. */
export const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>~|]/g, '\\$&');
