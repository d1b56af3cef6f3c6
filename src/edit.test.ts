import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from './edit.ts';

test('edits in any order are applied where they were meant', () => {
  const edits = [
    { start: 6, end: 11, text: 'all' },
    { start: 0, end: 0, text: '> ' },
    { start: 11, end: 11, text: '!' },
  ];
  expect(applyEdits('hello world', edits)).toBe('> hello all!');
});

test('everything outside the edits stays, and what is inside is what was asked for', () => {
  const kept = fc.string({ maxLength: 8 });
  const stretch = fc.record({
    was: kept,
    is: kept,
    behind: fc.string({ minLength: 1, maxLength: 8 }),
  });
  fc.assert(
    fc.property(kept, fc.array(stretch, { maxLength: 8 }), (head, stretches) => {
      let before = head;
      let after = head;
      const edits = stretches.map(({ was, is, behind }) => {
        const edit = { start: before.length, end: before.length + was.length, text: is };
        before += was + behind;
        after += is + behind;
        return edit;
      });
      expect(applyEdits(before, edits.toReversed())).toBe(after);
    }),
  );
});
