// The simple reader may leave a text to the full one, and never reads it otherwise.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines } from '../text/lines.ts';
import { badTexts } from './bad-texts.fixture.ts';
import { readYaml } from './content.ts';
import { readSimple } from './simple-yaml.ts';

function expectAgreement(text: string): void {
  const simple = readSimple(text);
  if (simple === undefined) return;
  const { value, mistakes } = readYaml(indexLines(text));
  expect(mistakes, text).toEqual([]);
  expect(JSON.stringify(simple), text).toBe(JSON.stringify(value));
}

test.each<[string, unknown]>([
  ['a: 1.20\nb: 2026-11-20\nc: ~\nd:\n', { a: '1.20', b: '2026-11-20', c: '~', d: null }],
  ["a: \"x: y\"\nb: 'it''s # so'\n", { a: 'x: y', b: "it's # so" }],
  ['a:\n  - b: c\n    d: e\n  - f\n', { a: [{ b: 'c', d: 'e' }, 'f'] }],
  [
    'a: [b, "c, d", { e: https://f.example, g: [] }]\n',
    { a: ['b', 'c, d', { e: 'https://f.example', g: [] }] },
  ],
  ['a:\n  one two\n  three\nb: 1\n', { a: 'one two three', b: '1' }],
  ['a: one\n  two\n\n  three\n# end\nb: 1\n', { a: 'one two\nthree', b: '1' }],
  [
    'a: >-\n  one\n  two\n\n  three\n\nb: |\n  - x\n    y\n',
    { a: 'one two\nthree', b: '- x\n  y\n' },
  ],
])('%j is simple', (text, value) => {
  expect(JSON.stringify(readSimple(text))).toBe(JSON.stringify(value));
  expectAgreement(text);
});

test('a text with a mistake is not simple, even behind good lines', () => {
  for (const [, text] of badTexts) {
    expect(readSimple(text), text).toBeUndefined();
    expect(readSimple(`ok: 1\n${text}`), text).toBeUndefined();
  }
});

const word = fc.constantFrom(
  'a',
  'b',
  'b-c',
  'two words',
  '1',
  'x:y',
  'ünde',
  'a#b',
  "it's",
  '~',
  '…',
);
const odd = fc.constantFrom(
  ...[
    '',
    ' ',
    '- ',
    '-',
    ': ',
    ':',
    '#',
    ' # c',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>-',
    '>',
    '&a',
  ],
  ...[
    '*a',
    '!t',
    '? ',
    '%',
    '@',
    '`',
    '---',
    '...',
    '<<: x',
    '\t',
    '\r',
    '\\',
    '=======',
    '\u00a0',
    '\u200b',
  ],
);
const value = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: word.map((text) => `"${text}"`) },
  { weight: 2, arbitrary: fc.array(word, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`) },
  { weight: 2, arbitrary: fc.tuple(word, word).map(([a, b]) => `{ k: ${a}, l: [${b}] }`) },
  { weight: 2, arbitrary: fc.constantFrom('', '>-', '|', '|-', '>', '>+', '|2') },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.tuple(word, odd, word).map((parts) => parts.join('')) },
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '    ', ' ', '   ', '      '),
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.tuple(fc.constantFrom('a', 'b', 'c', 'k.d'), value).map((p) => p.join(': ')),
      },
      { weight: 2, arbitrary: fc.constantFrom('a:', 'b:', 'c:') },
      { weight: 3, arbitrary: value.map((text) => `- ${text}`) },
      { weight: 2, arbitrary: value.map((text) => `- a: ${text}`) },
      { weight: 1, arbitrary: value },
      { weight: 1, arbitrary: fc.constantFrom('', '# c', '#', '- a:', '-   b: c', '- - a') },
    ),
    fc.constantFrom('', '', '', '', ' ', ' # c', '  # c'),
  )
  .map((parts) => parts.join(''));
const texts = fc
  .array(line, { minLength: 1, maxLength: 8 })
  .map((lines) => `${lines.join('\n')}\n`);

test('whatever is read as simple, the full reader reads alike and without a mistake', () => {
  fc.assert(fc.property(texts, expectAgreement), { numRuns: 3000 });
});
