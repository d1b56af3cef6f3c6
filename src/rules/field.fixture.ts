// A text of the content, as rules are given it.
import type { PlacedField } from './rule.ts';

/** A field with a value, at a path; the file is named for the stem. */
export function field(
  value: string,
  path: (string | number)[] = ['questions', 0, 'answer'],
  stem = 'faq',
  meaning: PlacedField['meaning'] = { role: 'markdown' },
): PlacedField {
  return { stem, meaning, value, place: { file: `${stem}.yaml`, path } };
}
