import { expect, it } from 'vitest';
import { drawFrame } from './frame.ts';
import { indexLines } from './lines.ts';

const draw = (text: string, line: number, column: number, endColumn = column + 1, endLine = line) =>
  drawFrame(indexLines(text), { line, column, endLine, endColumn }).frame;

it('shows the line, the line before and a caret run', () => {
  const text = 'a: 1\nb: 2\nannounced: 2026-11-20T09:00:00Z\neffective: 2026-12-01\n';
  expect(draw(text, 4, 12, 22)).toBe(
    [
      '   3 | announced: 2026-11-20T09:00:00Z',
      ' > 4 | effective: 2026-12-01',
      '     |            ^^^^^^^^^^',
    ].join('\n'),
  );
});

it('aligns line numbers to the right', () => {
  expect(draw('a\n'.repeat(10), 10, 1)).toBe('    9 | a\n > 10 | a\n      | ^');
});

it('has no line before the first, and no trailing spaces', () => {
  expect(draw('', 1, 1)).toBe(' > 1 |\n     | ^');
});

it('marks a span of several lines to the end of its first', () => {
  expect(draw('a: |\n  b\n', 1, 4, 3, 2)).toBe(' > 1 | a: |\n     |    ^');
});

it('shows what cannot be seen as an escape, and a tab as one space', () => {
  expect(draw('\ta: \u001b[1m\u202e!\r\n', 1, 9)).toBe(
    [' > 1 |  a: \\u001b[1m\\u202e!', '     |              ^^^^^^'].join('\n'),
  );
});

it('never begins a line with the text of the author', () => {
  expect(
    draw('::error::x\n::error::y\n', 2, 1)
      .split('\n')
      .every((row) => /^ [ >] /.test(row)),
  ).toBe(true);
});

it('shows 100 columns of a long line, with the caret below its place', () => {
  for (const column of [1, 59, 61, 100, 5000, 9999]) {
    const text = `${'😀'.repeat(column - 1)}X${'b'.repeat(10000 - column)}`;
    const [line = '', caret = ''] = draw(`${text}\n`, 1, column).split('\n');
    expect([...line].length).toBeLessThanOrEqual(107);
    expect([...line][caret.indexOf('^')]).toBe('X');
    expect(line).toContain('…');
  }
});
