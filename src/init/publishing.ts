// How the site is published: the steps for a git host and a web host, as they stand in the README.
import type { WebHost } from '../vocabulary/hosts.ts';
import type { Answers, Setting } from './answers.ts';
import { packageManagers } from './package-manager.ts';
import { uploads, type Upload } from './workflow/deploy.ts';

/** What people call them. */
export const hostNames: Record<WebHost, string> = {
  'github-pages': 'GitHub Pages',
  'cloudflare-pages': 'Cloudflare Pages',
  netlify: 'Netlify',
  vercel: 'Vercel',
  'azure-static-web-apps': 'Azure Static Web Apps',
  's3-cloudfront': 'S3 with CloudFront',
  nginx: 'nginx',
  caddy: 'Caddy',
};

/** A section of the README. */
export function publishingText(answers: Answers, { packageManager }: Setting): string {
  const { url, host } = answers;
  const build = packageManagers[packageManager].run('build');
  const where = host === undefined ? 'any web server that serves files' : hostNames[host];
  return `## Publishing

\`${build}\` makes a folder \`dist/\` of plain files for ${where}. Publish all of it under ${url}, files that begin with a dot
included (\`.well-known/security.txt\`). Build and publish at least once a day: notice windows open and close with the date.
${serverText(host)}
Before each publication but the first, hold the content against what is live:

    ${packageManagers[packageManager].run('build', `--published ${url}/changes.json`)}
${pipelineText(answers)}`;
}

const serverConfigurations: Partial<Record<WebHost, string>> = {
  nginx: 'nginx.conf',
  caddy: 'candor.caddy',
};

function serverText(host: WebHost | undefined): string {
  if (host === 's3-cloudfront')
    return `
Each build also writes \`.candor/host/deploy.sh\`, which uploads the folder with the media type of every file, and what the
distribution needs once: \`node_modules/candor/docs/hosts.md\` says where each file goes.
`;
  const name = host && serverConfigurations[host];
  return name === undefined
    ? ''
    : `
Each build also writes \`.candor/host/${name}\`, with the headers and media types that the pages need: include it in the
configuration of the server, as \`node_modules/candor/docs/hosts.md\` says.
`;
}

/** What the pipeline does by itself, and what a person has to do once. */
function pipelineText({ git, host }: Answers): string {
  if (git === undefined) return '';
  const { file, settings, first } = pipelines[git];
  const steps = [
    ...(host === 'github-pages' ? ['Settings > Pages > Source: GitHub Actions.'] : []),
    ...(host === undefined || host === 'github-pages' ? [] : [settings(uploads[host])]),
    first,
  ];
  return `
\`${file}\` does all of this${host === undefined ? ' up to the finished folder' : ''}. Before the first publication:

${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}
`;
}

const pipelines = {
  github: {
    file: '.github/workflows/trust-center.yml',
    settings: ({ secrets, variables }: Upload) =>
      `Settings > Environments: make one called \`trust-center\` with ${listed(secrets, 'secret')}${variables.length > 0 ? ` and ${listed(variables, 'variable')}` : ''}.`,
    first:
      'Actions > Trust center > Run workflow, with “First publication” ticked: nothing is live yet that the content could be held against.',
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    settings: ({ secrets, variables }: Upload) =>
      `Settings > CI/CD > Variables: ${[...secrets.map((name) => `\`${name}\` (masked)`), ...variables.map((name) => `\`${name}\``)].join(', ')}.`,
    first:
      'Build > Pipelines > New pipeline, with the variable `FIRST_PUBLICATION` set to `yes`: nothing is live yet that the content could be held against. Then add a schedule for every night (Build > Pipeline schedules).',
  },
} as const;

const listed = (names: readonly string[], what: string) =>
  `the ${what}${names.length === 1 ? '' : 's'} ${names.map((name) => `\`${name}\``).join(', ')}`;
