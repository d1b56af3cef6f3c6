// Tables. A table with short cells stays a table; one with lists or long texts in its cells becomes a list of its rows.
import type { Element, ElementContent } from 'hast';
import { element, find, hasClass, isElement, text, wordsOf } from './elements.ts';
import { compact, labelledItem } from './labelled.ts';

/** A table's caption, and the table or the list of its rows. */
export function reshapeTable(table: Element): ElementContent[] {
  const caption = find(table, ({ tagName }) => tagName === 'caption');
  const said = caption && !hasClass(caption, 'unseen') && wordsOf(caption) !== '';
  const head = rowsOf(table, 'thead')[0] ?? [];
  const bodies = [...rowsOf(table, 'tbody'), ...rowsOf(table, 'tfoot')];
  const columns = head.length > 0 ? head : bodies[0]?.map(() => element('th', []));
  const cells = bodies.map((row) => row.map((cell) => compact(cell.children)));
  const flat = cells.flat().every(fitsInCell);
  return [
    ...(said ? [element('p', [element('em', caption.children)])] : []),
    flat
      ? plainTable(columns ?? [], cells, alignments(table))
      : element(
          'ul',
          bodies.map((row) => asItem(row, head)),
        ),
  ];
}

const longest = 200;

function fitsInCell(blocks: readonly Element[]): boolean {
  if (blocks.length > 1) return false;
  const [only] = blocks;
  return !only || (isElement(only, 'p') && wordsOf(only).length <= longest);
}

function rowsOf(table: Element, part: string): Element[][] {
  return table.children
    .filter((node) => isElement(node, part))
    .flatMap(({ children }) => children.filter((node) => isElement(node, 'tr')))
    .map(({ children }) => children.filter((node) => isElement(node, 'th', 'td')));
}

// The alignment of each column, if the author's Markdown sets one.
function alignments(table: Element): (string | undefined)[] {
  const first = find(table, ({ tagName }) => tagName === 'tr');
  return (first?.children ?? [])
    .filter((node) => isElement(node, 'th', 'td'))
    .map((cell) => ['left', 'center', 'right'].find((side) => hasClass(cell, `align-${side}`)));
}

function plainTable(
  head: readonly Element[],
  rows: readonly Element[][][],
  sides: readonly (string | undefined)[],
): Element {
  const cell = (name: string, children: ElementContent[], index: number): Element => ({
    ...element(name, children),
    properties: sides[index] ? { align: sides[index] } : {},
  });
  return element('table', [
    element('thead', [
      element(
        'tr',
        head.map(({ children }, index) => cell('th', children, index)),
      ),
    ]),
    element(
      'tbody',
      rows.map((blocks) =>
        element(
          'tr',
          blocks.map((content, index) => cell('td', content[0]?.children ?? [], index)),
        ),
      ),
    ),
  ]);
}

function asItem(row: readonly Element[], head: readonly Element[]): Element {
  const [name, ...cells] = row;
  const [column] = head;
  const [title, ...under] = compactHead(name?.children ?? []);
  const items = cells.flatMap(
    (cell, index) => labelledItem(head[index + 1]?.children ?? [], cell.children) ?? [],
  );
  return element('li', [
    element('p', [
      ...(column && wordsOf(column) !== '' ? [...column.children, text(': ')] : []),
      element('strong', title?.children ?? [text('–')]),
    ]),
    ...under,
    ...(items.length > 0 ? [element('ul', items)] : []),
  ]);
}

// The name of a row is separate from the details below it.
function compactHead(children: readonly ElementContent[]): Element[] {
  const first = children.findIndex((node) => isElement(node, 'p', 'dl', 'ul', 'div'));
  if (first < 0) return compact(children);
  const name = compact(children.slice(0, first));
  return [...name, ...compact(children.slice(first))];
}
