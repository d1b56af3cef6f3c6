// The tables of a file, whatever its format: the text tells it, and where it does not, the extension.
import type { Tables } from '../table.ts';
import { readDelimited } from './delimited.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';

export function readTables({ name, text }: { name: string; text: string }): Tables {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['csv', 'tsv', 'tab'].includes(extension)) return delimited(extension, text);
  if (['html', 'htm', 'xhtml'].includes(extension) || /<table[\s>]/i.test(text))
    return readHtml(text);
  if (['md', 'markdown', 'mdx'].includes(extension) || underlinedHead.test(text))
    return readMarkdown(text);
  return delimited(extension, text);
}

const underlinedHead = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|/m;

const delimited = (extension: string, text: string) =>
  readDelimited(text, extension === 'tsv' || extension === 'tab' ? ['\t'] : [',', ';', '\t', '|']);
