// What Markdown becomes, and what in it is refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectMarkdown, markdownToText, renderMarkdown } from './markdown.ts';

const reported = (text: string) => inspectMarkdown(text).map(({ kind, value }) => [kind, value]);

describe('renderMarkdown', () => {
  test('the highest heading gets the level asked for and the others keep their distance', () => {
    expect(renderMarkdown('## A\n\n### B')).toBe('<h3>A</h3>\n<h4>B</h4>');
    expect(renderMarkdown('# A', { headingsFrom: 2 })).toBe('<h2>A</h2>');
    expect(renderMarkdown('# A\n\n###### B', { headingsFrom: 5 })).toContain('<h6>B</h6>');
  });

  test('headings have ids only under a prefix, and links to them follow', () => {
    expect(renderMarkdown('# Data flow')).toBe('<h3>Data flow</h3>');
    expect(renderMarkdown('# Data flow\n\n[up](#data-flow)', { idPrefix: 'section-a-' })).toBe(
      '<h3 id="section-a-data-flow">Data flow</h3>\n<p><a href="#section-a-data-flow">up</a></p>',
    );
  });

  test('every link of a footnote leads to an id that is there, once', () => {
    const html = renderMarkdown('a[^1] b[^2] a again[^1]\n\n[^1]: one\n\n[^2]: two');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets).toHaveLength(6);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('footnotes of two texts do not share ids', () => {
    const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const first = idsOf(renderMarkdown('a[^1]\n\n[^1]: one'));
    expect(idsOf(renderMarkdown('b[^1]\n\n[^1]: two')).filter((id) => first.includes(id))).toEqual(
      [],
    );
  });

  test.each([
    ['[x](javascript:alert(1))', '<p><a>x</a></p>'],
    ['[x](JaVaScRiPt:alert(1))', '<p><a>x</a></p>'],
    ['[x](data:text/html,x)', '<p><a>x</a></p>'],
    ['[x](http://example.com)', '<p><a>x</a></p>'],
    ['[x](//evil.example)', '<p><a>x</a></p>'],
    ['[x](/\\evil.example)', '<p><a href="/%5Cevil.example">x</a></p>'],
    ['[x](https:evil.example)', '<p><a>x</a></p>'],
    ['[x](https://bank.example@evil.example)', '<p><a>x</a></p>'],
    ['[x](mailto:a@b.example?bcc=c@d.example)', '<p><a>x</a></p>'],
    ['![x](https://evil.example/p.gif)', '<p>x</p>'],
    ['![x](data:image/png;base64,AA)', '<p>x</p>'],
    ['a <b onclick=x>b</b> <script>alert(1)</script>', '<p>a b alert(1)</p>'],
    ['<div>x</div>', ''],
  ])('%s is disarmed', (text, html) => {
    expect(renderMarkdown(text)).toBe(html);
  });

  test('https, an address, a path and an own image stay', () => {
    expect(
      renderMarkdown('[a](https://a.example/x) <b@c.example> [d](/changes/) ![e](/e.png "f")'),
    ).toBe(
      '<p><a href="https://a.example/x">a</a> <a href="mailto:b@c.example">b@c.example</a> ' +
        '<a href="/changes/">d</a> <img src="/e.png" alt="e" title="f"></p>',
    );
  });

  test('addresses within the site are rewritten, and no others', () => {
    const resolveLink = (address: string) => `/base${address}`;
    expect(renderMarkdown('[a](/x/) [b](https://b.example) ![c](/c.png)', { resolveLink })).toBe(
      '<p><a href="/base/x/">a</a> <a href="https://b.example">b</a> <img src="/base/c.png" alt="c"></p>',
    );
  });

  test('a task list is text without form fields', () => {
    expect(renderMarkdown('- [x] a\n- [ ] b')).toContain('<li>☑ a</li>\n<li>☐ b</li>');
  });

  test('a table has column headers', () => {
    expect(renderMarkdown('| a |\n| -: |\n| 1 |')).toContain(
      '<th scope="col" class="align-right">a</th>',
    );
  });
});

describe('a text nested too deeply', () => {
  test.each([
    ['quotes', '>'.repeat(5000)],
    ['lists', '- '.repeat(300) + 'a'],
    ['brackets', '!['.repeat(5000)],
    ['asterisks', '*'.repeat(5000) + 'a' + '*'.repeat(5000)],
    ['emphasis', '*a '.repeat(3000) + 'a* '.repeat(3000)],
  ])('of %s is shown as written and reported', (_, text) => {
    expect(renderMarkdown(text)).toMatch(/^<p>[^<]*<\/p>$/);
    expect(markdownToText(text)).toBe(text);
    expect(inspectMarkdown(text)).toMatchObject([{ kind: 'nesting', line: 1, column: 1 }]);
  });

  test('is none of ordinary Markdown', () => {
    const text = `${'- **bold** and *thin* [link](/x/)\n'.repeat(400)}\n---\n\n${'word '.repeat(500)}`;
    expect(inspectMarkdown(text)).toEqual([]);
  });
});

describe('inspectMarkdown', () => {
  test('says where in the text', () => {
    expect(inspectMarkdown('one\n\ntwo <b>three</b>')[0]).toMatchObject({
      offset: 9,
      line: 3,
      column: 5,
      kind: 'html',
      value: '<b>',
    });
  });

  test('finds what renderMarkdown would drop', () => {
    expect(reported('[a](http://a.example) ![b](https://b.example/b.png) <!-- c -->')).toEqual([
      ['link', 'http://a.example'],
      ['image', 'https://b.example/b.png'],
      ['html', '<!-- c -->'],
    ]);
  });

  test.each(['[a](/\\evil.example)', '[a](//evil.example)', '[a](<b c>)', '[a]()'])(
    '%s is no path of this site',
    (text) => {
      expect(inspectMarkdown(text)).toMatchObject([{ kind: 'link' }]);
    },
  );

  test('looks through references to their definitions', () => {
    expect(reported('[a] ![b]\n\n[a]: javascript:x\n[b]: https://b.example/b.png')).toEqual([
      ['link', 'javascript:x'],
      ['image', 'https://b.example/b.png'],
    ]);
  });

  test.each([
    '[https://bank.example](https://evil.example)',
    '[bank.example](https://evil.example/bank.example)',
    '[www.bank.example](https://evil.example)',
    '[see https://bank.example now](https://evil.example)',
    '[help@bank.example](mailto:help@evil.example)',
    '[**bank.example**/login](https://bank.example.evil.example)',
  ])('%s says one host and leads to another', (text) => {
    expect(inspectMarkdown(text)).toMatchObject([{ kind: 'link' }]);
  });

  test.each([
    '[bank.example](https://www.bank.example/x)',
    '[www.bank.example](https://bank.example)',
    '[security.txt](https://bank.example/.well-known/security.txt)',
    '[our terms. Read them](https://bank.example)',
    '[changes](/changes/)',
    '`<b>` and `[x](javascript:y)`',
  ])('%s is fine', (text) => {
    expect(inspectMarkdown(text)).toEqual([]);
  });
});

describe('markdownToText', () => {
  test('keeps the words, the lists and where links lead', () => {
    expect(
      markdownToText('# A\n\n*b* [c](https://c.example) <d@e.example>\n\n- f\n- g\n\n`h` <b>i</b>'),
    ).toBe('A\n\nb c (https://c.example) d@e.example\n\n- f\n- g\n\nh i');
  });

  test('of words alone is what a page shows of them', () => {
    const word = fc.constantFrom(
      'One',
      'é',
      '1.',
      '2)',
      ' ',
      ' - ',
      '--',
      '"a"',
      '(b)',
      '.',
      '%',
      '…',
      ', ',
    );
    const text = fc
      .array(word, { minLength: 1, maxLength: 8 })
      .map((words) => `A${words.join('')}`);
    fc.assert(
      fc.property(text, (words) => {
        expect(inspectMarkdown(words)).toEqual([]);
        expect(renderMarkdown(words)).toContain(`>${markdownToText(words)}</`);
        // A paragraph with a mark sends the whole text through the parser.
        expect(renderMarkdown(`${words}\n\n*b*`)).toBe(
          `${renderMarkdown(words)}\n<p><em>b</em></p>`,
        );
      }),
    );
  });

  test('an address among words is a link', () => {
    expect(inspectMarkdown('See www.bank.example')).toMatchObject([{ kind: 'link' }]);
  });
});
