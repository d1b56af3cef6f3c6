// The heading of a section of the trust page: the author's, or what the section holds.
import type { OutlineEntry } from '../derive/page/outline.ts';
import { capitalise, formatList } from '../words/format.ts';
import { wordsIn } from '../words/languages.ts';

/** The heading in the site's language. */
export function sectionTitle(
  { title, name, key, parts }: OutlineEntry,
  language: string | undefined,
): string {
  if (title !== undefined) return title;
  if (name === 'text') return key;
  const { page } = wordsIn(language);
  if (name !== 'deletion' || !parts) return page.sections[name];
  return capitalise(formatList(parts.map((part) => page.deletion.parts[part])));
}
