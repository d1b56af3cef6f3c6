// Tables of a page in HTML: cells that stretch over rows and columns stand in each of them.
import { rehype } from 'rehype';
import type { Element, Node, Nodes, Parent } from 'hast';
import { isFootnote } from '../sections.ts';
import {
  cellText,
  type Cell,
  type CellLink,
  type LooseText,
  type Row,
  type Table,
  type Tables,
} from '../table.ts';

const parser = rehype();

export function readHtml(text: string): Tables {
  const tree = parser.parse(text);
  const tables: Table[] = [];
  const loose: LooseText[] = [];
  let title: LooseText | undefined;
  const walk = (node: Node): void => {
    if (isElement(node)) {
      const { tagName } = node;
      if (unread.has(tagName)) return;
      if (tagName === 'table') {
        tables.push(tableOf(node, title));
        title = undefined;
        return;
      }
      if (/^h[1-6]$/.test(tagName)) title = textAt(node);
      else if (paragraphs.has(tagName)) {
        const found = textAt(node);
        if (found && (isFootnote(found.text) || dated.test(found.text))) {
          loose.push(found);
          return;
        }
      }
    }
    for (const child of childrenOf(node)) walk(child);
  };
  walk(tree);
  return { tables, loose };
}

const unread = new Set(['script', 'style', 'template', 'noscript', 'head', 'nav']);
const paragraphs = new Set(['p', 'li', 'small', 'figcaption', 'dd']);
// What a page says of the state of its list.
const dated =
  /^.{0,40}\b(?:last (?:updated|modified|reviewed|revised)|as of|effective(?: date)?|updated on|current as of)\b.{0,60}\d/i;

const isElement = (node: Node): node is Element => node.type === 'element';
const childrenOf = (node: Node): Node[] => ('children' in node ? (node as Parent).children : []);
const lineOf = (node: Node) => node.position?.start.line ?? 1;

function textAt(node: Node): LooseText | undefined {
  const text = cellText(wordsOf(node as Nodes)).replaceAll('\n', ' ');
  return text === '' ? undefined : { line: lineOf(node), text };
}

function tableOf(table: Element, heading: LooseText | undefined): Table {
  const rows = elementsIn(table, 'tr');
  const caption = elementsIn(table, 'caption')[0];
  const title = (caption && textAt(caption)) ?? heading;
  return { line: lineOf(table), ...(title && { title }), rows: spread(rows) };
}

// The elements of a name that belong to this table and to none inside it.
function elementsIn(node: Node, name: string): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === name) return [child];
    return child.tagName === 'table' ? [] : elementsIn(child, name);
  });
}

const widest = 100;

function spread(rows: readonly Element[]): Row[] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  let width = 0;
  for (const [at, row] of rows.entries()) {
    const line = grid[at] ?? [];
    let column = 0;
    for (const element of childrenOf(row).filter(isElement)) {
      if (element.tagName !== 'td' && element.tagName !== 'th') continue;
      while (line[column]) column += 1;
      const cell = cellOf(element);
      const across = spanOf(element, 'colSpan', widest);
      const down = spanOf(element, 'rowSpan', rows.length - at);
      for (let below = 0; below < down; below += 1)
        for (let beside = 0; beside < across; beside += 1) {
          const target = grid[at + below];
          if (target && column + beside < widest) target[column + beside] ??= cell;
        }
      column += across;
    }
    width = Math.max(width, Math.min(column, widest));
  }
  return rows.map((row, at) => {
    const cells = Array.from(
      { length: grid[at]?.length ?? 0 },
      (_, index): Cell => grid[at]?.[index] ?? { text: '', line: lineOf(row), links: [] },
    );
    const spansAll = cells.length > 1 && cells.length >= width && new Set(cells).size === 1;
    return {
      line: lineOf(row),
      cells: spansAll ? cells.slice(0, 1).map((cell) => ({ ...cell, spansAll })) : cells,
    };
  });
}

// The number 0 stands for "to the end".
function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const written = Number(properties[name] ?? 1);
  if (name === 'rowSpan' && written === 0) return Math.max(1, most);
  return Number.isInteger(written) && written > 0 ? Math.max(1, Math.min(written, most)) : 1;
}

// A picture speaks only where there are no words: a logo beside a name would say the name twice.
function cellOf(element: Element): Cell {
  const text = cellText(wordsOf(element)) || cellText(picturesIn(element).join(' '));
  return { text, line: lineOf(element), links: linksOf(element) };
}

function picturesIn(node: Node): string[] {
  if (isElement(node) && node.tagName === 'img') return [String(node.properties['alt'] ?? '')];
  return childrenOf(node).flatMap(picturesIn);
}

const blocks = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

// A number of a footnote must not become one of the word before it.
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

// The words that a reader sees: space of the source is one space, a block begins a line.
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type === 'element') {
    if (unread.has(node.tagName)) return '';
    if (node.tagName === 'br') return '\n';
    const inside = node.children.map(wordsOf).join('');
    if (node.tagName === 'sup')
      return inside.replace(/\d/g, (digit) => raised[Number(digit)] ?? digit);
    return blocks.has(node.tagName) ? `\n${inside}\n` : inside;
  }
  return node.type === 'root' ? node.children.map(wordsOf).join('') : '';
}

function linksOf(node: Nodes): CellLink[] {
  if (node.type === 'element' && node.tagName === 'a') {
    const { href } = node.properties;
    return typeof href === 'string' && href !== '' && !href.startsWith('#')
      ? [{ text: cellText(wordsOf(node)).replaceAll('\n', ' '), url: href }]
      : [];
  }
  return 'children' in node ? node.children.flatMap((child) => linksOf(child as Nodes)) : [];
}
