// What is written can be read back unchanged.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyElement, parentElement, textElement, xmlSafe } from './xml.ts';

test('any text survives as element and as attribute, apart from what XML cannot hold', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
  });
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '\r\n', '&#0;'));
  fc.assert(
    fc.property(texts, (text) => {
      const xml = parentElement('a', [textElement('b', `x${text}x`, { c: text.trim() || 'y' })]);
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(parser.parse(xml).a.b['#text']).toBe(`x${xmlSafe(text)}x`);
    }),
  );
});

test('an attribute without a value is left out', () => {
  expect(emptyElement('a', { b: undefined, c: '"<"' })).toBe('<a c="&#34;&#60;&#34;"/>');
});
