// The pipeline for GitLab: checks a merge request, says on it what subscribers will read, publishes the default branch.
import type { Answers, NewFile, Setting } from '../answers.ts';
import { packageManagers } from '../package-manager.ts';
import { uploads, type Upload } from './deploy.ts';

export function gitlabFiles(answers: Answers, setting: Setting): NewFile[] {
  const { host } = answers;
  const upload = host === undefined || host === 'github-pages' ? undefined : uploads[host];
  const text = `${head(setting)}${checkJobs(setting)}${publishJob(answers, setting, upload)}${upload ? deployJob(upload) : ''}`;
  return [{ path: '.gitlab-ci.yml', text }];
}

const head = ({
  packageManager,
}: Setting) => `# Checks every merge request and publishes the default branch. Add a schedule (Build > Pipeline schedules) that runs every night,
# since notice windows open and close with the date.
image: node:24

stages: [check, publish, deploy]

variables:
  GIT_DEPTH: 0

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

.install:
  before_script:
    - ${packageManagers[packageManager].installLocked}

`;

function checkJobs(setting: Setting): string {
  const where = option(setting);
  return `check:
  extends: .install
  stage: check
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    BASE: origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME
  script:
    - git fetch origin "+refs/heads/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME:refs/remotes/$BASE"
    - |
      if ! npx candor diff "$BASE" --format markdown${where} > comment.md
      then echo 'What subscribers will read cannot be shown yet: the log of the check says what is wrong.' > comment.md
      fi
    # GitLab shows this beside the merge request. Whether anything is wrong, the next line says.
    - npx candor check --against "$BASE" --format gitlab${where} > quality.json || true
    - npx candor check --strict --against "$BASE"${where} || wrong=yes
    # Warnings stop a merge request. They do not stop its preview, which shows what they are about.
    - npx candor build${where}
    - test -z "$wrong"
  artifacts:
    when: always
    expose_as: What subscribers will read and a preview
    paths: [comment.md, dist/]
    reports: { codequality: quality.json }
    expire_in: 2 weeks

# Writes one comment on the merge request, if a project access token with the scope \`api\` is in CANDOR_COMMENT_TOKEN.
comment:
  stage: publish
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $CANDOR_COMMENT_TOKEN
      when: always
  needs: [check]
  variables:
    GIT_STRATEGY: none
  script:
    - |
      node --input-type=module <<'END'
      import { readFileSync } from 'node:fs';
      import { env } from 'node:process';
      const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, CANDOR_COMMENT_TOKEN } = env;
      const notes = \`\${CI_API_V4_URL}/projects/\${CI_PROJECT_ID}/merge_requests/\${CI_MERGE_REQUEST_IID}/notes\`;
      const mark = '<!-- candor -->';
      const call = async (address, method, body) => {
        const headers = { 'content-type': 'application/json', 'private-token': CANDOR_COMMENT_TOKEN };
        const response = await fetch(address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
        if (!response.ok) throw new Error(\`\${method} answered \${response.status}\`);
        return response.json();
      };
      const written = await call(\`\${notes}?order_by=created_at&sort=asc&per_page=100\`, 'GET');
      const old = written.find((note) => note.body.startsWith(mark));
      const body = \`\${mark}\\n\${readFileSync('comment.md', 'utf8')}\`;
      await call(old ? \`\${notes}/\${old.id}\` : notes, old ? 'PUT' : 'POST', { body });
      END

`;
}

const publishJob = ({ url }: Answers, setting: Setting, upload?: Upload) => `publish:
  extends: .install
  stage: publish
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  resource_group: publish
  variables:
    LIVE: ${url}/changes.json
  script:
    # What merge requests are compared with.
    - npx candor check --format gitlab${option(setting)} > quality.json || true
    # What is live must follow from what was live. To publish for the very first time, run a pipeline by hand with the variable
    # FIRST_PUBLICATION set to yes; it is refused once something is there.
    - npx candor build --published "$LIVE" \${FIRST_PUBLICATION:+--first}${option(setting)}
  artifacts:
    paths: [${['dist/', ...(upload?.built === undefined ? [] : [upload.built])].join(', ')}]
    reports: { codequality: quality.json }
    expire_in: 2 weeks
`;

const deployJob = ({ secrets, variables, script, image, packages }: Upload) => `
# Needs these variables (Settings > CI/CD): ${[...secrets.map((name) => `${name} (masked)`), ...variables].join(', ')}
deploy:
  stage: deploy
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  needs: [publish]
  resource_group: publish
  environment: trust-center
${image === undefined ? '' : `  image:\n    name: ${image}\n    entrypoint: ['']\n`}  variables:
    GIT_STRATEGY: none
  script:
${[...(packages === undefined ? [] : [`apt-get update && apt-get install --yes ${packages}`]), ...script].map((line) => `    - ${quoted(line)}\n`).join('')}`;

// A plain YAML text must not hold ": " or " #", nor begin with a quote.
const quoted = (line: string) =>
  /^["'[{]|: | #/.test(line) ? `'${line.replaceAll("'", "''")}'` : line;

const option = ({ content }: Setting) => (content === 'content' ? '' : ` --content ${content}`);
