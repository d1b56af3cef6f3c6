// Turns the HTML of a page into HTML that Markdown can express: without navigation, and with columns and cards as text.
import type { Element, ElementContent } from 'hast';
import { asBlocks, element, hasClass, isElement, text, wordsOf } from './elements.ts';
import { compact, labelledItem } from './labelled.ts';
import { reshapeTable } from './tables.ts';

/**
 * The content of a page in shapes that Markdown has. `resolve` makes addresses absolute. `here` is the id of the row
 * around it: the name of a row links to the row itself, and a file needs no such link.
 */
export function reshape(
  children: readonly ElementContent[],
  resolve: (address: string) => string,
  here?: string,
): ElementContent[] {
  return children.flatMap((node) => {
    if (!isElement(node)) return node.type === 'comment' ? [] : [node];
    if (isOnlyForEyes(node)) return [];
    const { id, href } = node.properties;
    const around = typeof id === 'string' ? id : here;
    const children = hasClass(node, 'matrix') ? node.children.map(withMarks) : node.children;
    const within = reshape(children, resolve, around);
    if (here !== undefined && href === `#${here}`) return trimmed(within);
    return shaped({ ...node, children: within }, resolve);
  });
}

// Pictures repeat what tables say. Links within the page, lists of its headings and choices have no use in a file.
function isOnlyForEyes(node: Element): boolean {
  return (
    isElement(node, 'figure', 'nav', 'fieldset', 'script', 'style') ||
    hasClass(node, 'in-full', 'back', 'choices')
  );
}

// The text above the matrix mentions filled and empty circles, so cells keep them beside their words.
function withMarks(node: ElementContent): ElementContent {
  if (!isElement(node)) return node;
  if (node.tagName === 'b') return text(hasClass(node, 'full') ? '● ' : '○ ');
  return { ...node, children: node.children.map(withMarks) };
}

function shaped(node: Element, resolve: (address: string) => string): ElementContent[] {
  const { tagName, children, properties } = node;
  if (tagName === 'table') return reshapeTable(node);
  if (tagName === 'dl') return facts(node);
  if (tagName === 'a' || tagName === 'img') return [withAddress(node, resolve)];
  if (tagName === 'strong' || tagName === 'b' || tagName === 'em')
    return marked(tagName === 'b' ? 'strong' : tagName, children);
  if (hasClass(node, 'page-address')) return [element('p', [link(wordsOf(node))])];
  // Markdown has marks for differences, so the hidden "was:" for screen readers is left out.
  if (tagName === 'ins' || tagName === 'del')
    return marked(
      tagName === 'ins' ? 'strong' : 'del',
      trimmed(children.filter((child) => !hasClass(child, 'unseen'))),
    );
  if (tagName === 'address')
    return [
      element(
        'p',
        children.map((child) => (isElement(child, 'br') ? text(', ') : child)),
      ),
    ];
  if (tagName === 'summary') return [element('p', [element('strong', children)])];
  if (hasClass(node, 'tag')) return [text(' ('), ...trimmed(children), text(')')];
  if (hasClass(node, 'highlights', 'points', 'lines', 'plain')) return [element('ul', children)];
  if (tagName === 'section' || hasClass(node, 'lead')) return [element('div', headFirst(children))];
  if (hasClass(node, 'claims')) return [element(tagName, children.map(claim))];
  if (hasClass(node, 'changelog')) return children.flatMap((entry) => dated(entry));
  if (hasClass(node, 'related'))
    return [
      element(
        'ul',
        children.map((item) => (isElement(item, 'li') ? related(item) : item)),
      ),
    ];
  return [{ ...node, properties: keepClass(properties) }];
}

const keepClass = ({ className, start }: Element['properties']) => ({
  ...(className && { className }),
  ...(start && { start }),
});

function withAddress(node: Element, resolve: (address: string) => string): Element {
  const { href, src, alt, title } = node.properties;
  return {
    ...node,
    children: trimmed(node.children),
    properties: {
      ...(typeof href === 'string' && { href: resolve(href) }),
      ...(typeof src === 'string' && { src: resolve(src) }),
      ...(typeof alt === 'string' && { alt }),
      ...(typeof title === 'string' && { title }),
    },
  };
}

function link(address: string): Element {
  return { ...element('a', [text(address)]), properties: { href: address } };
}

// Markdown allows no spaces just inside a mark, so they are moved outside.
function marked(tagName: string, children: readonly ElementContent[]): ElementContent[] {
  const isSpace = (node: ElementContent | undefined, edge: RegExp) =>
    node?.type === 'text' && edge.test(node.value);
  return [
    ...(isSpace(children[0], /^\s/) ? [text(' ')] : []),
    element(tagName, trimmed(children)),
    ...(isSpace(children.at(-1), /\s$/) ? [text(' ')] : []),
  ];
}

function trimmed(children: readonly ElementContent[]): ElementContent[] {
  return children
    .filter((child, index) => {
      const edge = index === 0 || index === children.length - 1;
      return !(edge && child.type === 'text' && child.value.trim() === '');
    })
    .map((child, index, all) => {
      if (child.type !== 'text') return child;
      let { value } = child;
      if (index === 0) value = value.trimStart();
      if (index === all.length - 1) value = value.trimEnd();
      return text(value);
    });
}

/** A `dl` as a list of `**Label:** value`. Its groups may be wrapped in `div`. */
function facts(list: Element): ElementContent[] {
  const pairs = list.children.flatMap((node) => (isElement(node, 'div') ? node.children : [node]));
  const items: Element[] = [];
  let label: ElementContent[] = [];
  for (const node of pairs) {
    if (isElement(node, 'dt')) label = trimmed(node.children);
    if (!isElement(node, 'dd')) continue;
    const item = labelledItem(label, node.children);
    if (item) items.push(item);
  }
  return items.length > 0 ? [element('ul', items)] : [];
}

// The page has small labels above a heading. In Markdown they would belong to the section before, so they are put below it.
function headFirst(children: readonly ElementContent[]): ElementContent[] {
  const isLabel = (node: ElementContent) => hasClass(node, 'eyebrow');
  const labels = children.filter((node) => isLabel(node) && wordsOf(node) !== '');
  const rest = children.filter((node) => !isLabel(node));
  const end = 1 + rest.findIndex((node) => isElement(node, 'h1', 'h2'));
  return [
    ...rest.slice(0, end),
    ...labels.map((node) => element('p', [element('em', trimmed(childrenOf(node).map(unmarked)))])),
    ...rest.slice(end),
  ];
}

// In Markdown, a strong word cannot begin or end an emphasised line.
const unmarked = (node: ElementContent) => (isElement(node, 'strong') ? text(wordsOf(node)) : node);

const childrenOf = (node: ElementContent | undefined) => (isElement(node) ? node.children : []);

// Title and status on one line, details below.
function claim(node: ElementContent): ElementContent {
  if (!isElement(node, 'li')) return node;
  const [where, ...what] = node.children.filter((child) => isElement(child));
  const [title, ...under] = asBlocks(what);
  const standing = compact(where ? [where] : []).flatMap(({ children }, index) => [
    text(index === 0 ? ' – ' : ' · '),
    ...trimmed(children),
  ]);
  return element('li', [
    element('p', [element('strong', trimmed(childrenOf(title))), ...standing]),
    ...under,
  ]);
}

// An entry of the changelog: its heading, then the day and what happened, then the rest.
function dated(entry: ElementContent): ElementContent[] {
  if (!isElement(entry, 'li')) return [];
  const blocks = asBlocks(entry.children);
  const lines = blocks.filter((node) => hasClass(node, 'announced', 'label'));
  const heading = blocks.find((node) => isElement(node, 'h3'));
  const rest = blocks.filter((node) => node !== heading && !lines.includes(node));
  const line = lines.flatMap(({ children }, index) => [
    ...(index > 0 ? [text(' – ')] : []),
    ...trimmed(children),
  ]);
  return [...(heading ? [heading] : []), element('p', line), ...rest];
}

function related(item: Element): Element {
  const children = item.children.flatMap((node) =>
    isElement(node, 'div') ? [text(' '), ...node.children] : [node],
  );
  return element(
    'li',
    asBlocks(
      children.flatMap((node) =>
        !hasClass(node, 'label')
          ? [node]
          : wordsOf(node) === ''
            ? []
            : [...trimmed(childrenOf(node)), text(': ')],
      ),
    ),
  );
}
