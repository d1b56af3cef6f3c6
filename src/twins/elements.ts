// Finds, reads and builds elements of a finished page.
import type { Element, ElementContent, Nodes } from 'hast';

/** A new element without attributes. */
export function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

export const text = (value: string): ElementContent => ({ type: 'text', value });

export function isElement(node: Nodes | undefined, ...tagNames: string[]): node is Element {
  return node?.type === 'element' && (tagNames.length === 0 || tagNames.includes(node.tagName));
}

export function hasClass(node: Nodes | undefined, ...names: string[]): boolean {
  if (!isElement(node)) return false;
  const classes = node.properties['className'];
  return Array.isArray(classes) && names.some((name) => classes.includes(name));
}

/** The first element below a node that `accepts` takes. */
export function find(node: Nodes, accepts: (node: Element) => boolean): Element | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (isElement(child) && accepts(child)) return child;
    const deeper = find(child, accepts);
    if (deeper) return deeper;
  }
  return undefined;
}

/** The text below a node, with white space collapsed as on the page. */
export function wordsOf(node: Nodes): string {
  return collect(node).replace(/\s+/g, ' ').trim();
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(collect).join('') : '';
}

const blocks = new Set([
  ...['p', 'ul', 'ol', 'dl', 'div', 'table', 'pre', 'blockquote', 'section', 'article', 'header'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'details', 'address'],
]);

const isBlock = (node: Nodes): boolean => isElement(node) && blocks.has(node.tagName);

/** Content as blocks only. Text between blocks becomes a paragraph; a `div` is replaced by its content. */
export function asBlocks(children: readonly ElementContent[]): Element[] {
  const found: Element[] = [];
  let run: ElementContent[] = [];
  const close = () => {
    if (run.some((node) => wordsOf(node) !== '' || isElement(node, 'img')))
      found.push(element('p', run));
    run = [];
  };
  for (const child of children) {
    if (!isBlock(child)) run.push(child);
    else {
      close();
      if (isElement(child, 'div')) found.push(...asBlocks(child.children));
      else if (isElement(child) && !isEmpty(child)) found.push(child);
    }
  }
  close();
  return found;
}

const isEmpty = (node: Element) =>
  wordsOf(node) === '' && !find(node, ({ tagName }) => tagName === 'img' || tagName === 'hr');
