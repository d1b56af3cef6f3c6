// The GitHub form, read back by a parser that follows GitHub's description of workflow commands.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { githubReport } from './github.ts';
import { problem, reportOf } from './reports.fixture.ts';

interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const registered = ['error', 'warning', 'notice', 'debug', 'group', 'add-mask', 'stop-commands'];
const escapes: Record<string, string> = {
  '%25': '%',
  '%0D': '\r',
  '%0A': '\n',
  '%3A': ':',
  '%2C': ',',
};

/** How the runner reads a line: spaces before `::` do not matter, and the next `::` ends the properties. */
function parse(line: string): Command | undefined {
  const [, name = '', , listed = '', data = ''] =
    /^\s*::([^ :]*)( ((?:(?!::).)*))?::(.*)$/.exec(line) ?? [];
  if (!registered.includes(name)) return undefined;
  const pairs = listed.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescape(pair.slice(at + 1), /%25|%0D|%0A|%3A|%2C/g)];
  });
  return {
    name,
    properties: Object.fromEntries(pairs) as Record<string, string>,
    data: unescape(data, /%25|%0D|%0A/g),
  };
}

const unescape = (text: string, known: RegExp) =>
  text.replace(known, (escape) => escapes[escape] ?? '');

/** The runner's lines end at CR, LF or both. */
const read = (text: string) => text.split(/\r\n|\r|\n/).map(parse);
const annotate = (problems: Problem[]) => read(githubReport(reportOf(...problems)));

test('a problem is one command on one line', () => {
  expect(githubReport(reportOf(problem))).toBe(
    '::error file=content/controls.yaml,line=42,endLine=42,col=17,endColumn=21,title=unknown-value::' +
      '`status` cannot be "Live"; did you mean `live`?%0AWrite one of live, in-progress, planned, on-request, not-offered.',
  );
});

test('a warning is a warning, and a hint a notice', () => {
  const severities = (['warning', 'hint'] as const).map((severity) => ({ ...problem, severity }));
  expect(annotate(severities).map((command) => command?.name)).toEqual(['warning', 'notice']);
});

test('columns are given within one line only, and an end only where there is one', () => {
  const { endLine: _line, endColumn: _column, ...point } = problem;
  const [over, at] = annotate([{ ...problem, endLine: 44 }, point]);
  expect(Object.keys(over?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
  expect(at?.properties).toMatchObject({ line: '42', endLine: '42', col: '17' });
  expect(at?.properties).not.toHaveProperty('endColumn');
});

test.each([
  ['two lines', 'first\nsecond'],
  ['a percent sign', '99.5 % and 100%'],
  ['an escape as the author wrote it', 'a%0Ab%25%3A'],
  ['a command of its own', 'x\n::error::y\n  ::add-mask::z'],
  ['a command in the older form', '##[error]y'],
])('a message that holds %s comes back as it was', (_what, message) => {
  const commands = annotate([{ ...problem, message, fix: message }]);
  expect(commands.map((command) => command?.data)).toEqual([`${message}\n${message}`]);
});

test('a file name with a comma, a colon, an equals sign and `::` comes back as it was', () => {
  const file = 'content/a,b:c=d%2C::error::.yaml';
  expect(annotate([{ ...problem, file }])[0]?.properties).toMatchObject({ file, line: '42' });
});

test('characters that cannot be seen are spelled out', () => {
  const [command] = annotate([{ ...problem, message: 'a\rb\u202ec\u001b[2J', fix: 'x' }]);
  expect(command?.data).toBe('a\\u000db\\u202ec\\u001b[2J\nx');
});

test('without problems there is nothing', () => {
  expect(githubReport(reportOf())).toBe('');
});

test('whatever an author wrote, each problem is one command, and it says nothing else', () => {
  const written = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('::', '%0A', '%25', '\n', '\n::error::', ',line=1', '##[error]', ' '),
      ),
      { minLength: 1 },
    )
    .map((parts) => parts.join(''));
  const seen = (text: string) => !/[^\P{C}\n\u200d]|[\u200b\u2028\u2029]/u.test(text);
  const text = written.filter(seen);
  fc.assert(
    fc.property(text, text, text, (name, message, fix) => {
      const file = `content/${name.replaceAll('\n', '')}`;
      const commands = annotate([{ ...problem, file, message, fix }, problem]);
      expect(commands).toHaveLength(2);
      expect(commands[0]).toEqual({
        name: 'error',
        properties: {
          file,
          line: '42',
          endLine: '42',
          col: '17',
          endColumn: '21',
          title: 'unknown-value',
        },
        data: `${message}\n${fix}`,
      });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      const commands = annotate([{ ...problem, file: any, message: any, fix: any }]);
      expect(commands.map((command) => command?.name)).toEqual(['error']);
    }),
  );
});
