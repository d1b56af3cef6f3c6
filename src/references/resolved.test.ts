import { expect, test } from 'vitest';
import { asWritten, byHand, replaced } from './resolved.ts';

const text = replaced('In ${a} you hear, in ${b.c} you do not.', [
  { start: 3, end: 7, text: '[72 hours](/x)', read: '72 hours' },
  { start: 21, end: 27, text: '', read: '' },
]);

test('the model has the links, rules read the words', () => {
  expect(text.text).toBe('In [72 hours](/x) you hear, in  you do not.');
  expect(text.read).toBe('In 72 hours you hear, in  you do not.');
});

test.each([
  ['72 hours', '${a}'],
  ['hours', '${a}'],
  ['In 72', 'In ${a}'],
  ['hours you hear', '${a} you hear'],
  ['you hear', 'you hear'],
  ['In ', 'In '],
  ['hear, in  you', 'hear, in ${b.c} you'],
  ['do not', 'do not'],
  ['elsewhere', 'elsewhere'],
])('"%s" was written as "%s"', (words, written) => {
  expect(asWritten(text, words)).toBe(written);
});

test('what came from a reference is not written by hand', () => {
  expect(byHand(text)).toBe('In □□□□□□□□ you hear, in  you do not.');
});
