// The Markdown twin of a page. It is made from the finished HTML, so the two cannot say different things.
// llms.txt v2 (https://llmstxt.org) asks for it: the same information at an address that ends in `.md`.
import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { pageTree } from '../page-tree.ts';
import { element, find } from './elements.ts';
import { printPlainWords } from './plain-words.ts';
import { reshape } from './reshape.ts';
import { toMarkdownTree } from './markdown-tree.ts';

/** Everything between a page's navigation bars, and its footer, as Markdown. `address` is that of the page. */
export function twinOf(html: string, address: string): string {
  return twinOfTree(pageTree(html), address);
}

/** The same of the tree of the page, which stays as it is. */
export function twinOfTree(page: Root, address: string): string {
  const [main, foot] = ['main', 'footer'].map((name) =>
    find(page, ({ tagName }) => tagName === name),
  );
  const resolve = (link: string) => new URL(link, address).href;
  const content: Root = {
    type: 'root',
    children: [
      ...reshape(main?.children ?? [], resolve),
      element('hr', []),
      ...reshape(foot?.children ?? [], resolve),
    ],
  };
  const tree = toMarkdownTree(content);
  tighten(tree);
  return writer.stringify(tree);
}

const writer = remark()
  // Aligned pipes would fill wide tables with white space.
  .use(remarkGfm, { tablePipeAlign: false })
  .data('toMarkdownExtensions', [printPlainWords])
  .data('settings', { bullet: '-', emphasis: '*', fences: true, rule: '-' })
  .freeze();

// Blank lines only in lists with items of several paragraphs.
function tighten(node: Nodes): void {
  if (node.type === 'list') {
    for (const item of node.children)
      item.spread = item.children.filter(({ type }) => type !== 'list').length > 1;
    node.spread = node.children.some(({ spread }) => spread);
  }
  if ('children' in node) for (const child of node.children) tighten(child);
}
