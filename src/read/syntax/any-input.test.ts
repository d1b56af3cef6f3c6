import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Problem } from '../../problem.ts';
import { badTexts } from './bad-texts.fixture.ts';
import { readSource } from './source.ts';

const pieces = fc.constantFrom(
  ...['a', 'b: ', '- ', '\n', '\n  ', '\r\n', '\r', '\t', ' ', '"', "'", ' # ', '[', ']', '{', '}'],
  ...[',', ':', '|', '>-\n', '&x', '*x', '!t', '%', '? ', '---\n', '...\n', '😀', '\\', '\u202e'],
  ...['<<<<<<< a\n', '=======\n', '>>>>>>> b\n'],
  ...['\0', '<<', 'k: two words\n', '\u200f', 'א', '\ufeff'],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const inputs = fc.oneof(
  { arbitrary: texts.map((text) => Buffer.from(text)), weight: 4 },
  { arbitrary: fc.uint8Array({ maxLength: 40 }), weight: 1 },
);
const names = fc.constantFrom('site.yaml', 'sections/a.md');

it('reads any bytes without a throw, and every problem lies inside the file', () => {
  fc.assert(
    fc.property(inputs, names, (bytes, name) => {
      const { file, problems } = readSource(name, name, bytes);
      const lines = new TextDecoder().decode(bytes).split('\n');
      for (const problem of problems) expect(isInside(problem, lines)).toBe(true);
      for (const { frame } of problems) expect(frame).toMatch(/^(?: [ >] .*\n?)+$/);
      if (file.value === undefined) {
        expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      }
      expect(problems.length).toBeLessThanOrEqual(20);
    }),
    { numRuns: 400 },
  );
});

it('finds a mistake N lines further down below N lines of comment', () => {
  const movable = badTexts.filter(([, text]) => !text.startsWith('%'));
  fc.assert(
    fc.property(fc.constantFrom(...movable), fc.nat(30), ([, text], count) => {
      const lines = (source: string) =>
        readSource('a.yaml', 'a.yaml', Buffer.from(source)).problems.map(({ line }) => line);
      expect(lines('# x\n'.repeat(count) + text)).toEqual(lines(text).map((line) => line + count));
    }),
    { numRuns: 200 },
  );
});

it('reads what JSON says as the texts that were written', () => {
  const json = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, tie('text'), tie('list'), tie('map')),
    text: fc.string({ unit: fc.constantFrom('a', ' ', ':', '#', '-', '"', '\\', "'", 'é', '😀') }),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(fc.stringMatching(/^[a-z_]{1,6}$/), tie('value'), { maxKeys: 4 }),
  }));
  fc.assert(
    fc.property(json.list, (value) => {
      const { file, problems } = readSource('a.yaml', 'a.yaml', Buffer.from(JSON.stringify(value)));
      expect(problems).toEqual([]);
      expect(JSON.stringify(file.value)).toBe(JSON.stringify(value));
    }),
    { numRuns: 200 },
  );
});

function isInside(problem: Problem, lines: readonly string[]): boolean {
  const { line, column, endLine = line, endColumn = column } = problem;
  const width = [...(lines[line - 1] ?? '')].length;
  const endWidth = [...(lines[endLine - 1] ?? '')].length;
  const ordered = endLine > line || endColumn >= column;
  return (
    line >= 1 &&
    column >= 1 &&
    endLine <= lines.length &&
    column <= width + 1 &&
    endColumn <= endWidth + 1 &&
    ordered
  );
}
