// Reads the HTML of a page as a tree, as browsers do. rehype would note the place of every element in the text, too, which takes
// half as long again.
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';

/** A whole document; scripts do not run, so what stands in `noscript` is part of it. */
export function pageTree(html: string): Root {
  return fromParse5(parse(html, { scriptingEnabled: false })) as Root;
}
