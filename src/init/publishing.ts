// How the site is published: the steps for a git host and a web host, as they stand in the README.
import type { WebHost } from '../vocabulary/hosts.ts';
import type { Answers, Setting } from './answers.ts';
import { packageManagers } from './package-manager.ts';

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
export function publishingText({ url, host }: Answers, { packageManager }: Setting): string {
  const build = packageManagers[packageManager].run('build');
  const where = host === undefined ? 'any web server that serves files' : hostNames[host];
  return `## Publishing

\`${build}\` makes a folder \`dist/\` of plain files for ${where}. Publish all of it under ${url}, files that begin with a dot
included (\`.well-known/security.txt\`). Build and publish at least once a day: notice windows open and close with the date.

Before each publication but the first, hold the content against what is live:

    ${packageManagers[packageManager].run('build', `--published ${url}/changes.json`)}
`;
}
