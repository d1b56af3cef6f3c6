// Plain words, and lists of them.
import { isBlank, splitOutside, withoutBullet, type Reading } from './value.ts';

/** The words on one line. */
export function textIn(text: string): Reading<string> {
  if (isBlank(text)) return {};
  const value = text
    .split('\n')
    .map(withoutBullet)
    .filter((line) => line !== '')
    .join('; ');
  return value === '' ? {} : { value };
}

/** The parts of a list: lines, or what stands between semicolons or commas. */
export function listIn(text: string): Reading<string[]> {
  if (isBlank(text)) return {};
  const lines = splitOutside(text, /[\n;•]/g).map(withoutBullet);
  const value = [...new Set(lines.length > 1 ? lines : splitOutside(text, /,/g))].filter(
    (part) => !isBlank(part),
  );
  return value.length > 0 ? { value } : {};
}
