// The end of a sentence that ends with an author's words: "Acme Mail Inc." ends it already.

/** The text with a full stop, unless it ends with a mark of its own. A closing quotation mark may follow the mark. */
export function sentence(text: string): string {
  const whole = text.trim();
  return /[.!?…][”’"')\]]*$/u.test(whole) ? whole : `${whole}.`;
}
