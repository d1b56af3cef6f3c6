import { expect, test } from 'vitest';
import type { Path } from '../../problem.ts';
import { readSource } from './source.ts';

const text = `# top
title: "A 😀" # comment
empty:
long: |
  one
  two
"quoted key": x
groups:
  - id: a  # first
    list: [b, 😀, c]
    map: { d: 1, e: }
  -
  - f
__proto__: g
`;
const { file } = readSource('a.yaml', 'a.yaml', Buffer.from(text));
const at = (path: Path, part?: 'key' | 'value') => {
  const { line, column, endLine, endColumn } = file.locate(path, part);
  return `${line}:${column}-${endLine}:${endColumn}`;
};

test.each<[string, Path, 'key' | 'value' | undefined, string]>([
  ['the whole file is its first character', [], undefined, '1:1-1:1'],
  ['a missing key at the top is the first character', ['nope', 0], undefined, '1:1-1:1'],
  ['a value is its own text with its quotes', ['title'], undefined, '2:8-2:13'],
  ['a key is its own word', ['title'], 'key', '2:1-2:6'],
  ['an empty value is its key', ['empty'], undefined, '3:1-3:6'],
  ['a text on several lines spans them', ['long'], undefined, '4:7-6:6'],
  ['a quoted key has its quotes', ['quoted key'], 'key', '7:1-7:13'],
  ['a list is its first item', ['groups'], undefined, '9:3-9:10'],
  ['a list item is its first line', ['groups', 0], undefined, '9:5-9:10'],
  ['a missing key of a list item is its first line', ['groups', 0, 'x'], undefined, '9:5-9:10'],
  ['a missing key below a key is that key', ['groups', 0, 'map', 'x', 'y'], undefined, '11:5-11:8'],
  ['a missing list item is the key of the list', ['groups', 9], undefined, '8:1-8:7'],
  ['a step into a text is the key of the text', ['title', 'x'], undefined, '2:1-2:6'],
  ['columns count code points', ['groups', 0, 'list', 2], undefined, '10:18-10:19'],
  ['a list in brackets is all of it', ['groups', 0, 'list'], undefined, '10:11-10:20'],
  ['an empty value in braces is its key', ['groups', 0, 'map', 'e'], undefined, '11:18-11:19'],
  ['an empty list item is its dash', ['groups', 1], undefined, '12:3-12:4'],
  ['a text in a list is itself', ['groups', 2], undefined, '13:5-13:6'],
  ['the key of a text in a list is itself', ['groups', 2], 'key', '13:5-13:6'],
  ['a special key is a key', ['__proto__'], 'key', '14:1-14:10'],
  ['a key that all objects inherit is missing', ['toString'], undefined, '1:1-1:1'],
])('%s', (_, path, part, expected) => {
  expect(at(path, part)).toBe(expected);
});
