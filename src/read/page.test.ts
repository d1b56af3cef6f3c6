import { expect, it, test } from 'vitest';
import { readSource } from './syntax/source.ts';

const read = (text: string) =>
  readSource('sections/a.md', 'content/sections/a.md', Buffer.from(text));
const places = (text: string) =>
  read(text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

it('reads the keys and the text below them', () => {
  const { file, problems } = read('---\ntitle: A\n---\n\n# B # c\n\n---\nd\n');
  expect(problems).toEqual([]);
  expect({ ...(file.value as object) }).toEqual({ title: 'A', body: '# B # c\n\n---\nd\n' });
  expect(file.locate(['body'])).toMatchObject({ line: 5, column: 1, endColumn: 8 });
  expect(file.locate(['title'])).toMatchObject({ line: 2, column: 8 });
});

it('reads CR LF and LF alike', () => {
  const text = '---\ntitle: A\n---\nb\nc\n';
  expect(read(text.replaceAll('\n', '\r\n')).file.value).toEqual(read(text).file.value);
});

it('has a text even without keys', () => {
  expect({ ...(read('---\n---\nb').file.value as object) }).toEqual({ body: 'b' });
});

test.each([
  ['no dashes', '# Title\n', '1:1 yaml-syntax'],
  ['no closing dashes', '---\ntitle: A\n', '1:1 yaml-syntax'],
  ['a list above', '---\n- a\n---\nb\n', '2:1 yaml-syntax'],
  ['a key called body', '---\ntitle: A\nbody: x\n---\nb\n', '3:1 duplicate-key'],
  ['nothing at all', '\n', '1:1 empty-file'],
  ['a bad character below', '---\na: b\n---\nx\u0007\n', '4:2 forbidden-character'],
  ['an override below', '---\na: b\n---\nx\u202e\n', '4:2 invisible-characters'],
  ['a direction mark below', '---\na: b\n---\nx\u200e\n', '4:2 invisible-characters'],
])('reports %s', (_, text, place) => {
  expect(places(text)).toEqual([place]);
});
