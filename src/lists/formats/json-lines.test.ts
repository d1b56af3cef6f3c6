import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainValue, readJson, type Lined } from './json-lines.ts';

test('every value has the line on which it begins', () => {
  const text = '{\n  "a": [\r\n    1,\n    { "b": "two\\nlines" }\n  ],\n  "c":\n    null\n}';
  const { line, value } = readJson(text) ?? { line: 0, value: null };
  const at = (held: Lined | undefined, key: string) => (held?.value as Map<string, Lined>).get(key);
  const a = at({ line, value }, 'a');
  const [one, group] = a?.value as Lined[];
  expect([line, a?.line, one?.line, group?.line, at(group, 'b')?.line]).toEqual([1, 2, 3, 4, 4]);
  expect(at({ line, value }, 'c')).toEqual({ line: 7, value: null });
});

test('values are those of JSON.parse', () => {
  const json = fc
    .jsonValue({ noUnicodeString: false })
    .map((value) => JSON.stringify(value, null, 1));
  fc.assert(
    fc.property(json, (text) => {
      const found = readJson(text);
      expect(found && JSON.stringify(plainValue(found))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test.each(['', '{', '[1,]', '{a: 1}', "{'a': 1}", '[1] [2]', '<p>', '// no\n1', 'NaN', '["a'])(
  '%j is no JSON',
  (text) => expect(readJson(text)).toBeUndefined(),
);

test('what is nested a hundred deep is read, and what is deeper is not', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(readJson(nested(100))).toBeDefined();
  expect(readJson(nested(101))).toBeUndefined();
  expect(readJson(nested(200_000))).toBeUndefined();
  expect(readJson(`["${'['.repeat(500)}\\"${'['.repeat(500)}"]`)).toBeDefined();
});
