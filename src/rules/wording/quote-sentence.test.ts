import { describe, expect, test } from 'vitest';
import { quoteSentence } from './quote-sentence.ts';

describe('the words of a message', () => {
  test('quote a sentence without its marks, on one line, cut where it is long', () => {
    expect(quoteSentence('- **None** of\n them  keeps it.')).toBe('None of them keeps it');
    expect(quoteSentence('12) Nothing is kept;')).toBe('Nothing is kept');
    expect(quoteSentence('| Nothing is kept |')).toBe('Nothing is kept');
    expect(quoteSentence('### Title!')).toBe('Title');
    expect(quoteSentence('We_keep *it*')).toBe('We_keep *it*');
    expect(quoteSentence('word '.repeat(30))).toMatch(/^(word ){17}wor …$/);
  });
});
