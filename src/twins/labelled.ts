// A label and its value, as a list item says them: what a page shows in two columns or under a table's heading.
import type { Element, ElementContent } from 'hast';
import { asBlocks, element, hasClass, isElement, text, wordsOf } from './elements.ts';

/** `**Label:** value`; what does not fit on the line follows below it. Undefined where there is no value. */
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

/** Blocks of a narrow place, as few as possible: short lines side by side, a list of one without its mark. */
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

// A narrow place breaks its lines by hand; in a list item they stand side by side.
function oneLine(node: Element): Element {
  if (hasClass(node, 'label')) return element('p', [element('strong', node.children)]);
  if (!isElement(node, 'p', 'address')) return node;
  const between = node.tagName === 'address' ? ', ' : ' · ';
  return element(
    'p',
    node.children.map((child) => (isElement(child, 'br') ? text(between) : child)),
  );
}
