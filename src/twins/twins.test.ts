// The finished sites: each page and its Markdown twin say the same, in the same order, with the same links.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, inject, test } from 'vitest';
import { load } from '../load/load.ts';
import { plain, writtenTexts } from '../site/written-texts.fixture.ts';
import { find, hasClass, isElement } from './elements.ts';
import { twinOf } from './twin.ts';

const sites = inject('builtSites');
const root = path.resolve(import.meta.dirname, '../..');

/** What a page says, apart from its navigation: texts, addresses and headings in order. */
interface Said {
  words: string[];
  links: string[];
  headings: string[];
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

function saidByPage(html: string, address: string): Said {
  const page = rehype().parse(html);
  const said: Said = { words: [], links: [], headings: [] };
  const walk = (node: Nodes, within: string, row = ''): void => {
    if (node.type === 'text' && node.value.trim() !== '') said.words.push(node.value);
    if (!('children' in node)) return;
    if (isElement(node)) {
      const { tagName, properties } = node;
      const spoken = ['caption', 'ins', 'del'].includes(within) || tagName === 'caption';
      if (['nav', 'figure', 'fieldset'].includes(tagName)) return;
      if (hasClass(node, 'in-full', 'back', 'choices')) return;
      if (spoken && hasClass(node, 'unseen')) return;
      // The name of a row links to the row itself.
      if (tagName === 'a' && properties['href'] !== `#${row}`)
        said.links.push(new URL(String(properties['href']), address).href);
      if (/^h[1-6]$/.test(tagName)) said.headings.push(squeezed(textOf(node)));
    }
    const id = isElement(node) ? node.properties['id'] : undefined;
    for (const child of node.children)
      walk(child, isElement(node) ? node.tagName : within, typeof id === 'string' ? id : row);
  };
  for (const name of ['main', 'footer']) {
    const part = find(page, ({ tagName }) => tagName === name);
    if (!part) throw new Error(`${address} has no ${name}`);
    walk(part, '');
  }
  return said;
}

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

function saidByTwin(markdown: string): Said {
  const said: Said = { words: [], links: [], headings: [] };
  const walk = (node: MarkdownNodes): string => {
    if ('url' in node) said.links.push(node.url);
    if ('value' in node) {
      said.words.push(node.value);
      return node.value;
    }
    const inner = 'children' in node ? node.children.map(walk).join('') : '';
    if (node.type === 'heading') said.headings.push(squeezed(inner));
    return inner;
  };
  walk(remark().use(remarkGfm).parse(markdown));
  return said;
}

const countWords = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of texts.join(' ').matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** What a page says and its twin does not. */
function differences(html: string, markdown: string, address: string): string[] {
  const [page, twin] = [saidByPage(html, address), saidByTwin(markdown)];
  const whole = squeezed(twin.words.join(''));
  const counts = countWords(twin.words);
  return [
    ...page.words.filter((text) => !whole.includes(squeezed(text))),
    ...[...countWords(page.words)]
      .filter(([word, count]) => (counts.get(word) ?? 0) < count)
      .map(([word]) => `${word} (too seldom)`),
    ...page.links.filter((link) => !twin.links.includes(link)),
    ...(page.headings.join() === twin.headings.join() ? [] : ['other headings']),
  ];
}

describe.each(Object.entries(sites))('%s', (site, folder) => {
  const { trust } = load(
    path.join(root, site === 'content' ? 'content' : `examples/${site}`),
    inject('builtAsOf'),
  );
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => name.replaceAll('\\', '/').replace(/index\.html$/, ''));
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

  test('has a twin of every page, and every page names its own', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      expect(existsSync(path.join(folder, page, 'index.md')), page).toBe(true);
      const head = read(`${page}index.html`);
      expect(head).toContain(`<link rel="alternate" type="text/markdown" href="/${page}index.md">`);
      expect(head).toContain('<link rel="describedby" type="text/plain" href="/llms.txt">');
    }
  });

  test.each(pages)('/%s says the same as its twin, word for word and as often', (page) => {
    const address = `${trust?.site.url}/${page}`;
    const [html, markdown] = [read(`${page}index.html`), read(`${page}index.md`)];
    expect(differences(html, markdown, address)).toEqual([]);
  });

  test('holds every text that was written', () => {
    const texts = [...writtenTexts(trust as unknown as Record<string, unknown>)];
    const whole = squeezed(
      pages.flatMap((page) => saidByTwin(read(`${page}index.md`)).words).join(''),
    );
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !whole.includes(plain(text)))).toEqual([]);
  });

  test('links only to what is there, and brings nothing of the page’s navigation', () => {
    for (const page of pages) {
      const markdown = read(`${page}index.md`);
      expect(markdown, page).not.toMatch(/<svg|<\/|\]\(#|\]\(\/|^#\s*$/m);
      const own = saidByTwin(markdown).links.filter((link) =>
        link.startsWith(`${trust?.site.url}/`),
      );
      const paths = own.map((link) => new URL(link).pathname);
      // Evidence may be on the same host without being part of this build.
      const absent = paths.filter(
        (at) => !at.startsWith('/files/') && !existsSync(path.join(folder, at)),
      );
      expect(absent, page).toEqual([]);
    }
  });
});

test('the comparison notices any line that a twin lacks', () => {
  const read = (name: string) => readFileSync(path.join(sites.framewright, name), 'utf8');
  const [html, lines] = [read('index.html'), read('index.md').split('\n')];
  const address = JSON.parse(read('trust.json')).site?.url ?? 'https://example.com/';
  const unnoticed = lines
    .map((line, index) => [line, lines.filter((_line, other) => other !== index)] as const)
    // Labels repeat in every row, so only the text after the label counts.
    .filter(([line]) => /\p{L}{3}/u.test(line.replace(/^\s*- \*\*[^*]*:\*\*/, '')))
    .filter((_line, index) => index % 9 === 0)
    .filter(([, rest]) => differences(html, rest.join('\n'), address).length === 0);
  expect(unnoticed.map(([line]) => line)).toEqual([]);
});

const page = (main: string) =>
  `<!doctype html><html><body><main>${main}</main><footer><p>Foot</p></footer></body></html>`;
const twin = (main: string) => twinOf(page(main), 'https://trust.example.com/changes/');

test('a table of phrases stays a table, one of lists becomes a list of its rows', () => {
  const row = (cell: string) =>
    `<table><caption>Rows</caption><thead><tr><th>Name</th><th>Place</th></tr></thead><tbody><tr><th>A|B</th><td>${cell}</td></tr></tbody></table>`;
  expect(twin(row('<p>Oslo</p><p>Bergen</p>'))).toContain(
    '*Rows*\n\n| Name | Place |\n| - | - |\n| A\\|B | Oslo · Bergen |',
  );
  expect(twin(row('<ul><li>Oslo</li><li>Bergen</li></ul>'))).toContain(
    '- Name: **A|B**\n  - **Place:**\n    - Oslo\n    - Bergen',
  );
});

test('words that look like Markdown stay words, and marks of a change are Markdown’s own', () => {
  expect(twin('<p>1. *not* a [link](x) &lt;b&gt;</p>')).toContain(
    '1\\. \\*not\\* a \\[link]\\(x) \\<b>',
  );
  expect(twin('<p><del> <span class="unseen">was: </span> Oslo </del></p>')).toContain('~~Oslo~~');
});

test('links are whole addresses', () => {
  expect(
    twin('<p><a href="../#row">Row</a> <a href="mailto:a@example.com">a@example.com</a></p>'),
  ).toContain('[Row](https://trust.example.com/#row) <a@example.com>');
});
