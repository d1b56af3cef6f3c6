// Which words are on which line of a label.
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

test('words fill a line up to its width', () => {
  expect(linesOf('Photos, voice notes and attachments', 24)).toEqual([
    'Photos, voice notes and',
    'attachments',
  ]);
});

test('a line may be exactly full', () => {
  expect(linesOf('ab cd', 5)).toEqual(['ab cd']);
  expect(linesOf('ab cd', 4)).toEqual(['ab', 'cd']);
});

test('a word that is too long stays whole, on a line of its own', () => {
  expect(linesOf('of Datenschutzbeauftragte here', 8)).toEqual([
    'of',
    'Datenschutzbeauftragte',
    'here',
  ]);
});
