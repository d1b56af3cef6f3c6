import { expect, test } from 'vitest';
import { expectedHeight } from './expected-height.ts';

test('a part is taken for taller the more text it has, whatever the tags around it', () => {
  const short = expectedHeight('<p class="a">Twenty signs of text</p>');
  expect(short).toBe(expectedHeight('Twenty signs\n        of text'));
  expect(expectedHeight(`<p>${'Twenty signs of text'.repeat(40)}</p>`)).toBeGreaterThan(short + 20);
});

test.each([
  ['a row', '<tr><th>a</th></tr>'],
  ['a labelled cell', '<td data-label="b">a</td>'],
  ['a pair', '<dt>a</dt><dd></dd>'],
  ['an item', '<li>a</li>'],
])('%s takes room beside its text, as often as it stands there', (_, html) => {
  const times = (count: number) =>
    expectedHeight(html.repeat(count)) - expectedHeight('a'.repeat(count));
  expect(times(10)).toBeGreaterThanOrEqual(10);
  expect(Math.abs(times(40) - 4 * times(10))).toBeLessThanOrEqual(40);
});

test('a tag that only begins alike takes none', () => {
  expect(expectedHeight('<track><link><dtx>a')).toBe(expectedHeight('a'));
});

test('a part that holds parts is as tall as they are together, with the gaps between them', () => {
  const record = '<article data-rem="30">a</article>';
  expect(expectedHeight(`<p>All</p>${record.repeat(4)}`)).toBe(145);
});

test('heights are multiples of five', () => {
  for (const length of [0, 99, 500, 1234]) expect(expectedHeight('a'.repeat(length)) % 5).toBe(0);
});
