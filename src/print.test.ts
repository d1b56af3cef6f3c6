import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLine, printProblems } from './print.ts';
import type { Problem } from './problem.ts';

const problem: Problem = {
  code: 'notice-too-short',
  severity: 'error',
  file: 'content/changes/2026-11-20-acme-mail-added.yaml',
  line: 4,
  column: 12,
  message: 'Acme Mail starts on 2026-12-01, 11 days after it was announced; the page promises 30.',
  frame:
    '   3 | announced: 2026-11-20T09:00:00Z\n > 4 | effective: 2026-12-01\n     |            ^^^^^^^^^^',
  fix: 'Set effective to 2026-12-20 or later, or say why not: emergency: { reason: … }',
};

test('a problem reads as place, severity and code; what is wrong; the lines; what to do', () => {
  expect(printProblems([problem])).toMatchInlineSnapshot(`
    "content/changes/2026-11-20-acme-mail-added.yaml:4:12  error  notice-too-short
      Acme Mail starts on 2026-12-01, 11 days after it was announced; the page promises 30.
       3 | announced: 2026-11-20T09:00:00Z
     > 4 | effective: 2026-12-01
         |            ^^^^^^^^^^
      Set effective to 2026-12-20 or later, or say why not: emergency: { reason: … }"
  `);
});

test('two problems stand a blank line apart, and the last one ends without', () => {
  const printed = printProblems([problem, { ...problem, code: 'bad-date' }]);
  expect(printed.split('\n\n').map((block) => block.split('\n')[0])).toEqual([
    'content/changes/2026-11-20-acme-mail-added.yaml:4:12  error  notice-too-short',
    'content/changes/2026-11-20-acme-mail-added.yaml:4:12  error  bad-date',
  ]);
});

test('no problems print nothing', () => {
  expect(printProblems([])).toBe('');
});

test('a problem without lines and fix has its first two lines alone', () => {
  const { frame: _frame, fix: _fix, ...bare } = problem;
  expect(printProblems([bare]).split('\n')).toHaveLength(2);
});

describe('what an author wrote', () => {
  test.each([
    ['an escape sequence', '\u001b[2J', '\\u001b[2J'],
    ['a carriage return', 'a\rb', 'a\\u000db'],
    ['a bell', '\u0007', '\\u0007'],
    ['a C1 control', '\u009b31m', '\\u009b31m'],
    ['a direction override', 'a\u202eb', 'a\\u202eb'],
    ['a direction mark', 'a\u200eb', 'a\\u200eb'],
    ['a zero width space', 'a\u200bb', 'a\\u200bb'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['a tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
  ])('shows %s and does not send it', (_what, written, shown) => {
    const printed = printProblems([{ ...problem, message: `It says ${written}.`, fix: written }]);
    expect(printed).toContain(`  It says ${shown}.\n`);
    expect(printed).toMatch(new RegExp(`${shown.replace(/[\\[\]{}.]/g, '\\$&')}$`));
  });

  test('cannot be a command to GitHub’s runner, which ignores spaces before one', () => {
    const attack = 'first\n::error::second\n  ::set-output name=a::third';
    const printed = printProblems([
      { ...problem, file: '::error::x.yaml', message: attack, fix: attack },
    ]);
    expect(printed).not.toMatch(/^\s*::/m);
    expect(printed).toContain('  \\u003a:error::second');
  });

  test('cannot be a command in the older form either, which the runner takes anywhere in a line', () => {
    const attack = 'It says "##[add-mask]true".';
    const frame = ' > 4 | title: ##[error]x';
    const printed = printProblems([
      { ...problem, file: 'a/##[error]x.yaml', message: attack, frame, fix: attack },
    ]);
    expect(printed).not.toContain('##[');
    expect(printed).toContain('  It says "##\\u005badd-mask]true".');
  });

  test('is otherwise printed as it stands', () => {
    const message = 'Zürich 🔑 “quoted” a::b';
    expect(printProblems([{ ...problem, message }])).toContain(`  ${message}\n`);
  });

  test('never brings a control character to the terminal, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { frame: _frame, ...bare } = problem;
        const printed = printProblems([{ ...bare, file: text, message: text, fix: text }]);
        expect(printed).not.toMatch(/[^\P{Cc}\n]/u);
        expect(printed).not.toMatch(/^\s*::/m);
      }),
    );
  });
});

test('colours are there only when asked for', () => {
  expect(printProblems([problem])).not.toContain('\u001b');
  expect(printProblems([problem], { colour: true })).toContain('\u001b[31merror\u001b[39m');
});

test.each([
  [[], 1, '0 errors in 1 file'],
  [['error'], 2, '1 error in 2 files'],
  [
    ['warning', 'hint', 'error', 'error', 'warning'],
    14,
    '2 errors, 2 warnings, 1 hint in 14 files',
  ],
  [['hint', 'hint'], 0, '0 errors, 2 hints in 0 files'],
] as const)('%j in %i files is counted', (severities, files, line) => {
  const problems = severities.map((severity) => ({ ...problem, severity }));
  expect(countLine(problems, files)).toBe(line);
});
