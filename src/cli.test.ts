import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  candor as inProcess,
  environment,
  program,
  startCandor,
} from './commands/candor.fixture.ts';
import { allCommands } from './commands/index.ts';
import { lay } from './fixtures/lay.ts';

const commands = await allCommands();

/** Runs the command line in the project folder that holds `content`. */
const candor = (content: string, args: string[], env = {}) =>
  inProcess(path.dirname(content), args, env);

/** What is bad, the fixture that has it, and what standard error must say about it. */
const badInputs: [what: string, fixture: string, says: string[]][] = [
  ['YAML that does not parse', 'yaml-syntax', ['content/site.yaml:5:11  error  yaml-syntax']],
  ['a duplicate key', 'duplicate-key', ['content/site.yaml:7:1', 'it is already on line 5']],
  ['an unknown key', 'unknown-key', ['content/controls.yaml:11:9', 'did you mean `status`?']],
  ['an unknown status', 'unknown-value', ['content/controls.yaml:11:17', 'one of live, ']],
  ['a missing key', 'missing-key', ['content/controls.yaml:9:9', 'The key `status` is missing']],
  ['a day that does not exist', 'bad-date', ['content/controls.yaml:8:16', '2026-02-30']],
  ['a list for text', 'wrong-type--list-for-text', ['content/site.yaml:5:11', '`headline`']],
  ['a word where a number belongs', 'bad-number', ['content/site.yaml:12:9', '"30 days"']],
  ['an unknown id', 'unknown-reference', ['content/certifications.yaml:7:18', '`mfaa`']],
  [
    'an id in two files',
    'duplicate-id',
    ['content/subprocessors/acme-mail.yaml:1:1', 'already taken in subprocessors.yaml'],
  ],
  ['an empty file', 'empty-file', ['content/roadmap.yaml:1:1', 'has no content']],
  ['a tab as indentation', 'tab-indent', ['content/roadmap.yaml:3:1', 'A tab is used']],
  ['a file that is not UTF-8', 'not-utf8', ['content/faq.yaml:4:17', '0xFC']],
];

describe.each(badInputs)('%s', (_what, fixture, says) => {
  test('fails the check: the problem and its place on stderr, the count on stdout', async () => {
    const { status, stdout, stderr } = await candor(lay(fixture), ['check']);
    expect(status).toBe(1);
    for (const words of says) expect(stderr).toContain(words);
    expect(stdout).toMatch(/^1 error in \d+ files(; candor check --fix repairs it)?\n$/);
  });

  test('fails the build, and the site that stands is left as it is', async () => {
    const content = lay(fixture);
    const project = path.dirname(content);
    const page = Buffer.from('<h1>The site of yesterday</h1>\u0000');
    mkdirSync(path.join(project, 'dist'));
    writeFileSync(path.join(project, 'dist/index.html'), page);
    const { status, stdout, stderr } = await candor(content, ['build']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    for (const words of says) expect(stderr).toContain(words);
    expect(stderr).toMatch(/\nNothing was published: 1 error in \d+ files\.\n$/);
    expect(readdirSync(path.join(project, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(path.join(project, 'dist/index.html'))).toEqual(page);
    expect(existsSync(path.join(project, '.candor'))).toBe(false);
  });
});

describe('a content folder that does not exist', () => {
  test.each(['check', 'build'])('is wrong usage of %s', async (command) => {
    const content = lay('content-folder-missing');
    expect(await candor(content, [command])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'candor: There is no content folder "content". Name another with --content <folder>.\n',
    });
    expect(readdirSync(path.dirname(content))).toEqual([]);
  });
});

test('good content gives a count on stdout and nothing on stderr', async () => {
  expect(await candor(lay(), ['check'])).toEqual({
    status: 0,
    stdout: '0 errors in 12 files\n',
    stderr: '',
  });
});

test('the content folder may be anywhere, and places name it as it was given', async () => {
  const content = lay('bad-date');
  const { stderr } = await candor(lay(), ['check', '--content', `${content}/`]);
  expect(stderr).toContain(`${content}/controls.yaml:8:16  error  bad-date`);
});

test('a warning passes the check, and fails it under --strict', async () => {
  const content = lay('target-passed');
  const lenient = await candor(content, ['check']);
  const strict = await candor(content, ['check', '--strict']);
  expect([lenient.status, strict.status]).toEqual([0, 1]);
  expect(strict.stdout).toBe('0 errors, 1 warning in 12 files\n');
  expect(strict.stderr).toBe(lenient.stderr);
  expect((await candor(content, ['build', '--strict'])).status).toBe(1);
});

describe('candor check --format', () => {
  const formats = ['json', 'sarif', 'github', 'gitlab'];

  test.each(formats)('%s has stdout for itself; the count goes to stderr', async (format) => {
    const { status, stdout, stderr } = await candor(lay('target-passed'), [
      'check',
      '--format',
      format,
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^0 errors, 1 warning in \d+ files\n$/);
    if (format === 'github')
      expect(stdout).toMatch(/^::warning file=content\/controls\.yaml,.*\n$/);
    else expect(JSON.stringify(JSON.parse(stdout))).toContain('target-passed');
  });

  test('it is as strict as the text', async () => {
    expect(
      (await candor(lay('target-passed'), ['check', '--format', 'sarif', '--strict'])).status,
    ).toBe(1);
  });

  test('text is what is printed without it', async () => {
    const content = lay('bad-date');
    expect(await candor(content, ['check', '--format', 'text'])).toEqual(
      await candor(content, ['check']),
    );
  });

  test('good content is a document without problems, and no annotation at all', async () => {
    const said: string[] = [];
    for (const format of formats)
      said.push((await candor(lay(), ['check', '--format', format])).stdout);
    const [json, sarif, github] = said;
    expect(JSON.parse(json ?? '')).toMatchObject({ as_of: '2026-11-21', problems: [] });
    expect(JSON.parse(sarif ?? '')).toMatchObject({ runs: [{ results: [] }] });
    expect(github).toBe('');
  });

  test('it is the same at any moment of the day and in any folder', async () => {
    const args = ['check', '--format', 'sarif'];
    const [midnight, morning] = ['1795219200', '1795250000'].map((SOURCE_DATE_EPOCH) => ({
      SOURCE_DATE_EPOCH,
    }));
    expect(await candor(lay('unknown-value'), args, midnight)).toEqual(
      await candor(lay('unknown-value'), args, morning),
    );
  });

  test('a file where the content folder belongs is a problem like any other', async () => {
    const content = path.join(path.dirname(lay()), 'site.yaml');
    writeFileSync(content, 'headline: x\n');
    const args = ['check', '--content', 'site.yaml', '--format', 'json'];
    const { status, stdout } = await candor(content, args);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ code: 'content-folder-missing', file: 'site.yaml' }],
    });
  });

  test('a content folder that does not exist is wrong usage, and no document', async () => {
    const { status, stdout } = await candor(lay(), [
      'check',
      '--content',
      'no',
      '--format',
      'json',
    ]);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('a reader that has enough before the end is no fault', async () => {
    const content = lay();
    const many = Array.from(
      { length: 1000 },
      (_, at) => `  - id: q${at}\n    title: Q\n    x: 1\n`,
    );
    mkdirSync(path.join(content, 'faq'));
    for (const [at, text] of many.entries())
      writeFileSync(path.join(content, 'faq', `q${at}.yaml`), text);
    const child = spawn(process.execPath, [program, 'check', '--format', 'json'], {
      cwd: path.dirname(content),
      env: { ...process.env, ...environment },
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = (await once(child, 'close')) as [number];
    expect(said).toMatch(/^\d+ errors[^\n]*\n$/);
    expect(status).toBe(1);
  });
});

// Everything else here calls the command line within this process, which is faster.
test.each([
  [1, 'unknown-value', ['check']],
  [0, 'books-do-not-balance', ['change', '--summary', 'Desk comes.']],
  [2, undefined, ['diff', 'main']],
  [0, undefined, ['register']],
  [2, undefined, ['verify', 'content/site.yaml']],
  [2, undefined, ['build']],
  [2, undefined, ['dev']],
  [2, undefined, ['preview']],
  [0, undefined, ['--help']],
])('exit code %i: the program does with %s %j what its command does', async (code, laid, args) => {
  const [apart, within] = [lay(laid), lay(laid)];
  const started = startCandor(path.dirname(apart), args);
  expect(started).toEqual(await candor(within, args));
  expect(started.status).toBe(code);
  expect(readdirSync(apart, { recursive: true })).toEqual(readdirSync(within, { recursive: true }));
});

test('a SOURCE_DATE_EPOCH that is no number is wrong usage', async () => {
  const { status, stderr } = await candor(lay(), ['check'], { SOURCE_DATE_EPOCH: 'today' });
  expect(status).toBe(2);
  expect(stderr).toContain('SOURCE_DATE_EPOCH');
});

test('--as-of sets the day that the content is held against', async () => {
  const content = lay('target-passed');
  const codesOn = async (day: string) =>
    (await candor(content, ['check', '--as-of', day])).stderr.match(/target-[a-z-]+/g);
  expect(await codesOn('2026-08-01')).toBeNull();
  expect(await codesOn('2026-09-30')).toEqual(['target-near-and-not-begun']);
  expect(await codesOn('2026-10-01')).toEqual(['target-passed']);
});

test.each([
  ['--help', /^candor <command>/],
  ['-h', /^candor <command>/],
  ['--version', /^\d+\.\d+\.\d+\n$/],
])('%s answers on stdout', async (flag, answer) => {
  const { status, stdout, stderr } = await candor(lay(), [flag]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(answer);
});

test.each([
  [['chekc'], 'There is no command "chekc"; did you mean `candor check`?'],
  [['publish-everything'], 'There is no command "publish-everything". See `candor --help`.'],
  [['constructor'], 'There is no command "constructor". See `candor --help`.'],
  [['check', 'content'], '`candor check` takes no "content". See `candor --help`.'],
  [['check', '--colour'], 'There is no option --colour. See `candor --help`.'],
  [['check', '--contents', 'x'], 'There is no option --contents; did you mean `--content`?'],
  [['check', '--port', '80'], '`candor check` has no option --port. See `candor --help`.'],
  [['check', '--as-of', '2026-02-30'], '--as-of takes a day such as 2026-11-21, not "2026-02-30".'],
  [['check', '--as-of', 'today'], '--as-of takes a day such as 2026-11-21, not "today".'],
  [['check', '--as-of'], '--as-of needs <day>. See `candor --help`.'],
  [
    ['check', '--format', 'jsn'],
    '--format takes text, json, github, gitlab or sarif here, not "jsn"; did you mean `json`?',
  ],
  [
    ['check', '--format', 'markdown'],
    '--format takes text, json, github, gitlab or sarif here, not "markdown".',
  ],
  [['dev', '--port', '0'], '--port takes a number from 1 to 65535, not "0".'],
  [['dev', '--port', 'http'], '--port takes a number from 1 to 65535, not "http".'],
])('%j is wrong usage', async (args, says) => {
  expect(await candor(lay(), args)).toEqual({ status: 2, stdout: '', stderr: `candor: ${says}\n` });
});

test.each(Object.keys(commands))(
  'candor help %s shows its options and an example',
  async (name) => {
    const { status, stdout, stderr } = await candor(lay(), ['help', name]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^candor ${name}\\b.*\\[options\\]\n`));
    for (const flag of Object.keys(commands[name]?.flags ?? {}))
      expect(stdout).toContain(`--${flag}`);
    expect(await candor(lay(), [name, '--help'])).toEqual({ status, stdout, stderr });
    const [, example = ''] = /^Example: .+\n\n {2}candor (.+)$/m.exec(stdout) ?? [];
    expect(example.startsWith(name)).toBe(true);
    // Every option of the example is one of the command's.
    const options = [...example.matchAll(/--([a-z-]+)/g)].map(([, option]) => option);
    const known = [...Object.keys(commands[name]?.flags ?? {}), 'as-of', 'content'];
    expect(options.filter((option) => !known.includes(option ?? ''))).toEqual([]);
  },
);

test('candor help shows all commands, and a word that is none is answered', async () => {
  const all = await candor(lay(), ['--help']);
  expect(await candor(lay(), ['help'])).toEqual(all);
  for (const name of Object.keys(commands))
    expect(all.stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect((await candor(lay(), ['help', 'chekc'])).stderr).toBe(
    'candor: There is no command "chekc"; did you mean `candor check`?\n',
  );
});

test('no command at all is wrong usage and shows the help', async () => {
  const { status, stdout, stderr } = await candor(lay(), []);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^candor: No command was given\.\n\ncandor <command>/);
});

test('a build without an Astro config says what to write', async () => {
  const { status, stdout, stderr } = await candor(lay(), ['build']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('There is no astro.config.mjs here.');
});

test('a preview without a site says how to make one', async () => {
  const { status, stderr } = await candor(lay(), ['preview']);
  expect(status).toBe(2);
  expect(stderr).toContain('Run `candor build` first.');
});

test('mistakes read like this', async () => {
  const content = lay('unknown-key');
  writeFileSync(
    path.join(content, 'roadmap.yaml'),
    'items:\n  - id: mfa\n    title: MFA\n    target: Q2 2027\n',
  );
  expect(await candor(content, ['check'])).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "content/controls.yaml:11:9  error  unknown-key
      The key \`staus\` is not known here; did you mean \`status\`?
       10 |         title: Enforced multi-factor authentication
     > 11 |         staus: planned
          |         ^^^^^
      Write \`status:\`.

    content/roadmap.yaml:4:13  error  bad-date
      "Q2 2027" is not a target that can be compared with the calendar.
       3 |     title: MFA
     > 4 |     target: Q2 2027
         |             ^^^^^^^
      Write a day \`2026-12-31\`, a month \`2026-12\`, a quarter \`2026-Q4\`, a half-year \`2026-H2\`, a year \`2027\`, or \`undated\`; a condition goes into the key \`when\`.

    ",
      "stdout": "2 errors in 12 files; candor check --fix repairs all of them
    ",
    }
  `);
});
