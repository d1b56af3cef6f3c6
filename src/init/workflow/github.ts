// The workflow for GitHub: checks a pull request, says on it what subscribers will read, publishes main, again every night.
import type { Answers, NewFile, Setting } from '../answers.ts';
import { packageManagers } from '../package-manager.ts';
import { actions } from './actions.ts';
import { uploads, type Upload, type UploadHost } from './deploy.ts';

export function githubFiles(answers: Answers, setting: Setting): NewFile[] {
  const text = `${head}${pullRequestJobs(setting)}${publishJob(answers, setting)}${deployJob(answers)}`;
  return [{ path: '.github/workflows/trust-center.yml', text }];
}

const head = `# Checks every pull request, publishes main, and publishes it again every night, since notice windows open and close with
# the date. GitHub switches a schedule off after 60 days without a commit in a public repository; it writes to you before.
# The actions are pinned to commits; Dependabot or Renovate raises them.
name: Trust center

on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: '17 4 * * *'
  workflow_dispatch:
    inputs:
      first:
        description: 'First publication: nothing is published at the address yet'
        type: boolean
        default: false

permissions: {}

# One publication at a time, so that an older one never overtakes a newer one.
concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || 'publish' }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
`;

/** Checks out the whole history and installs what the lockfile says. */
function beginning({ packageManager }: Setting): string {
  const cache = packageManager === 'npm' ? '\n          cache: npm' : '';
  return `      - uses: ${actions.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${actions.setupNode}
        with:
          node-version: 24${cache}
      - run: ${packageManagers[packageManager].installLocked}
`;
}

function upload(name: string, path: string, condition?: string): string {
  return `      - uses: ${actions.uploadArtifact}${condition === undefined ? '' : `\n        if: ${condition}`}
        with:
          name: ${name}
          path: ${path}
          include-hidden-files: true
`;
}

const download = (name: string, path: string) => `      - uses: ${actions.downloadArtifact}
        with:
          name: ${name}
          path: ${path}
`;

function pullRequestJobs(setting: Setting): string {
  const where = option(setting);
  return `  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
    env:
      BASE: origin/\${{ github.base_ref }}
    steps:
${beginning(setting)}      - name: What subscribers will read
        run: |
          if ! npx candor diff "$BASE" --format markdown${where} > comment.md
          then echo 'What subscribers will read cannot be shown yet: the check says what is wrong, beside the lines.' > comment.md
          fi
${upload('comment', 'comment.md')}      - id: check
        run: npx candor check --strict --against "$BASE" --format github${where}
      # Warnings stop a pull request. They do not stop its preview, which shows what they are about.
      - id: build
        if: \${{ !cancelled() && steps.check.conclusion != 'skipped' }}
        run: npx candor build${where}
${upload('preview', 'dist', "${{ !cancelled() && steps.build.conclusion == 'success' }}")}
  # It alone may write, so it runs nothing that the pull request brings. A fork's pull request gets no comment.
  comment:
    needs: check
    if: >-
      !cancelled() && github.event_name == 'pull_request' &&
      github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      pull-requests: write
    env:
      GH_TOKEN: \${{ github.token }}
      COMMENTS: repos/\${{ github.repository }}/issues/\${{ github.event.pull_request.number }}/comments
      RUN: \${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }}
    steps:
      - uses: ${actions.downloadArtifact}
        with:
          name: comment
      - name: Write the comment, or replace the one of before
        run: |
          mark='<!-- candor -->'
          { echo "$mark"; cat comment.md; echo; echo "[Checks and preview of the pages]($RUN)"; } > body.md
          id=$(gh api "$COMMENTS" --paginate --jq ".[] | select(.body | startswith(\\"$mark\\")) | .id" | head -n 1)
          if [ -n "$id" ]
          then gh api --method PATCH "\${COMMENTS%/*/comments}/comments/$id" --field body=@body.md --silent
          else gh api --method POST "$COMMENTS" --field body=@body.md --silent
          fi

`;
}

function publishJob({ url, host }: Answers, setting: Setting): string {
  const built = host === undefined || host === 'github-pages' ? undefined : uploads[host].built;
  const pages = `      - uses: ${actions.uploadPages}
        with:
          path: dist
          # Without this, .well-known/security.txt is left out.
          include-hidden-files: true
`;
  return `  publish:
    if: github.event_name != 'pull_request' && github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
    steps:
${beginning(setting)}      # What is live must follow from what was live. To publish for the very first time, run this workflow by hand and tick
      # "First publication"; it is refused once something is there.
      - run: npx candor build --published "$LIVE" \${FIRST:+--first}${option(setting)}
        env:
          LIVE: ${url}/changes.json
          FIRST: \${{ inputs.first && 'yes' || '' }}
${host === 'github-pages' ? pages : upload('site', 'dist')}${built === undefined ? '' : upload('deploy', built)}`;
}

function deployJob({ host }: Answers): string {
  if (host === undefined) return '';
  return host === 'github-pages' ? pagesJob : uploadJob(host, uploads[host]);
}

const pagesJob = `
  deploy:
    needs: publish
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: ${actions.deployPages}
`;

function uploadJob(host: UploadHost, { secrets, variables, script, built }: Upload): string {
  const environment = [
    ...secrets.map((name) => `          ${name}: \${{ secrets.${name} }}\n`),
    ...variables.map((name) => `          ${name}: \${{ vars.${name} }}\n`),
  ].join('');
  return `
  deploy:
    needs: publish
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions: {}
    environment: trust-center
    steps:
      - uses: ${actions.downloadArtifact}
        with:
          name: site
          path: dist
${built === undefined ? '' : download('deploy', built.replace(/\/[^/]*$/, ''))}      - uses: ${actions.setupNode}
        with:
          node-version: 24
      - name: Upload to ${host}
        run: |
${script.map((line) => `          ${line}\n`).join('')}        env:
${environment}`;
}

const option = ({ content }: Setting) => (content === 'content' ? '' : ` --content ${content}`);
