// A finished page in fewer bytes and elements: without white space between blocks, end tags that HTML lets one leave
// out, lists that turned out empty and paragraphs alone in a cell. A page then arrives in the first round trip of a
// connection. Quotes stay: compressed they cost nothing, and a search of the source finds what it expects.
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import { removeWhiteSpace } from './white-space.ts';

/** The same document in fewer bytes; the tree that a browser builds differs in white space, empty lists and paragraphs alone in a cell. */
export function compactHtml(html: string): string {
  return String(
    rehype()
      .use(() => removeEmptyLists)
      .use(() => openLoneParagraphs)
      .use(() => removeWhiteSpace)
      .data('settings', {
        omitOptionalTags: true,
        quoteSmart: true,
        collapseEmptyAttributes: true,
        characterReferences: { useShortestReferences: true },
        // Between double quotes only a quote and an ampersand mean something.
        allowDangerousCharacters: true,
      })
      .processSync(html),
  );
}

// A component cannot know whether any of its facts will be there.
function removeEmptyLists(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isEmptyList(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

const isEmptyList = ({ tagName, children }: Element) =>
  ['dl', 'ul', 'ol'].includes(tagName) && !children.some(({ type }) => type === 'element');

// Nor can it know whether a line will stand alone in its cell, and then needs no paragraph around it.
function openLoneParagraphs(root: Root): void {
  visit(root, 'element', (cell) => {
    if (cell.tagName !== 'td') return;
    const [only, ...more] = cell.children.filter(
      (node) => node.type !== 'text' || node.value.trim() !== '',
    );
    if (only?.type !== 'element' || only.tagName !== 'p' || more.length > 0) return;
    if (Object.keys(only.properties).length === 0) cell.children = only.children;
  });
}
