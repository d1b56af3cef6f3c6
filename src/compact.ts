// A finished page in fewer bytes and elements: without white space between blocks, end tags that HTML lets one leave
// out, lists that turned out empty and paragraphs alone in a cell. A page then arrives in the first round trip of a
// connection. Quotes stay: compressed they cost nothing, and a search of the source finds what it expects.
import type { Element, Parents, Root } from 'hast';
import { rehype } from 'rehype';
import { pageTree } from './page-tree.ts';
import { removeWhiteSpace } from './white-space.ts';

/** The same document in fewer bytes; the tree that a browser builds differs in white space, empty lists and paragraphs alone in a cell. */
export function compactHtml(html: string): string {
  return printCompact(compactTree(html));
}

/** The tree of the compact document. */
export function compactTree(html: string): Root {
  const tree = pageTree(html);
  tidy(tree);
  removeWhiteSpace(tree);
  return tree;
}

export function printCompact(tree: Root): string {
  return printer.stringify(tree);
}

const printer = rehype()
  .data('settings', {
    omitOptionalTags: true,
    quoteSmart: true,
    collapseEmptyAttributes: true,
    characterReferences: { useShortestReferences: true },
    // Between double quotes only a quote and an ampersand mean something.
    allowDangerousCharacters: true,
  })
  .freeze();

// A component cannot know whether any of its facts will be there, nor whether a line will stand alone in its cell, and then
// needs no paragraph around it.
function tidy(parent: Parents): void {
  if (parent.children.some(isEmptyList)) {
    parent.children = parent.children.filter(
      (node) => !isEmptyList(node),
    ) as typeof parent.children;
    joinTexts(parent);
  }
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    tidy(child);
    if (child.tagName === 'td') openLoneParagraph(child);
  }
}

const isEmptyList = (node: Parents['children'][number]) =>
  node.type === 'element' &&
  ['dl', 'ul', 'ol'].includes(node.tagName) &&
  !node.children.some(({ type }) => type === 'element');

// Texts that a list stood between are one, as they will be for whoever reads the page.
function joinTexts({ children }: Parents): void {
  for (let index = children.length - 1; index > 0; index -= 1) {
    const [before, text] = [children[index - 1], children[index]];
    if (before?.type !== 'text' || text?.type !== 'text') continue;
    before.value += text.value;
    children.splice(index, 1);
  }
}

function openLoneParagraph(cell: Element): void {
  const [only, ...more] = cell.children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  if (only?.type !== 'element' || only.tagName !== 'p' || more.length > 0) return;
  if (Object.keys(only.properties).length === 0) cell.children = only.children;
}
