// Which mistakes of a text have one right answer, and what it is.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../edit.ts';
import { readSource } from '../syntax/source.ts';

function repaired(text: string, name = 'site.yaml'): string {
  const { problems } = readSource(name, name, Buffer.from(text));
  return applyEdits(
    text,
    problems.flatMap(({ repair }) => [...(repair?.edits ?? [])]),
  );
}

describe('a text with one right answer', () => {
  test.each([
    ['a: b: c\n', 'a: "b: c"\n'],
    ['- a: say "x: y"\n', `- a: 'say "x: y"'\n`],
    ['a: @x\n', 'a: "@x"\n'],
    ['a: "say "hi" now"\nb: 1\n', `a: 'say "hi" now'\nb: 1\n`],
    [`a: 'it's'\n`, `a: "it's"\n`],
    ['a: "abc\nb: 1\n', 'a: "abc"\nb: 1\n'],
    ['a: [b, c\nd: 1\n', 'a: [b, c]\nd: 1\n'],
    ['a: {b: 1\nc: 2\n', 'a: {b: 1}\nc: 2\n'],
    ['a: 1\ntitle:foo\nb: 2\n', 'a: 1\ntitle: foo\nb: 2\n'],
    ['a: !!str 1.20 # x\n', 'a: 1.20 # x\n'],
    ['a: x\u200by # z\u2060\n', 'a: xy # z\n'],
    ['a: "x\\u200by"\n', 'a: "xy"\n'],
    ['a: \ufeffb\n', 'a: b\n'],
    ['a:\n\tb: 1\n\tc:\n\t\td: 1\n', 'a:\n  b: 1\n  c:\n    d: 1\n'],
    ['a:\n  - b: 1\n\tc: 2\n', 'a:\n  - b: 1\n    c: 2\n'],
  ])('%j', (text, expected) => {
    expect(repaired(text)).toBe(expected);
    const crlf = (each: string) => each.replaceAll('\n', '\r\n');
    expect(repaired(crlf(text))).toBe(crlf(expected));
    expect(readSource('site.yaml', 'site.yaml', Buffer.from(expected)).problems).toEqual([]);
  });
});

describe('a text that two people would put right in two ways', () => {
  test.each([
    ['a comment or a part of the text', 'a: b: c # d\n'],
    ['a sentence cut by a comment', 'title: Use C # today\n'],
    ['an item in brackets with a colon', 'x: [a: b: c]\n'],
    ['an apostrophe or a quote', "a: 'tis\nb: 1\n"],
    ['words behind a quote', 'a: "Acme" Mail\n'],
    ['a list that was to go on', 'a: [b,\nc: 1\n'],
    ['an anchor', 'a: &x b\n'],
    ['a tag that means a type', 'a: !important b\n'],
    ['an address on a line of its own', 'a: 1\nhttps://example.com\nb: 2\n'],
    ['a bracket too many', 'a: [1]]\n'],
    ['a comma too few', 'a: ["b" "c"]\n'],
    ['an override of direction', 'a: Acme\u202eknab\n'],
    ['letters hidden in tags', 'a: x\u{e0041}\n'],
    ['a carriage return alone', 'a: 1\rb: 2\n'],
    ['a bell', 'a: b\u0007c\n'],
    ['a key given twice', 'a: 1\na: 1\n'],
    ['tabs beside a text of its own lines', 'a: |\n  x\n\tb: 1\n'],
    ['an indentation that fits nothing', 'a:\n  b: 1\n c: 2\n'],
  ])('%s', (_what, text) => {
    expect(readSource('site.yaml', 'site.yaml', Buffer.from(text)).problems).not.toEqual([]);
    expect(repaired(text)).toBe(text);
  });
});

test('tabs of a page stay, since its text may need them', () => {
  const page = '---\na:\n\tb: 1\n---\n\tcode\n';
  expect(repaired(page, 'sections/a.md')).toBe(page);
});

test('a mebibyte of tabs costs no more than a moment', () => {
  const start = performance.now();
  repaired(`a:\n${'\t'.repeat(1_000_000)}\n\tb: 1\n`);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a word takes the place of another in the quotes that stand there', () => {
  const text = `a: 'x'\nb: {c: "y", d: z}\ne:\n  - f\ng: |\n  h\n`;
  const { file } = readSource('site.yaml', 'site.yaml', Buffer.from(text));
  const rewritten = (...[path, at, word]: Parameters<typeof file.rewrite>) => {
    const edit = file.rewrite(path, at, word);
    return (
      edit &&
      applyEdits(text, [edit])
        .split('\n')
        .find((line) => !text.includes(line))
    );
  };
  expect(rewritten(['a'], 'value', 'w')).toBe(`a: 'w'`);
  expect(rewritten(['b', 'c'], 'value', 'w')).toBe('b: {c: "w", d: z}');
  expect(rewritten(['b', 'd'], 'key', 'w')).toBe('b: {c: "y", w: z}');
  expect(rewritten(['e', 0], undefined, 'w')).toBe('  - w');
  expect(rewritten(['g'], 'value', 'w')).toBeUndefined();
  expect(rewritten(['a'], 'value', 'w: x')).toBeUndefined();
  expect(rewritten(['no', 'such'], 'value', 'w')).toBeUndefined();
});
