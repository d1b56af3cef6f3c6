// Lines of a mail.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, wrap } from './wrap.ts';

test('no line is longer than 72 columns, and no word is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(4), (text, indent) => {
      fc.pre(!/@|https:|mailto:|tag:/.test(text));
      const lines = wrap(oneLine(text), indent, 2).split('\n');
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(72);
      expect(lines.join('').replaceAll(' ', '')).toBe(oneLine(text).replaceAll(' ', ''));
    }),
  );
});

test('an address stays whole on a line of its own', () => {
  const address = `https://trust.example.com/${'a'.repeat(80)}/`;
  expect(wrap(`See ${address} for more`, 2)).toBe(`  See\n  ${address}\n  for more`);
});

test('line ends, tabs and control characters do not survive', () => {
  expect(oneLine('a\r\nb\tc\u0007d \u001B[1m')).toBe('a b c\uFFFDd \uFFFD[1m');
});
