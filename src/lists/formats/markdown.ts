// Tables of Markdown (GitHub flavour), with the heading above each and the words between them.
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Node, Parent, RootContent, Table as MarkdownTable, TableCell } from 'mdast';
import {
  cellText,
  type Cell,
  type CellLink,
  type LooseText,
  type Table,
  type Tables,
} from '../table.ts';
import { readHtml } from './html.ts';

const parser = remark().use(remarkGfm);

export function readMarkdown(text: string): Tables {
  const tree = parser.parse(text.replace(/^\ufeff/, ''));
  const tables: Table[] = [];
  const loose: LooseText[] = [];
  let title: LooseText | undefined;
  for (const node of tree.children) {
    const line = lineOf(node);
    if (node.type === 'table') {
      tables.push({ line, ...(title && { title }), rows: node.children.map(rowOf) });
      title = undefined;
    } else if (node.type === 'heading') title = { line, text: cellText(wordsOf(node)) };
    else if (node.type === 'html' && /<table[\s>]/i.test(node.value)) {
      const inside = readHtml('\n'.repeat(line - 1) + node.value);
      tables.push(...inside.tables.map((table) => ({ ...(title && { title }), ...table })));
      title = undefined;
    } else loose.push(...wordsBeside(node));
  }
  return { tables, loose };
}

const lineOf = (node: Node) => node.position?.start.line ?? 1;

const rowOf = (row: MarkdownTable['children'][number]) => ({
  line: lineOf(row),
  cells: row.children.map(cellOf),
});

function cellOf(cell: TableCell): Cell {
  return { text: cellText(wordsOf(cell)), line: lineOf(cell), links: linksOf(cell) };
}

function wordsBeside(node: RootContent): LooseText[] {
  if (!['paragraph', 'list', 'blockquote', 'footnoteDefinition'].includes(node.type)) return [];
  const text = cellText(wordsOf(node)).replaceAll('\n', ' ');
  return text === '' ? [] : [{ line: lineOf(node), text }];
}

// The words that a reader sees; a break is one in Markdown and in HTML.
function wordsOf(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html')
    return isBreak((node as { value?: string } & Node).value ?? '') ? '\n' : '';
  if (node.type === 'listItem') return `${childrenOf(node).map(wordsOf).join('')}\n`;
  if (node.type === 'footnoteReference')
    return `[${(node as { label?: string } & Node).label ?? ''}]`;
  const { value } = node as { value?: string } & Node;
  return value ?? childrenOf(node).map(wordsOf).join('');
}

const isBreak = (html: string) => /^<\/?(?:br|li|p|ul|ol)\b/i.test(html);

const childrenOf = (node: Node): Node[] => ('children' in node ? (node as Parent).children : []);

function linksOf(node: Node): CellLink[] {
  if (node.type === 'link')
    return [{ text: cellText(wordsOf(node)), url: (node as { url?: string } & Node).url ?? '' }];
  return childrenOf(node).flatMap(linksOf);
}
