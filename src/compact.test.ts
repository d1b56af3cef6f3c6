import { expect, test } from 'vitest';
import { compactHtml } from './compact.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8"><title>A</title></head> <body> ${body} </body></html>`;
test('white space between blocks and end tags that HTML lets one leave out go', () => {
  expect(compactHtml(page('<ul> <li>One</li> <li>Two</li> </ul>'))).toBe(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>A</title><ul><li>One<li>Two</ul>',
  );
});

test('words stay apart, and code keeps its lines', () => {
  const html = compactHtml(page('<p>one <b>two</b> <a href="/">three</a></p><pre>a\n  b</pre>'));
  expect(html).toContain('<p>one <b>two</b> <a href="/">three</a>');
  expect(html).toContain('<pre>a\n  b</pre>');
});

test('a list that turned out empty goes, one with an entry stays', () => {
  const html = compactHtml(page('<dl> </dl><ul></ul><dl><dt>Kept<dd>30 days</dl>'));
  expect(html).toContain('<dl><dt>Kept<dd>30 days</dl>');
  expect(html.match(/<(dl|ul)>/g)).toEqual(['<dl>']);
});

test('a paragraph alone in a cell leaves its frame, one with a class or with company keeps it', () => {
  const html = compactHtml(
    page('<table><tr><td> <p>One <b>a</b></p> <td><p class="soft">Two</p><td><p>3<p>4</table>'),
  );
  expect(html).toContain('<td>One <b>a</b><td><p class="soft">Two<td><p>3<p>4');
});

test('attributes keep their quotes, and quotes within them are not spelt out', () => {
  expect(compactHtml(page(`<a href="/a" title="it's">x</a>`))).toContain(
    `<a href="/a" title="it's">x</a>`,
  );
});

test('a second pass changes nothing', () => {
  const once = compactHtml(page('<table><tr><td>1</td></tr></table><p>a &lt; b</p>'));
  expect(compactHtml(once)).toBe(once);
});
