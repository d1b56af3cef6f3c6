import { expect, test } from 'vitest';
import { expectedHeight } from './expected-height.ts';

test('a part is taken for taller the more text it has, whatever the tags around it', () => {
  const short = expectedHeight('<p class="a">Twenty signs of text</p>');
  expect(short).toBe(expectedHeight('Twenty signs\n        of text'));
  expect(expectedHeight(`<p>${'Twenty signs of text'.repeat(20)}</p>`)).toBeGreaterThan(short + 20);
});

test.each([
  ['a row', '<tr><th>a</th></tr>'],
  ['a labelled cell', '<td data-label="b">a</td>'],
  ['a pair', '<dt>a</dt><dd></dd>'],
  ['an item', '<li>a</li>'],
])('%s takes room beside its text, as often as it stands there', (_, html) => {
  const ten = expectedHeight(html.repeat(10)) - expectedHeight('a'.repeat(10));
  expect(ten).toBeGreaterThanOrEqual(10);
  expect(expectedHeight(html.repeat(20)) - expectedHeight('a'.repeat(20))).toBeCloseTo(
    2 * ten,
    -0.5,
  );
});

test('a tag that only begins alike takes none', () => {
  expect(expectedHeight('<track><link><dtx>a')).toBe(expectedHeight('a'));
});

test('a part that holds parts is as tall as they are together, with its heading and gaps', () => {
  const records = '<p>All</p><article data-rem="30">a</article><article data-rem="12">b</article>';
  expect(expectedHeight(records) - 30 - 12).toBeGreaterThan(expectedHeight(''));
  expect(expectedHeight(records.repeat(2))).toBeLessThan(2 * expectedHeight(records));
});
