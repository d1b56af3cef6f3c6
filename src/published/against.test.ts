// `check --against` in a real repository: what a pull request may do to the content on main.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { candor as inProcess, startCandor } from '../commands/candor.fixture.ts';
import { lay, temporaryFolder } from '../fixtures/lay.ts';
import { publishedAtRef } from './at-ref.ts';
import { PublishedError } from './published-error.ts';

const now = '2026-11-21T00:00:00Z';

const git = (folder: string, ...args: string[]) =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.com',
      '-c',
      'commit.gpgsign=false',
      ...args,
    ],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  ).trim();

const templates = mkdtempSync(path.join(tmpdir(), 'candor-repositories-'));
afterAll(() => rmSync(templates, { recursive: true, force: true }));

/** A project whose content is on `main`, and a branch for a pull request: a copy of one that is made once per fixture. */
function project(fixture?: string): string {
  const template = path.join(templates, fixture ?? 'base');
  if (!existsSync(template)) {
    cpSync(lay(fixture), path.join(template, 'content'), { recursive: true });
    git(template, 'init', '--quiet', '--initial-branch=main');
    commit(template);
    git(template, 'checkout', '--quiet', '-b', 'change');
  }
  const root = temporaryFolder();
  cpSync(template, root, { recursive: true, preserveTimestamps: true });
  return root;
}

function commit(root: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Content');
}

async function candor(root: string, ...args: string[]) {
  const ran = await inProcess(root, args);
  const codes = [...ran.stderr.matchAll(/^(\S+:\d+:\d+)  error  (\S+)$/gm)].map(
    ([, , code]) => code,
  );
  return { ...ran, codes };
}

const check = (root: string, ref = 'main', ...args: string[]) =>
  candor(root, 'check', '--against', ref, ...args);

const baseline = 'changes/2026-01-10-baseline.yaml';
const file = (root: string, name: string) => path.join(root, 'content', name);
const write = (root: string, name: string, text: string) => {
  mkdirSync(path.dirname(file(root, name)), { recursive: true });
  writeFileSync(file(root, name), text);
};
const edit = (root: string, name: string, from: string, to: string) => {
  const text = readFileSync(file(root, name), 'utf8');
  expect(text).toContain(from);
  write(root, name, text.replace(from, to));
};
const entry = (announced: string, subject = 'control/mfa') =>
  `kind: claim-changed\nsubject: ${subject}\nannounced: ${announced}\nsummary: It got weaker.\nbefore: Live\nafter: Planned\n`;

describe('against main', () => {
  test('content that did not change passes', async () => {
    const root = project();
    expect(await check(root)).toMatchObject({ status: 0, stderr: '' });
    expect(await check(root, git(root, 'rev-parse', 'main'))).toMatchObject({ status: 0 });
  });

  test('an edited entry fails, and the command that restores it does', async () => {
    const root = project();
    edit(root, baseline, 'The register as first', 'Our register as first');
    const { status, codes, stderr } = await check(root);
    expect([status, codes]).toEqual([1, ['published-entry-edited']]);
    const [, ...args] = /`git (checkout .+?)`/.exec(stderr)?.[1]?.split(' ') ?? [];
    git(root, 'checkout', ...args);
    expect((await check(root)).status).toBe(0);
  });

  test('formatting, the order of keys and that of a list that is a set are no edit', async () => {
    const root = project();
    const lines = readFileSync(file(root, baseline), 'utf8').split('\n');
    const [kind, announced, summary, register, ...vendors] = lines;
    const [cloud, mail] = [vendors.slice(0, 6), vendors.slice(6)];
    write(
      root,
      baseline,
      [
        '# A comment.',
        summary?.replace('summary: ', 'summary: >\n  '),
        announced,
        kind,
        register,
        ...mail,
        ...cloud,
      ].join('\n'),
    );
    expect(await check(root)).toMatchObject({ status: 0, stderr: '' });
  });

  test('a deleted entry fails, and so does a renamed one', async () => {
    const root = project();
    git(root, 'mv', `content/${baseline}`, 'content/changes/2026-01-10-first.yaml');
    const { codes, stderr } = await check(root);
    expect(codes).toContain('published-entry-missing');
    expect(stderr).toContain(`git checkout main -- content/${baseline}`);
  });

  test('an entry that is older than the newest on main is refused; restamped, it passes', async () => {
    const root = project();
    git(root, 'checkout', '--quiet', 'main');
    write(root, 'changes/2026-11-20-tls.yaml', entry('2026-11-20T12:00:00Z', 'control/tls'));
    commit(root);
    git(root, 'checkout', '--quiet', 'change');
    write(root, 'changes/2026-11-20-mfa.yaml', entry('2026-11-20T11:00:00Z'));
    commit(root);
    git(root, 'merge', '--quiet', '--no-edit', 'main');
    const { codes, stderr } = await check(root);
    expect(codes).toEqual(['announced-not-increasing']);
    const moment = /`announced: (\S+)`/.exec(stderr)?.[1] ?? '';
    expect(moment).toBe(now);
    edit(root, 'changes/2026-11-20-mfa.yaml', '2026-11-20T11:00:00Z', moment);
    expect((await check(root)).status).toBe(0);
  });

  test('an entry that lay about for days is refused, unless another day is spoken of', async () => {
    const root = project();
    write(root, 'changes/2026-11-10-mfa.yaml', entry('2026-11-10T11:00:00Z'));
    expect((await check(root)).codes).toEqual(['announced-long-ago']);
    expect((await check(root, 'main', '--as-of', '2026-11-10')).codes).toEqual([]);
  });

  test('a moment that is still to come is refused, even by a plain check', async () => {
    const root = project();
    write(root, 'changes/2026-11-22-mfa.yaml', entry('2026-11-22T11:00:00Z'));
    expect((await candor(root, 'check')).codes).toEqual(['announced-in-future']);
  });

  test('a weakened claim fails, and passes with the entry of the advice', async () => {
    const root = project();
    // The category says what the control says, and would contradict it.
    edit(root, 'data.yaml', ', in_transit: TLS 1.2 or newer', '');
    commit(root);
    git(root, 'branch', '--force', 'main', 'change');
    edit(root, 'controls.yaml', 'status: live\n        since: 2025-02-01', 'status: in-progress');
    const { codes, stderr } = await check(root);
    expect(codes).toEqual(['claim-weakened']);
    const [, name = '', text = ''] = /(changes\/\S+\.yaml):\n([\s\S]+)$/.exec(stderr) ?? [];
    write(root, name, text.replace(/^ {4}/gm, '').trimEnd());
    expect(await check(root)).toMatchObject({ status: 0, stderr: '' });
    // Once it is merged, it is no longer new. A further weakening needs its own entry.
    commit(root);
    git(root, 'branch', '--force', 'main', 'change');
    expect((await check(root)).status).toBe(0);
    edit(root, 'controls.yaml', 'status: in-progress', 'status: not-offered');
    expect((await check(root)).codes).toEqual(['claim-weakened']);
  });

  test('another authority for the guids fails', async () => {
    const root = project();
    edit(root, 'site.yaml', 'year: 2026', 'year: 2025');
    expect((await check(root)).codes).toEqual(['guid-authority-changed']);
  });

  test('several faults are told at once, also while another file cannot be read', async () => {
    const root = project();
    rmSync(file(root, baseline));
    write(root, 'faq.yaml', 'questions: [');
    expect((await check(root)).codes).toEqual(
      expect.arrayContaining(['published-entry-missing', 'yaml-syntax']),
    );
  });
});

describe('the earlier state', () => {
  test('need not keep the rules of today', async () => {
    const root = project('bad-reference');
    write(
      root,
      'certifications.yaml',
      'certifications:\n  - { id: soc-2, title: SOC 2, framework: soc-2, status: planned }\n',
    );
    const unread = await check(root);
    expect(unread.status).toBe(2);
    expect(unread.stderr).toMatch(
      /^candor: The content at main cannot be read, .+certifications\.yaml:\d+:\d+ /,
    );
    const other = project('duplicate-id');
    rmSync(file(other, 'subprocessors'), { recursive: true });
    expect((await check(other)).codes).toEqual([]);
  });

  test('may lack the content folder: nothing is published then', async () => {
    const root = path.dirname(lay());
    git(root, 'init', '--quiet', '--initial-branch=main');
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Nothing yet');
    expect(await check(root)).toMatchObject({ status: 0, stderr: '' });
  });

  test('is found when the content is the whole repository', async () => {
    const content = lay();
    git(content, 'init', '--quiet', '--initial-branch=main');
    commit(content);
    rmSync(path.join(content, baseline));
    const { codes, stderr } = await candor(content, 'check', '--content', '.', '--against', 'main');
    expect(codes).toContain('published-entry-missing');
    expect(stderr).toContain(`git checkout main -- ./${baseline}`);
  });

  test('leaves nothing behind in the folder for temporary files', () => {
    const root = project();
    const folder = temporaryFolder();
    // Node's cache of compiled code stays on purpose. It is kept elsewhere here, so that any other file is noticed.
    const elsewhere = { NODE_COMPILE_CACHE: temporaryFolder() };
    const temporary = { TMPDIR: folder, TEMP: folder, TMP: folder };
    const ran = startCandor(root, ['check', '--against', 'main'], { ...temporary, ...elsewhere });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a ref that is not there', () => {
  test('in a shallow clone: the message says what to run, and running it helps', async () => {
    const root = project();
    write(root, 'faq.yaml', 'questions:\n  - { id: why, question: Why?, answer: So. }\n');
    commit(root);
    const clone = path.join(temporaryFolder(), 'clone');
    git(root, 'clone', '--quiet', '--depth=1', '--branch=change', `file://${root}`, clone);
    const missing = await check(clone, 'origin/main');
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('This clone is shallow');
    expect(missing.stderr).toContain('fetch-depth: 0');
    const command = /`git (fetch [^`]+)`/.exec(missing.stderr)?.[1] ?? '';
    git(clone, ...command.split(' '));
    expect((await check(clone, 'origin/main')).status).toBe(0);
    rmSync(file(clone, baseline));
    expect((await check(clone, 'origin/main')).codes).toContain('published-entry-missing');
  });

  test.each([
    'nowhere',
    '--upload-pack=touch',
    '-h',
    'main; touch x',
    '$(touch x)',
    'main:content',
    '',
  ])('%j is no commit, and nothing is run', (ref) => {
    const root = project();
    const read = () => publishedAtRef(path.join(root, 'content'), ref, '2026-11-21');
    expect(read).toThrow(PublishedError);
    expect(read).toThrow(/^Git knows no commit "/);
    expect(readdirSync(root).sort()).toEqual(['.git', 'content']);
  });

  test('is wrong usage', async () => {
    const { status, stdout, stderr } = await check(project(), 'nowhere');
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'candor: Git knows no commit "nowhere" here. Name a branch, a tag or a commit that is there (`git branch --all`).\n',
    });
  });

  test('outside a repository it says so', async () => {
    const { status, stderr } = await check(path.dirname(lay()));
    expect([status, stderr]).toEqual([2, expect.stringContaining('is not in a git repository')]);
  });
});

describe('--new', () => {
  /** A project whose content on main has a target that has passed, and a hint. */
  const stale = () => project('target-passed');

  test('counts the warnings that main has, too, and prints the new ones', async () => {
    const root = stale();
    const known = await check(root, 'main', '--new', '--strict');
    expect([known.status, known.stderr]).toEqual([0, '']);
    expect(known.stdout).toMatch(/^0 errors in \d+ files; known at main: 1 warning\n$/);
    // The line moves, and another warning comes.
    const controls = readFileSync(file(root, 'controls.yaml'), 'utf8');
    write(root, 'controls.yaml', `# A comment.\n${controls}`);
    edit(root, 'faq.yaml', 'In Frankfurt.', 'In Frankfurt, with bank-grade security.');
    const both = await check(root, 'main', '--new');
    expect(both.status).toBe(0);
    expect(both.stderr).toContain('warning  overclaim');
    expect(both.stderr).not.toContain('target-passed');
    expect(both.stdout).toMatch(/^0 errors, 1 warning in \d+ files; known at main: 1 warning\n$/);
    expect((await check(root, 'main', '--new', '--strict')).status).toBe(1);
    const report = await check(root, 'main', '--new', '--format', 'json');
    const { problems } = JSON.parse(report.stdout) as { problems: { code: string }[] };
    expect(problems.map(({ code }) => code)).toEqual(['overclaim']);
  });

  test('an error is shown even if main has it, too: nothing can be published with it', async () => {
    const root = project('books-do-not-balance');
    const { status, codes } = await check(root, 'main', '--new');
    const whole = await check(root, 'main');
    expect(whole.codes).not.toEqual([]);
    expect([status, codes]).toEqual([1, whole.codes]);
  });

  test('the same line once more is new', async () => {
    const root = stale();
    const [line = ''] =
      /^ *target: .*$/m.exec(readFileSync(file(root, 'controls.yaml'), 'utf8')) ?? [];
    write(
      root,
      'controls.yaml',
      `${readFileSync(file(root, 'controls.yaml'), 'utf8').trimEnd()}\n      - id: another\n        title: Another\n        status: planned\n${line}\n`,
    );
    const { stdout } = await check(root, 'main', '--new');
    expect(stdout).toMatch(/^0 errors, 1 warning.*; known at main: 1 warning/);
  });

  test('where the content did not exist yet, everything is new', async () => {
    const root = stale();
    git(root, 'checkout', '--quiet', '--orphan', 'empty');
    git(root, 'rm', '--quiet', '-r', '--cached', '.');
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Nothing');
    const { stderr } = await check(root, 'empty', '--new');
    expect(stderr).toContain('warning  target-passed');
  });

  test('needs a ref', async () => {
    const root = stale();
    expect(await candor(root, 'check', '--new')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--new needs --against <git ref>') as string,
    });
  });
});
