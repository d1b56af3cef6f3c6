// Writes what the web host needs besides the finished site: headers and media types, in the form that the host reads.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { basePath } from './hosts/headers.ts';
import { hostFiles } from './hosts/host-files.ts';
import { chosenHost } from './mount/options.ts';
import type { Trust } from './trust.ts';
import type { WebHost } from './vocabulary/hosts.ts';

/** `published` is the folder of the site, `root` that of the project. */
export function writeHostFiles(
  published: string,
  root: string,
  trust: Trust,
  { host, includeSubDomains }: { host?: WebHost; includeSubDomains?: boolean } = {},
): void {
  const { url } = trust.site;
  const addresses = readdirSync(published, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(published, path.join(entry.parentPath, entry.name)))
    .map((file) => `${basePath({ url })}/${file.replaceAll('\\', '/')}`)
    .sort();
  const files = hostFiles(chosenHost(host, trust.site.host), { url, includeSubDomains }, addresses);
  for (const [name, text] of files.published) writeFileSync(path.join(published, name), text);
  // Not in the published folder nor beside it: either may be served.
  const aside = path.join(root, '.candor', 'host');
  rmSync(aside, { recursive: true, force: true });
  if (files.aside.length > 0) mkdirSync(aside, { recursive: true });
  for (const [name, text] of files.aside) writeFileSync(path.join(aside, name), text);
}
