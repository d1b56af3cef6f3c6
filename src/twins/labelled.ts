// A label and its value as a list item. The page shows them in two columns, or below the heading of a table.
import type { Element, ElementContent } from 'hast';
import { asBlocks, element, hasClass, isElement, text, wordsOf } from './elements.ts';

/** `**Label:** value`, with further blocks of the value below. Undefined where there is no value. */
export function labelledItem(
  label: readonly ElementContent[],
  value: readonly ElementContent[],
): Element | undefined {
  const blocks = compact(value);
  if (blocks.length === 0) return undefined;
  const [first, ...rest] = blocks;
  const head = [element('strong', [...label, text(':')])];
  if (isElement(first, 'p'))
    return element('li', [element('p', [...head, text(' '), ...first.children]), ...rest]);
  return element('li', [element('p', head), ...blocks]);
}

/** The content of a narrow place in few blocks: short lines are joined, and a list of one item becomes a paragraph. */
export function compact(children: readonly ElementContent[]): Element[] {
  const found: Element[] = [];
  for (const block of asBlocks(children).map(onlyItem).map(oneLine)) {
    const before = found.at(-1);
    if (
      isLine(before) &&
      isLine(block) &&
      wordsOf(before).length + wordsOf(block).length <= longest
    )
      before.children.push(text(' · '), ...block.children);
    else found.push(block);
  }
  return found;
}

const longest = 160;

const isLine = (node: Element | undefined): node is Element => isElement(node, 'p');

function onlyItem(node: Element): Element {
  const items = node.children.filter((child) => isElement(child, 'li'));
  const [only] = items;
  if (!isElement(node, 'ul') || items.length !== 1 || !isElement(only)) return node;
  const [first, ...more] = asBlocks(only.children);
  return isElement(first, 'p') && more.length === 0 ? first : node;
}

// The page breaks lines in narrow places. In a list item the parts are joined.
function oneLine(node: Element): Element {
  if (hasClass(node, 'label')) return element('p', [element('strong', node.children)]);
  if (!isElement(node, 'p', 'address')) return node;
  const between = node.tagName === 'address' ? ', ' : ' · ';
  return element(
    'p',
    node.children.map((child) => (isElement(child, 'br') ? text(between) : child)),
  );
}
