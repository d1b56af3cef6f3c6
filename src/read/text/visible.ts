// How an author's text is shown: nothing in it can move the cursor, hide, or end the line.
const unsafe =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufeff\u200b\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** Text on one line: a tab as one space, what cannot be seen as `\u001b`. */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => {
    if (character === '\t') return ' ';
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
  });
}

/** An author's words inside a message, on one line and shortened. */
export function shorten(text: string, limit = 60): string {
  // A mebibyte is cut before it is spread into code points.
  const points = [...visible(text.slice(0, limit * 4).trim())];
  const cut = points.length > limit || text.length > limit * 4;
  return cut ? `${points.slice(0, limit - 1).join('')}…` : points.join('');
}

/** The same in quotation marks. */
export function quote(text: string): string {
  return `“${shorten(text)}”`;
}
