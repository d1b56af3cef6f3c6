// The white space that is left is what rehype-minify-whitespace leaves.
import fc from 'fast-check';
import { rehype } from 'rehype';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import { expect, test } from 'vitest';
import { removeWhiteSpace } from './white-space.ts';

const peer = rehype().data('settings', { fragment: true }).use(rehypeMinifyWhitespace).freeze();
const ours = rehype()
  .data('settings', { fragment: true })
  .use(() => removeWhiteSpace)
  .freeze();

const words = fc.constantFrom(
  ' ',
  '\n  ',
  'one',
  ' two',
  'three ',
  ' four  five ',
  '\t',
  '\v',
  '<!-- a -->',
);
const names = fc.constantFrom(
  ...['p', 'div', 'ul', 'li', 'b', 'a', 'span', 'code', 'pre', 'nobr', 'button', 'svg', 'picture'],
  ...[
    'td',
    'th nowrap',
    'table',
    'tr',
    'dl',
    'dt',
    'dd',
    'textarea',
    'template',
    'script',
    'i hidden',
  ],
);
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(
      fc.oneof({ maxDepth: 6 }, words, fc.constantFrom('<br>', '<img>', '<hr>'), tie('element')),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join('')),
  element: fc
    .tuple(names, tie('html'))
    .map(([name, inner]) => `<${name}>${inner}</${name.split(' ')[0] ?? ''}>`),
}));

test('of 5,000 random pieces of HTML the same is left', () => {
  fc.assert(
    fc.property(html, (text) => {
      expect(String(ours.processSync(text))).toBe(String(peer.processSync(text)));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['<p> one <b> two </b> three </p> <p>four</p>', '<p>one <b>two </b>three</p><p>four</p>'],
  ['<p>one <img> two</p>', '<p>one <img> two</p>'],
  ['<pre> a\n  b </pre>', '<pre> a\n  b </pre>'],
  ['<td nowrap> a  b </td>', '<td nowrap> a b </td>'],
])('%s', (given, left) => {
  expect(String(ours.processSync(given))).toBe(left);
});
