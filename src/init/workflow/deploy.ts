// How the finished folder `dist` reaches each web host from a pipeline: the commands, and the variables that they need.
import type { WebHost } from '../../vocabulary/hosts.ts';

/** GitHub Pages is published by an action of its own. */
export type UploadHost = Exclude<WebHost, 'github-pages'>;

export interface Upload {
  /** Secret variables, by the name in the environment and in the settings of the repository. */
  secrets: readonly string[];
  /** Variables that are no secret. */
  variables: readonly string[];
  /** Lines of a shell script. `dist` lies in the working folder. */
  script: readonly string[];
  /** A file that the build writes beside `dist`, and the script needs. */
  built?: string;
  /** A container image with the programs that the script needs, where the usual one lacks them (GitLab). */
  image?: string;
  /** Packages of Debian that the script needs beyond `node:24` (GitLab). */
  packages?: string;
}

const rsync: Upload = {
  secrets: ['SSH_PRIVATE_KEY'],
  variables: ['SSH_KNOWN_HOSTS', 'SSH_TARGET'],
  packages: 'openssh-client rsync',
  script: [
    'install -m 700 -d ~/.ssh',
    `printf '%s\\n' "$SSH_PRIVATE_KEY" | install -m 600 /dev/stdin ~/.ssh/id`,
    `printf '%s\\n' "$SSH_KNOWN_HOSTS" > ~/.ssh/known_hosts`,
    `rsync --recursive --times --delete-after --rsh "ssh -i ~/.ssh/id" dist/ "$SSH_TARGET"`,
  ],
};

/** The programs run in the versions given; raise them when you want to. */
export const uploads: Record<UploadHost, Upload> = {
  'cloudflare-pages': {
    secrets: ['CLOUDFLARE_API_TOKEN'],
    variables: ['CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_PROJECT'],
    script: [
      'npx --yes wrangler@4.164.0 pages deploy dist --project-name "$CLOUDFLARE_PROJECT" --branch main',
    ],
  },
  netlify: {
    secrets: ['NETLIFY_AUTH_TOKEN'],
    variables: ['NETLIFY_SITE_ID'],
    script: ['npx --yes netlify-cli@27.10.2 deploy --prod --no-build --dir dist'],
  },
  vercel: {
    secrets: ['VERCEL_TOKEN'],
    variables: ['VERCEL_ORG_ID', 'VERCEL_PROJECT_ID'],
    script: ['npx --yes vercel@64.0.2 deploy dist --prod --yes --token "$VERCEL_TOKEN"'],
  },
  'azure-static-web-apps': {
    secrets: ['SWA_CLI_DEPLOYMENT_TOKEN'],
    variables: [],
    script: ['npx --yes @azure/static-web-apps-cli@2.0.10 deploy dist --env production'],
  },
  's3-cloudfront': {
    secrets: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    variables: ['AWS_REGION', 'S3_BUCKET', 'CLOUDFRONT_DISTRIBUTION'],
    image: 'amazon/aws-cli',
    built: '.candor/host/deploy.sh',
    script: ['sh .candor/host/deploy.sh'],
  },
  nginx: rsync,
  caddy: rsync,
};
