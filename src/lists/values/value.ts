// What the reader of a cell gives back: what it understood, and the words that it did not.

/** Words of a cell that stand in no field, with the reason. */
export interface Unread {
  text: string;
  why: string;
}

export interface Reading<Value> {
  value?: Value;
  unread?: readonly Unread[];
}

/** Whether a cell says nothing: empty, a dash, "n/a". */
export const isBlank = (text: string) =>
  /^(?:[-–—‒―.…]*|n\s*\/\s*a\.?|n\.\s?a\.|not applicable|(?:-\s*)?nil)$/i.test(text.trim());

/** The parts of a text between separators that do not stand inside brackets. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const hidden = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, (inside) =>
    '\u0001'.repeat(inside.length),
  );
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of hidden.matchAll(separator)) {
    parts.push(text.slice(from, index));
    from = index + found.length;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** The same without the sign of a list item before it. */
export const withoutBullet = (text: string) =>
  text.replace(/^(?:[-–—*•·▪◦‣○●]|\(?\d{1,2}[.)])\s+/u, '').trim();
