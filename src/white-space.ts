// White space that no browser shows: between blocks, at their edges, and more than one space between words. The tests hold it
// against rehype-minify-whitespace, which asks of each node anew whether it is one of a list of elements, and takes ten times
// as long.
import type { Element, Nodes, Parents, Text } from 'hast';

/** Takes it out of a tree, in place. */
export function removeWhiteSpace(tree: Parents): void {
  tidy(tree, { before: true, after: true, shows: 'words' });
}

interface Place {
  /** Whether a space at the beginning would not be seen. */
  before: boolean;
  /** Whether a space at the end would not be seen. */
  after: boolean;
  /** What is shown of white space: one space between words, one space wherever it stands, or all of it. */
  shows: 'words' | 'spaces' | 'all';
}

/** Tidies what is in a node. Returns whether a space that follows the node would not be seen. */
function tidy(parent: Parents, { before, after, shows }: Place): boolean {
  const { children } = parent;
  const kept: Nodes[] = [];
  let isHidden = before;
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') {
      if (shows === 'words') {
        const isEmpty = shorten(child, isHidden, beginsBlock(children, index + 1) ?? after);
        if (isEmpty) continue;
        isHidden = child.value.endsWith(' ');
      } else {
        if (shows === 'spaces') child.value = joined(child.value);
        isHidden = false;
      }
    } else if ('children' in child) {
      const isBlock = child.type === 'element' && blocks.has(child.tagName);
      isHidden = tidy(child, {
        before: isBlock || isHidden,
        after: isBlock || (beginsBlock(children, index + 1) ?? after),
        shows: child.type === 'element' ? shownIn(child, shows) : shows,
      });
    }
    if (isObject(child)) isHidden = false;
    kept.push(child);
  }
  if (kept.length < children.length) parent.children = kept as typeof parent.children;
  return isHidden || after;
}

/** Returns whether nothing is left of the text, which then stays as it is. */
function shorten(text: Text, isHiddenBefore: boolean, isHiddenAfter: boolean): boolean {
  const value = joined(text.value);
  const start = isHiddenBefore && value.startsWith(' ') ? 1 : 0;
  const end = isHiddenAfter && value.length > start && value.endsWith(' ') ? 1 : 0;
  const isEmpty = start + end === value.length;
  if (!isEmpty) text.value = value.slice(start, value.length - end);
  return isEmpty;
}

const joined = (value: string) => value.replace(/[\t\n\v\f\r ]+/g, ' ');

/** Whether the first thing shown from a child on is a block, and no words or picture. Undefined where nothing is shown. */
function beginsBlock(children: readonly Nodes[], from: number): boolean | undefined {
  for (let index = from; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type === 'text') {
      if (/[^ \t\n\f\r]/.test(child.value)) return false;
    } else if (child?.type === 'element') {
      if (isObject(child)) return false;
      if (blocks.has(child.tagName)) return true;
      const within = isInvisible(child) ? undefined : beginsBlock(child.children, 0);
      if (within !== undefined) return within;
    }
  }
  return undefined;
}

function shownIn({ tagName, properties }: Element, around: Place['shows']): Place['shows'] {
  if (asWritten.has(tagName)) return 'all';
  const isOneLine = (tagName === 'td' || tagName === 'th') && Boolean(properties['noWrap']);
  return tagName === 'nobr' || isOneLine ? 'spaces' : around;
}

const isInvisible = ({ tagName, properties }: Element) =>
  Boolean(properties['hidden']) || invisible.has(tagName);

/** Something that stands in a line like a word. */
const isObject = (node: Nodes) => node.type === 'element' && objects.has(node.tagName);

const named = (...names: string[]) => new Set(names.flatMap((some) => some.split(' ')));

// By the styles of browsers (https://html.spec.whatwg.org/#the-css-user-agent-style-sheet-and-presentational-hints). A line
// break, too, leaves nothing of the white space around it.
const blocks = named(
  'html head body address article aside blockquote center dialog div figure figcaption footer form header hgroup hr main nav',
  'p pre section summary legend h1 h2 h3 h4 h5 h6 dd dir dl dt li menu ol ul caption col colgroup table tbody td tfoot th',
  'thead tr optgroup option listing plaintext xmp br wbr',
);
const objects = named(
  'audio canvas embed iframe img math object picture svg video button input select textarea',
);
const invisible = named(
  'area base basefont datalist link meta noembed noframes param rp script source style template track title',
);
const asWritten = named('listing plaintext pre script style textarea xmp');
