// The shorter way to a tree of Markdown gives the tree that rehype-remark gives, whatever the HTML.
import fc from 'fast-check';
import type { Root } from 'hast';
import { rehype } from 'rehype';
import rehypeRemark from 'rehype-remark';
import { expect, test } from 'vitest';
import { toMarkdownTree } from './markdown-tree.ts';

const library = rehype().use(rehypeRemark).freeze();
const fragments = rehype().data('settings', { fragment: true }).freeze();

const words = fc.constantFrom('a', ' ', 'b c', '  d\n', '\n', '*e*', '1. f', 'g  h');
const { inner } = fc.letrec<{ inner: string; node: string }>((tie) => ({
  inner: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc
      .tuple(
        fc.constantFrom(
          ...['p', 'div', 'ul', 'li', 'strong', 'em', 'del', 'h2', 'pre', 'code', 'a', 'span'],
          ...['table', 'tr', 'td', 'blockquote', 'section', 'dl', 'dd'],
        ),
        tie('inner'),
      )
      .map(([name, within]) => `<${name}>${within}</${name}>`),
    fc.constantFrom('<br>', '<hr>', '<img src="a" alt="b">', '<input type="checkbox">'),
  ),
}));

test('any HTML becomes the same tree', () => {
  fc.assert(
    fc.property(inner, (html) => {
      const tree: Root = fragments.parse(html);
      const expected = withoutPlaces(library.runSync(structuredClone(tree)));
      expect(withoutPlaces(toMarkdownTree(tree))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

/** Places in the source are not printed. */
const withoutPlaces = (tree: unknown): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );
