// The files that each web host needs beside those of the site.
import type { WebHost } from '../vocabulary/hosts.ts';
import { azureConfig } from './azure.ts';
import { caddyText } from './caddy.ts';
import { basePath, type Serving } from './headers.ts';
import { cloudflareHeaders, netlifyHeaders } from './headers-file.ts';
import { nginxText } from './nginx.ts';
import { vercelConfig } from './vercel.ts';

type NamedText = [name: string, text: string];

export interface HostFiles {
  /** For the root of what is published: the host reads them there. */
  published: NamedText[];
  /** For whoever runs the host; they must not be published. */
  aside: NamedText[];
}

interface Recipe {
  name: string;
  /** Whether the host reads it from the published folder. */
  isPublished: boolean;
  text: (serving: Serving, addresses: readonly string[]) => string;
}

const recipes: Partial<Record<WebHost, Recipe>> = {
  nginx: { name: 'nginx.conf', isPublished: false, text: nginxText },
  caddy: { name: 'candor.caddy', isPublished: false, text: caddyText },
  netlify: { name: '_headers', isPublished: true, text: netlifyHeaders },
  'cloudflare-pages': { name: '_headers', isPublished: true, text: cloudflareHeaders },
  vercel: { name: 'vercel.json', isPublished: true, text: vercelConfig },
  'azure-static-web-apps': {
    name: 'staticwebapp.config.json',
    isPublished: true,
    text: azureConfig,
  },
  // Without it, a publication from a branch drops .well-known/.
  'github-pages': { name: '.nojekyll', isPublished: true, text: () => '' },
};

/** `addresses` are those of all published files. Below a path, nothing that counts at the root of a host is published. */
export function hostFiles(
  host: WebHost | undefined,
  serving: Serving,
  addresses: readonly string[],
): HostFiles {
  const recipe = host && recipes[host];
  if (!recipe) return { published: [], aside: [] };
  const file: NamedText = [recipe.name, recipe.text(serving, addresses)];
  const isAtRoot = basePath(serving) === '' || host === 'github-pages';
  return recipe.isPublished && isAtRoot
    ? { published: [file], aside: [] }
    : { published: [], aside: [file] };
}
