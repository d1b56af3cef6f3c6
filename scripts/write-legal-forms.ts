// Writes src/vocabulary/legal-forms.ts from the published list of legal forms (ISO 20275):
//   node scripts/write-legal-forms.ts <list.csv> "<version>"
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { formKey } from '../src/vocabulary/form-key.ts';

const [path = '', version = ''] = process.argv.slice(2);
const rows: Record<string, string>[] = parse(readFileSync(path), {
  columns: true,
  bom: true,
  relax_column_count: true,
});

const short = keys(
  ['Abbreviations Local language', 'Abbreviations transliterated'].flatMap((column) =>
    rows.flatMap((row) => (row[column] ?? '').split(/[;,]| [/–-] |\bor\b/)),
  ),
);
// Longer names, and those in other languages, do not stand in lists of vendors.
const languages = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pt', 'zh'];
const long = keys(
  rows
    .filter((row) => languages.includes(row['Language Code (ISO 639-1)'] ?? ''))
    .map((row) => row['Entity Legal Form name Local name'] ?? '')
    .filter((name) => name.trim().split(/\s+/).length <= 4),
).filter((key) => !short.includes(key));

/** Each once, in order; one letter of a known alphabet is no form. */
function keys(texts: string[]): string[] {
  const found = texts.map((text) => formKey(text.replace(/\(.*?\)/g, '')));
  return [...new Set(found)]
    .filter((key) => !/^[\p{L}\d&]?$/u.test(key) || /\p{Lo}/u.test(key))
    .sort();
}

/** Lines of at most 200 characters. */
function lines(words: string[]): string {
  const text: string[] = [''];
  for (const word of words) {
    const last = text.length - 1;
    if ((text[last] + ' ' + word).length <= 200) text[last] = `${text[last]} ${word}`.trim();
    else text.push(word);
  }
  return text.join('\n');
}

writeFileSync(
  new URL('../src/vocabulary/legal-forms.ts', import.meta.url),
  `// Legal forms of companies: ISO 20275, as the Global LEI Foundation publishes it (${version}).
// Written by scripts/write-legal-forms.ts; each form as \`formKey\` makes it, so without dots, blanks and accents.

/** Short forms: llc, gmbh, ptyltd. */
export const shortForms = \`
${lines(short)}
\`;

/** Forms in full, of up to four words, in German, English, Spanish, French, Italian, Dutch, Portuguese, Chinese, Japanese and Korean. */
export const longForms = \`
${lines(long)}
\`;
`,
);
