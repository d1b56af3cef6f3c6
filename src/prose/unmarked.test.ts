import { describe, expect, test } from 'vitest';
import { unmarked } from './unmarked.ts';

describe('the words of a message', () => {
  test('marks become blanks, and no place moves', () => {
    expect(unmarked('**Don’t** `keep` [it](x)')).toBe("  Don't    keep   it (x)");
    expect(unmarked('72\u00a0hours ‑ a‐b ʼ # > | ~')).toBe("72 hours - a-b '        ");
  });
});
