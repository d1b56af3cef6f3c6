import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { anyOf, claimsIn, literally, phrase, says, series } from './compiler.ts';

const found = (words: string, text: string, how = {}) => text.match(phrase(words, how)) ?? [];

describe('a phrase', () => {
  test.each([
    ['no vendors', 'There are no\n  **vendors** here', ['no\n  **vendors']],
    ['third~party', 'third-party, third party, third\nparty, thirdparty', 3],
    ['sub~?processor', 'sub-processor, sub processor, subprocessor', 3],
    ['100 ?%', '100% and 100 % and 100  %', 3],
    ['(a|b)(c)', 'ac bc c', 2],
    ['a[ ~(]b', 'a b a~b a(b a-b', 3],
    ['a\\(b\\)?', 'a(b) a(b ab', ['a(b)', 'a(b']],
    ['art', 'Art. start arts ART élart', 2],
    ['n(?=x)x', 'nx n', 1],
  ])('%j is found in %j', (words, text, expected) => {
    const all = found(words, text);
    if (typeof expected === 'number') expect(all).toHaveLength(expected);
    else expect(all).toEqual(expected);
  });

  test('captures by name alone', () => {
    const [match] = 'of 12 (days)'.matchAll(phrase('(of|in) (?<count>\\d+) \\((days)\\)?'));
    expect(match).toHaveLength(2);
    expect(match?.groups?.count).toBe('12');
  });

  test('reaches over twelve blanks and no more', () => {
    expect(found('a b', `a${' '.repeat(12)}b`)).toHaveLength(1);
    expect(found('a b', `a${' '.repeat(13)}b`)).toEqual([]);
  });

  test('has hyphens for blanks where it is asked to, and then no marks or empty lines', () => {
    const hyphens = { gap: 'hyphens' };
    for (const text of ['bank-grade', 'bank grade', 'bank - grade', 'bank \n  grade'])
      expect(found('bank grade', text, hyphens), text).toHaveLength(1);
    for (const text of ['bank **grade', 'bank\n\ngrade', 'bank-\ngrade'])
      expect(found('bank grade', text, hyphens), text).toEqual([]);
    expect(found('a~?b', 'ab a-b a b', hyphens)).toHaveLength(3);
  });

  test('may begin and end within a word where it is asked to', () => {
    expect(found('endor', 'vendors')).toEqual([]);
    expect(found('endor', 'vendors', { borders: false })).toHaveLength(1);
  });

  test('is told whether it stands in a text, as often as one asks', () => {
    const isSaid = says('no vendors');
    expect([isSaid('No vendors'), isSaid('No vendors'), isSaid('vendors')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test('the lines of a template are alternatives, its escapes are kept', () => {
  expect(anyOf`
    a\b|b

    ${'c|d'}`).toBe('(a\\b|b|c|d)');
});

test('a series has up to four members', () => {
  const pattern = series('(store|keep)');
  expect(found(pattern, 'store, keep and store')).toEqual(['store, keep and store']);
  expect(found(pattern, 'store, keep, store or keep, keep')).toHaveLength(2);
});

test('a name is taken as it is written', () => {
  expect(found(`${literally('C++ (Ltd.)')}`, 'At C++ (Ltd.) today')).toEqual(['C++ (Ltd.)']);
  expect(found(literally('a.b'), 'axb')).toEqual([]);
});

test('a table of claims has phrases of one or more lines, each with two examples', () => {
  expect(
    claimsIn(`
      a|b
      c
        sees: A | leaves: B

      d
        sees: D | leaves: E | F
    `),
  ).toEqual([
    { phrase: 'a|b|c', sees: 'A', leaves: 'B' },
    { phrase: 'd', sees: 'D', leaves: 'E | F' },
  ]);
});

describe('nobody has to read a pattern of more than 200 characters', () => {
  const source = path.resolve(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => ({ file, text: readFileSync(path.join(source, file), 'utf8') }));

  test('no regular expression is longer', () => {
    const long: string[] = [];
    const visit = (file: string) => (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node) && node.text.length > 200)
        long.push(`${file}: ${node.text}`);
      ts.forEachChild(node, visit(file));
    };
    for (const { file, text } of files)
      visit(file)(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
    expect(files.length).toBeGreaterThan(300);
    expect(long).toEqual([]);
  });

  test('no line of a table of phrases is longer', () => {
    const isText = /^\s*(?:(?:instead|because|sees|fix): |['"`/]|\w+: ['`])/;
    const long = files
      .filter(({ file }) => /^(?:prose|rules\/wording)\//.test(file))
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => line.length > 200 && !isText.test(line));
    expect(long).toEqual([]);
  });
});
