import { expect, test } from 'vitest';
import { expectedHeight } from './expected-height.ts';

test('a part is taken for taller the more text it has, whatever the tags around it', () => {
  const short = expectedHeight('<p class="a">Twenty signs of text</p>');
  expect(short).toBe(expectedHeight('Twenty signs\n        of text'));
  expect(expectedHeight(`<p>${'Twenty signs of text'.repeat(20)}</p>`)).toBeGreaterThan(short + 20);
});

test('each cell of a table counts as a line, each pair as half of one, each tag that only begins alike does not', () => {
  const none = expectedHeight('ab');
  expect(expectedHeight('<tr><th>a</th><td class="x">b</td></tr>')).toBe(none + 2);
  expect(expectedHeight('<table><thead><tbody>ab')).toBe(none);
  expect(expectedHeight('<dl><dt>a</dt><dd>b</dd><dt></dt><dd></dd></dl>')).toBe(none + 1);
});
