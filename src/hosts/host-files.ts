// The files that each web host needs beside those of the site.
import type { WebHost } from '../vocabulary/hosts.ts';
import { azureConfig } from './azure.ts';
import { caddyText } from './caddy.ts';
import { headersPolicy, requestFunction, responseFunction } from './cloudfront.ts';
import { basePath, type Serving } from './headers.ts';
import { cloudflareHeaders, netlifyHeaders } from './headers-file.ts';
import { nginxText } from './nginx.ts';
import { s3Script } from './s3.ts';
import { vercelConfig } from './vercel.ts';

type NamedText = [name: string, text: string];

export interface HostFiles {
  /** For the root of what is published: the host reads them there. */
  published: NamedText[];
  /** For whoever runs the host; they must not be published. */
  aside: NamedText[];
}

interface Recipe {
  /** Whether the host reads them from the published folder. */
  isPublished: boolean;
  files: (serving: Serving, addresses: readonly string[]) => NamedText[];
}

const one = (
  name: string,
  isPublished: boolean,
  text: (serving: Serving, addresses: readonly string[]) => string,
): Recipe => ({
  isPublished,
  files: (serving, addresses) => [[name, text(serving, addresses)]],
});

const recipes: Record<WebHost, Recipe> = {
  nginx: one('nginx.conf', false, nginxText),
  caddy: one('candor.caddy', false, caddyText),
  netlify: one('_headers', true, netlifyHeaders),
  'cloudflare-pages': one('_headers', true, cloudflareHeaders),
  vercel: one('vercel.json', true, vercelConfig),
  'azure-static-web-apps': one('staticwebapp.config.json', true, azureConfig),
  's3-cloudfront': {
    isPublished: false,
    files: (serving, addresses) => [
      ['deploy.sh', s3Script(serving, addresses)],
      ['response-headers-policy.json', headersPolicy(serving)],
      ['viewer-request.js', requestFunction(serving)],
      ['viewer-response.js', responseFunction(serving, addresses)],
    ],
  },
  // Without it, a publication from a branch drops .well-known/.
  'github-pages': one('.nojekyll', true, () => ''),
};

/** `addresses` are those of all published files. Below a path, nothing that counts at the root of a host is published. */
export function hostFiles(
  host: WebHost | undefined,
  serving: Serving,
  addresses: readonly string[],
): HostFiles {
  if (host === undefined) return { published: [], aside: [] };
  const recipe = recipes[host];
  const files = recipe.files(serving, addresses);
  const isAtRoot = basePath(serving) === '' || host === 'github-pages';
  return recipe.isPublished && isAtRoot
    ? { published: files, aside: [] }
    : { published: [], aside: files };
}
