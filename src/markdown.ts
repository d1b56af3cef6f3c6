// Markdown of the content: as HTML, as plain text, and what in it is refused. It is GitHub's flavour without raw HTML.
// Links lead to https, an e-mail address or this site; images belong to this site.
import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes, Parents, Root } from 'mdast';
import { rehype } from 'rehype';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { hostFault, imageFault, isWithinSite, linkFault } from './links.ts';
import { shorten } from './visible.ts';

interface MarkdownOptions {
  /** The level of the text's highest heading. Default: 3. */
  headingsFrom?: number;
  /** Begins every id. Without it headings have no id, since two fields of a page may have the same headings. */
  idPrefix?: string;
  /** Rewrites an address within this site (a path or a fragment), for example to a full address in feeds. */
  resolveLink?: (address: string) => string;
  /** For a feed: the full address of the page with this text. It is put before links to footnotes. */
  page?: string;
}

/** Something that is not published as written. Offsets, lines and columns are those of the text itself. */
export interface MarkdownMistake {
  offset: number;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  kind: 'html' | 'link' | 'image' | 'nesting';
  /** The author's text, at most 80 characters of it. */
  value: string;
  /** What is wrong with it, as a sentence. */
  reason: string;
}

/** The HTML of one field. Never throws: a text that is nested too deeply is returned as written, escaped. */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): string {
  // A page of a change has several such texts, and to parse one takes longer than to render the rest of the page.
  if (hasNoMarks(text)) return `<p>${text.trimEnd()}</p>`;
  return orIfTooDeep(text, asWritten, (root) => {
    const from = Math.min(6, Math.max(1, options.headingsFrom ?? 3));
    shiftHeadings(root, from);
    const toHtml = remark()
      .use(remarkRehype, { clobberPrefix: '', footnoteLabelTagName: `h${from}` })
      .use(options.idPrefix === undefined ? [] : [rehypeSlug])
      .use(() => (html: HtmlRoot) => adjust(html, text, options))
      .use(rehypeSanitize, schema);
    return rehype().stringify(toHtml.runSync(root));
  });
}

/** The plain text: a blank line between blocks, a dash before list items, the address of a link after its words. */
export function markdownToText(text: string): string {
  if (hasNoMarks(text)) return text.trim();
  return orIfTooDeep(
    text,
    (written) => written,
    (root) => textOf(root).trim(),
  );
}

/** Everything in a text that would be dropped or would mislead, in the order of its places. */
export function inspectMarkdown(text: string): MarkdownMistake[] {
  const tooDeep: MarkdownMistake = {
    offset: 0,
    line: 1,
    column: 1,
    kind: 'nesting',
    value: shorten(text, 80),
    reason: 'This text is nested too deeply to be read.',
  };
  if (hasNoMarks(text)) return [];
  return orIfTooDeep(
    text,
    () => [tooDeep],
    (root) => {
      const found: MarkdownMistake[] = [];
      const images = new Set<string>();
      visit(root, 'imageReference', (node) => void images.add(node.identifier));
      visit(root, (node) => {
        const mistake = mistakeIn(node, images);
        if (!mistake) return;
        const { offset = 0, line = 1, column = 1 } = node.position?.start ?? {};
        found.push({ offset, line, column, ...mistake, value: shorten(mistake.value, 80) });
      });
      return found.sort((a, b) => a.offset - b.offset);
    },
  );
}

/** The parts of a text, with the offsets of each; undefined for one that is nested too deeply. */
export function treeOf(text: string): Root | undefined {
  return orIfTooDeep<Root | undefined>(
    text,
    () => undefined,
    (root) => root,
  );
}

const parser = remark().use(remarkGfm).freeze();

/** Whether a text is surely one paragraph of words alone. Most texts are, and need not be parsed. */
const hasNoMarks = (text: string) => oneLine.test(text) && !/www\./i.test(text);
const oneLine = /^\p{L}[\p{L}\p{N} ,.;'"()%–—’“”…-]*$/u;

// The parser is recursive and takes time in the square of the depth, so deep texts are refused before it starts.
const deepestContainers = 100;
const deepestSpans = 300;
const containerRun = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+/gm;
const opensOrCloses = /(?<=^|\s)[*_~]+(?=\S)|(?<=\S)[*_~]+(?=\s|$)|[*_~]{3,}|[[\]]/g;

function orIfTooDeep<T>(text: string, tooDeep: (text: string) => T, use: (root: Root) => T): T {
  if (containerDepth(text) > deepestContainers || spanDepth(text) > deepestSpans)
    return tooDeep(text);
  try {
    return use(parser.parse(text));
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(text);
    throw error;
  }
}

function containerDepth(text: string): number {
  const runs = text.match(containerRun) ?? [];
  return Math.max(0, ...runs.map((run) => run.replace(/[^>*+\-.)]/g, '').length));
}

// An upper bound of how many emphases and brackets are open at once in a block.
function spanDepth(text: string): number {
  let deepest = 0;
  for (const block of text.split(/\n[ \t]*\n/)) {
    let [emphasis, brackets] = [0, 0];
    for (const { 0: mark, index } of block.matchAll(opensOrCloses)) {
      if (mark === '[') brackets += 1;
      else if (mark === ']') brackets = Math.max(0, brackets - 1);
      else if (index === 0 || /\s/.test(block[index - 1] ?? '') || mark.length > deepestSpans)
        emphasis += mark.length;
      else emphasis = Math.max(0, emphasis - mark.length);
      deepest = Math.max(deepest, emphasis, brackets);
    }
  }
  return deepest;
}

function asWritten(value: string): string {
  const paragraph = { tagName: 'p', properties: {}, children: [{ type: 'text' as const, value }] };
  return rehype().stringify({ type: 'root', children: [{ type: 'element', ...paragraph }] });
}

function shiftHeadings(root: Root, from: number): void {
  let highest = 6;
  visit(root, 'heading', (node) => void (highest = Math.min(highest, node.depth)));
  visit(root, 'heading', (node) => {
    node.depth = Math.min(6, node.depth - highest + from) as typeof node.depth;
  });
}

// The sanitiser runs last and lets only these through. It would catch what the steps before it miss.
const schema: SanitizeSchema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'strong', 'em', 'del', 'sup', 'code'],
    ...['pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'img', 'section'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    pre: ['tabIndex'],
    section: ['dataFootnotes'],
    td: [['className', 'align-left', 'align-center', 'align-right']],
    th: ['scope', ['className', 'align-left', 'align-center', 'align-right']],
    '*': ['id'],
  },
  // Without raw HTML all ids are ours, and they have our prefix already.
  clobber: [],
  protocols: { href: ['https', 'mailto'], src: ['https'] },
  strip: ['script', 'style'],
};

// Ids and the fragments that lead to them get the prefix together, so that footnotes keep working.
function adjust(html: HtmlRoot, text: string, options: MarkdownOptions): void {
  const { idPrefix, resolveLink, page = '' } = options;
  const prefix = idPrefix ?? `note-${fingerprint(text)}-`;
  const own = new Set<unknown>();
  visit(html, 'element', (node) => void (node.properties['id'] && own.add(node.properties['id'])));
  const within = resolveLink ?? ((address: string) => address);
  visit(html, 'element', (node, index, parent) => {
    const { properties } = node;
    if (properties['id']) properties['id'] = prefix + String(properties['id']);
    if (node.tagName === 'a') {
      const href = String(properties['href'] ?? '');
      if (linkFault(href)) delete properties['href'];
      else if (href.startsWith('#') && own.has(href.slice(1)))
        properties['href'] = `${page}#${prefix}${href.slice(1)}`;
      else if (isWithinSite(href)) properties['href'] = within(href);
    }
    if (node.tagName === 'img') {
      const src = String(properties['src'] ?? '');
      if (imageFault(src) && parent && index !== undefined) {
        parent.children[index] = { type: 'text', value: String(properties['alt'] ?? '') };
        return;
      }
      properties['src'] = within(src);
    }
    adjustForReaders(node);
  });
}

function adjustForReaders(node: Element): void {
  const { properties } = node;
  if (node.tagName === 'th') properties['scope'] = 'col';
  if (properties['align']) properties['className'] = [`align-${String(properties['align'])}`];
  // Wide code scrolls, so it must be reachable by keyboard.
  if (node.tagName === 'pre') properties['tabIndex'] = 0;
  // A checkbox that nobody can tick is shown as a character.
  node.children = node.children.map((child) =>
    child.type === 'element' && child.tagName === 'input'
      ? { type: 'text', value: child.properties['checked'] ? '☑' : '☐' }
      : child,
  );
}

function mistakeIn(
  node: Nodes,
  images: Set<string>,
): Pick<MarkdownMistake, 'kind' | 'value' | 'reason'> | undefined {
  if (node.type === 'html')
    return { kind: 'html', value: node.value, reason: 'HTML is not published; write Markdown.' };
  const isOfImage = node.type === 'definition' && images.has(node.identifier);
  if (node.type === 'image' || isOfImage) {
    const reason = imageFault(node.url);
    return reason === undefined ? undefined : { kind: 'image', value: node.url, reason };
  }
  if (node.type !== 'link' && node.type !== 'definition') return undefined;
  const words = node.type === 'link' ? node.children.map(textOf).join('') : '';
  const reason = linkFault(node.url) ?? hostFault(words.trim().toLowerCase(), node.url);
  return reason === undefined ? undefined : { kind: 'link', value: node.url, reason };
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'link': {
      const words = node.children.map(textOf).join('');
      const address = node.url.replace(/^mailto:/, '');
      const told = words !== address && !isWithinSite(address) && !linkFault(node.url);
      return told ? `${words} (${address})` : words;
    }
    case 'listItem':
      return `- ${node.children.map(textOf).join('\n')}`;
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`;
    case 'footnoteDefinition':
      return `[${node.label ?? node.identifier}] ${joined(node, '\n')}`;
    case 'root':
    case 'blockquote':
      return joined(node, '\n\n');
    case 'list':
    case 'table':
      return joined(node, '\n');
    case 'tableRow':
      return joined(node, ' | ');
    default:
      return 'children' in node ? joined(node, '') : '';
  }
}

function joined(node: Parents, between: string): string {
  return node.children
    .map(textOf)
    .filter((part) => between === '' || part !== '')
    .join(between);
}

// FNV-1a, 32 bits. Keeps the footnotes of different texts apart when the caller gives no prefix.
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
