// Company names without the legal form at their end. A name is printed as its author wrote it; this is for telling names apart.
import { formKey } from './form-key.ts';
import { longForms, shortForms } from './legal-forms.ts';

// The published list gives these only in the script of their country: Japan's, then Russia's.
const inLatinLetters = 'kk gk yk ooo oao zao ao pao';
const short = new Set(`${shortForms}${inLatinLetters}`.trim().split(/\s+/));
const all = new Set([...short, ...longForms.trim().split(/\s+/)]);

/** Whether a text is a legal form, or several, and nothing else: `Inc.`, `Pty Ltd`, `GmbH & Co. KG`. */
export function isLegalForm(text: string): boolean {
  const words = wordsOf(text.replace(/\(.*?\)/g, ' '));
  return words.length > 0 && formAt(words, 0, all) === words.length;
}

/** `Dunn & Bradfield` from `Dunn & Bradfield, S.à r.l.`; the whole name where nothing but a form would be left. */
export function withoutLegalForm(name: string): string {
  const parts = name.split(/,\s+/);
  while (parts.length > 1 && isLegalForm(parts.at(-1) ?? '')) parts.pop();
  const words = wordsOf(parts.pop() ?? '');
  const start = words.findIndex(
    (_, index) => index > 0 && formAt(words, index, short) === words.length,
  );
  const kept = start === -1 ? words : words.slice(0, start);
  return [...parts, kept.join(' ')].join(', ').replace(/[\s,&]+$/, '');
}

const wordsOf = (text: string) => text.split(/[\s,]+/).filter((word) => word !== '');

// Where the forms that begin at a word end: the longest first, so that "Pty Ltd" is one.
function formAt(words: readonly string[], from: number, forms: ReadonlySet<string>): number {
  if (from === words.length) return from;
  for (let end = words.length; end > from; end -= 1) {
    if (!forms.has(formKey(words.slice(from, end).join('')).replace(/^&/, ''))) continue;
    if (formAt(words, end, forms) === words.length) return words.length;
  }
  return from;
}
