// The files that a web host needs beside the published ones.
import type { WebHost } from '../vocabulary/hosts.ts';
import type { Serving } from './headers.ts';
import { nginxText } from './nginx.ts';

/** Name and text of each file for a server; they must not be published. Hosts without an entry get none yet. */
export function serverFiles(host: WebHost | undefined, serving: Serving): [string, string][] {
  return host === 'nginx' ? [['nginx.conf', nginxText(serving)]] : [];
}
