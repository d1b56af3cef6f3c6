// Texts that are printed without a search for marks come out as the printer of Markdown would print them, wherever they stand.
import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { printPlainWords } from './plain-words.ts';

const slow = remark().use(remarkGfm).freeze();
const fast = remark().use(remarkGfm).data('toMarkdownExtensions', [printPlainWords]).freeze();

const text = fc
  .array(
    fc.constantFrom(
      ...['w.a', 'ps://', 'a@b', '1. ', '1) ', '](a', ' (a) ', 'a. b', '. ', ' ,'],
      ...['a', 'w', 'W', 'ps', 'é', '1', '12', '中', ' ', ' ', '.', ',', ';', '(', ')', '–', '·'],
      ...[':', '/', '-', '+', '*', '_', '#', '@', '[', ']', '!', '|', '~', '<', '&', '\\', '\n'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts): PhrasingContent => ({ type: 'text', value: parts.join('') }));

const phrase = fc.oneof(
  text,
  fc
    .tuple(fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const), text)
    .map(([type, child]): PhrasingContent => ({ type, children: [child] })),
  text.map((child): PhrasingContent => ({
    type: 'link',
    url: 'https://a.example',
    children: [child],
  })),
);
const line = fc.array(phrase, { minLength: 1, maxLength: 3 });

const document = fc.tuple(line, line, line).map(([one, two, three]): Root => ({
  type: 'root',
  children: [
    { type: 'paragraph', children: one },
    { type: 'heading', depth: 2, children: two },
    {
      type: 'table',
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: three }] }],
    },
  ],
}));

test('any text is printed as before', () => {
  fc.assert(
    fc.property(document, (tree) => {
      expect(fast.stringify(structuredClone(tree))).toBe(slow.stringify(tree));
    }),
    { numRuns: 2000 },
  );
});
