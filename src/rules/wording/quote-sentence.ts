// How a message quotes a sentence of the page: without the marks around it and its full stop, on one line, cut where it is long.
import { quoteValue } from '../journal/quote-value.ts';

export function quoteSentence(text: string): string {
  return quoteValue(
    text
      .replace(/^(?:[-*+>|#]+|\d+[.)])\s+/, '')
      .replace(/[*_]{2,}|\|$/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.!;]$/, ''),
  );
}
