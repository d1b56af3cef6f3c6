// A tree of HTML as a tree of Markdown, by rehype-remark, which copies the tree that it gets and takes white space out of the
// copy. Both together take half of its time, so it gets an empty tree, and the real one when it asks for the root's Markdown.
import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import { rehype } from 'rehype';
import rehypeRemark from 'rehype-remark';
import { removeWhiteSpace } from '../white-space.ts';

/** Takes white space that no browser shows out of `content`, whose elements have no ids. */
export function toMarkdownTree(content: Root): Markdown {
  removeWhiteSpace(content);
  waiting = content;
  return converter.runSync({ type: 'root', children: [] }) as unknown as Markdown;
}

let waiting: Root;

const converter = rehype()
  .use(rehypeRemark, {
    nodeHandlers: {
      root: (state) => ({ type: 'root', children: state.toFlow(state.all(waiting)) }),
    },
  })
  .freeze();
