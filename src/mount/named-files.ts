// Files that pages of the trust center name by a path, and that only the host has.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, isFile } from './placing.ts';

/** An address that a page names, and the first page that does. */
interface Named {
  /** Relative to the folder of the trust center: `files/report.pdf`. */
  target: string;
  page: string;
}

/** What pages name below their own path, such as `/trust/`, and their site does not have. */
export function namedElsewhere(folder: string, below: string): Named[] {
  const files = filesIn(folder);
  const found = new Map<string, string>();
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(path.join(folder, page), 'utf8');
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="?([^"\s>]+)/g)) {
      const [written = ''] = address.replaceAll('&amp;', '&').split(/[?#]/);
      if (!written.startsWith(below)) continue;
      const target = decoded(written.slice(below.length));
      const isThere = files.includes(target) || files.includes(`${target}index.html`);
      if (!isThere && !found.has(target)) found.set(target, page);
    }
  }
  return [...found].map(([target, page]) => ({ target, page }));
}

/** An address as the name of a file; as it is written if it cannot be one. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * Copies what is named and lies in the host's `public/`, as it would lie beside the content of a site of its own. What lies in
 * `public/` below the path itself is published by the host. Returns what is in neither place.
 */
export function addNamedFiles(
  folder: string,
  { at, below, publicDir }: { at: string; below: string; publicDir: string },
): Named[] {
  return namedElsewhere(folder, below).filter(({ target }) => {
    const within = (base: string) => path.join(base, path.join('/', target));
    if (isFile(within(path.join(publicDir, at)))) return false;
    const source = within(publicDir);
    if (!isFile(source)) return true;
    mkdirSync(path.dirname(within(folder)), { recursive: true });
    copyFileSync(source, within(folder));
    return false;
  });
}
