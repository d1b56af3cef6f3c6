// Markdown as the content may use it: what it becomes on a page, what it says as plain text, what in it is refused.
// GitHub flavour without raw HTML; links go to https, an e-mail address or this site; images are this site's own.
import type { Element, Root as HtmlRoot } from 'hast';
import type { Definition, Nodes, Parents, Root } from 'mdast';
import { rehype } from 'rehype';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { shorten } from './visible.ts';

interface MarkdownOptions {
  /** The level that the highest heading of the text gets; 3 if left out. */
  headingsFrom?: number;
  /** Begins every id of the result. Left out, headings have no id: two fields of a page may use the same words. */
  idPrefix?: string;
  /** Rewrites an address within this site (a path or a fragment): a base path on pages, the full address in feeds. */
  resolveLink?: (address: string) => string;
  /** For a feed: the full address of the page that shows this text, put before links to its own footnotes. */
  page?: string;
}

/** Something in a text that is not published as written. Offsets, lines and columns are those of the text itself. */
export interface MarkdownMistake {
  offset: number;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  kind: 'html' | 'link' | 'image' | 'nesting';
  /** What was written, at most 80 characters of it. */
  value: string;
  /** What is wrong with it, a whole sentence. */
  reason: string;
}

/** HTML of one field. Never throws: a text nested too deeply comes back as it was written, escaped. */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): string {
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

/** The words alone: blocks apart by a blank line, list items by a dash, the address of a link behind its words. */
export function markdownToText(text: string): string {
  return orIfTooDeep(
    text,
    (written) => written,
    (root) => plain(root).trim(),
  );
}

/** Everything in a text that is dropped or misleads, in order of position. */
export function inspectMarkdown(text: string): MarkdownMistake[] {
  const tooDeep: MarkdownMistake = {
    offset: 0,
    line: 1,
    column: 1,
    kind: 'nesting',
    value: shorten(text, 80),
    reason: 'This text is nested too deeply to be read.',
  };
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

const parser = remark().use(remarkGfm).freeze();

// The parser recurses, and its time grows with the square of the depth, so depth is refused before it starts.
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

// An upper estimate: emphasis and brackets that are open at once within a block.
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

function asWritten(text: string): string {
  const escaped = text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<p>${escaped}</p>`;
}

function shiftHeadings(root: Root, from: number): void {
  let highest = 6;
  visit(root, 'heading', (node) => void (highest = Math.min(highest, node.depth)));
  visit(root, 'heading', (node) => {
    node.depth = Math.min(6, node.depth - highest + from) as typeof node.depth;
  });
}

// What comes last, the sanitiser, lets through only these; it is the net below everything above it.
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
  // Without raw HTML the only ids are ours, and they carry our own prefix already.
  clobber: [],
  protocols: { href: ['https', 'mailto'], src: ['https'] },
  strip: ['script', 'style'],
};

// Ids get their prefix together with the fragments that lead to them, so footnotes keep working.
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
  // Wide code scrolls, and what scrolls must be reachable by keyboard.
  if (node.tagName === 'pre') properties['tabIndex'] = 0;
  // A checkbox that no one can tick is a mark, not a form field.
  node.children = node.children.map((child) =>
    child.type === 'element' && child.tagName === 'input'
      ? { type: 'text', value: child.properties['checked'] ? '☑' : '☐' }
      : child,
  );
}

function isWithinSite(address: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(address);
}

/** Why an address may not be linked to, as a sentence; undefined if it may. */
function linkFault(address: string): string | undefined {
  if (/^mailto:/i.test(address))
    return /^mailto:[^\s?&@]+@[^\s?&@]+$/i.test(address)
      ? undefined
      : 'A mail link holds one address and nothing else.';
  return /^https?:/i.test(address) ? webFault(address) : pathFault(address);
}

// WHATWG parsing accepts `https:evil`, `https:\\host` and a user name that looks like a host; the text decides.
function webFault(address: string): string | undefined {
  if (!/^https:\/\//i.test(address))
    return 'A link begins with https://, is an e-mail address, or is a path of this site.';
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname))
    return 'This link names no host on the internet.';
  if (url.username || url.password || !address.slice(8).toLowerCase().startsWith(url.hostname))
    return 'The host of this link is not written as a browser shows it.';
  return undefined;
}

function pathFault(address: string): string | undefined {
  if (!isWithinSite(address))
    return 'A link begins with https://, is an e-mail address, or is a path of this site.';
  // Browsers drop tabs and line ends from addresses and read a backslash as a slash.
  if (address === '' || /^\/\/|[\\\s\p{Cc}]/u.test(address))
    return 'This path could lead to another host.';
  return undefined;
}

function imageFault(address: string): string | undefined {
  if (isWithinSite(address) && !address.startsWith('#') && !pathFault(address)) return undefined;
  return 'An image must lie on this site; one from elsewhere tells its host who reads this page.';
}

function mistakeIn(
  node: Nodes,
  images: Set<string>,
): Pick<MarkdownMistake, 'kind' | 'value' | 'reason'> | undefined {
  if (node.type === 'html')
    return { kind: 'html', value: node.value, reason: 'HTML is not published; write Markdown.' };
  if (node.type === 'link' || (node.type === 'definition' && !isImage(node, images))) {
    const reason = linkFault(node.url) ?? (node.type === 'link' ? hostFault(node) : undefined);
    return reason === undefined ? undefined : { kind: 'link', value: node.url, reason };
  }
  if (node.type === 'image' || node.type === 'definition') {
    const reason = imageFault(node.url);
    return reason === undefined ? undefined : { kind: 'image', value: node.url, reason };
  }
  return undefined;
}

function isImage(node: Definition, images: Set<string>): boolean {
  return images.has(node.identifier);
}

const fileEnding = /\.(txt|json|js|ts|pdf|md|csv|xml|ya?ml|html?|ics|zip|sh|py|rs|docx?|xlsx?)$/;

/** Whether the words of a link name one host and its address leads to another. */
function hostFault(node: Extract<Nodes, { type: 'link' }>): string | undefined {
  const words = node.children.map(plain).join('').trim().toLowerCase();
  const shown =
    /(?:[a-z]+:\/\/|www\.)(?:[^\s/@]*@)?([^\s/:?#]+)/.exec(words)?.[1] ??
    /^(?:[^\s/@]+@)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24})(?:[/:?#]\S*)?$/.exec(words)?.[1];
  if (shown === undefined || fileEnding.test(shown)) return undefined;
  const said = shown.replace(/^www\./, '');
  const led = node.url.startsWith('mailto:')
    ? node.url.slice(node.url.lastIndexOf('@') + 1).toLowerCase()
    : isWithinSite(node.url)
      ? undefined
      : new URL(node.url).hostname;
  if (led === undefined || led === said || led.endsWith(`.${said}`)) return undefined;
  return `The words of this link say "${said}", and it leads to "${led}".`;
}

function plain(node: Nodes): string {
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
      const words = node.children.map(plain).join('');
      const address = node.url.replace(/^mailto:/, '');
      const told = words !== address && !isWithinSite(address) && !linkFault(node.url);
      return told ? `${words} (${address})` : words;
    }
    case 'listItem':
      return `- ${node.children.map(plain).join('\n')}`;
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
    .map(plain)
    .filter((part) => between === '' || part !== '')
    .join(between);
}

// FNV-1a, 32 bits: names footnotes apart on a page when the caller gives no prefix.
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
