// A sentence in a field of the content.
import type { PlacedField } from '../rule.ts';

/** A field with a value, at a path; the file is named for the stem. */
export function field(
  value: string,
  path: (string | number)[] = ['questions', 0, 'answer'],
  stem = 'faq',
): PlacedField {
  const role = path.at(-1) === 'answer' ? 'markdown' : 'text';
  return { stem, meaning: { role }, value, place: { file: `${stem}.yaml`, path } };
}
/** The same words with the line broken wherever it can be, and with marks around each of them. */
export const written = (sentence: string) => [
  sentence.replace(/ (?=[a-z])/gi, '\n  '),
  sentence.replaceAll("'", '’').replace(/(?<![\w’-])[a-z][\w’-]*/gi, '**$&**'),
];
export const question = (value: string) => field(value, ['questions', 0, 'question']);
