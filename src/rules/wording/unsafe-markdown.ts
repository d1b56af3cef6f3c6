// Finds HTML, links and pictures in Markdown that may not be published.
import { inspectMarkdown, type MarkdownMistake } from '../../markdown.ts';
import type { Rule } from '../rule.ts';

export const unsafeMarkdown: Rule = {
  code: 'unsafe-markdown',
  severity: 'error',
  group: 'fields',
  reason:
    'Markdown may not contain raw HTML, links to anything but https addresses, e-mail addresses and this site, or pictures from other hosts.',
  check({ fields }) {
    return fields
      .filter(({ meaning }) => meaning.role === 'markdown')
      .flatMap(({ place, value }) =>
        inspectMarkdown(value)
          // What a tag opens, another closes: that is one mistake.
          .filter((found, _index, all) => !closes(found) || !all.some(opens))
          .map((found) => ({
            place: { ...place, words: wordsOf(found, value) },
            message: `${found.reason} Line ${found.line} of the text has \`${found.value.slice(0, 60)}\`.`,
            fix: fixes[found.kind],
          })),
      );
  },
};

const closes = ({ kind, value }: MarkdownMistake) => kind === 'html' && value.startsWith('</');
const opens = (found: MarkdownMistake) => found.kind === 'html' && !closes(found);

// The offending piece. Where the same words stand harmlessly before it, in code, its line from the start tells them apart.
function wordsOf({ offset, value }: MarkdownMistake, text: string): string {
  const piece = value.replace(/…$/, '');
  const at = text.indexOf(piece, offset);
  // Written with escapes: the whole text is meant.
  if (at === -1) return '';
  return text.indexOf(piece) === at
    ? piece
    : text.slice(text.lastIndexOf('\n', at) + 1, at + piece.length);
}

const fixes = {
  html: 'Write it in Markdown, or put it between backticks to show it as it stands.',
  link: 'Link to an https address, a mailto: address, or a page of this site.',
  nesting: 'Write it with fewer levels of quotes and lists.',
  image: 'Put the picture into `public/` and refer to it by a path that starts with /.',
} as const;
