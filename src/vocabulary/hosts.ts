// Where a repository lies and where a site is served: the names that `candor init` asks for and `host` in site.yaml takes.

/** Web hosts that headers can be written for. */
export const webHosts = [
  'github-pages',
  'cloudflare-pages',
  'netlify',
  'vercel',
  'azure-static-web-apps',
  's3-cloudfront',
  'nginx',
  'caddy',
] as const;

export type WebHost = (typeof webHosts)[number];

/** Git hosts that a workflow can be written for. */
export const gitHosts = ['github', 'gitlab'] as const;

export type GitHost = (typeof gitHosts)[number];
